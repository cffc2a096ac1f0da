/** Finds the short name of the document that stands at a place of its text. */
import type { Analysis } from '../analyse/analyse.ts';
import type { Mention } from '../analyse/index-nodes.ts';
import type { Alias } from '../ast/inline.ts';
import { isWord } from '../recognise/chars.ts';
import type { Range } from '../text/place.ts';

export interface AliasUse {
  alias: Mention<Alias>;
  range: Range;
}

/** Short names that are looked for at one place; no plan has more. */
const MOST = 200;

/** The place of a name over an offset, as whole words; -1 where it does not stand there. */
function startOver(text: string, name: string, offset: number): number {
  const from = Math.max(0, offset - name.length);
  for (let at = text.indexOf(name, from); at >= 0 && at <= offset; at = text.indexOf(name, at + 1)) {
    const isWhole = !isWord(text.charCodeAt(at - 1)) && !isWord(text.charCodeAt(at + name.length));
    if (isWhole && offset <= at + name.length) return at;
  }
  return -1;
}

/** The longest name over an offset; null where none stands there, or it is named before it is given. */
export function aliasUsedAt({ nodes, source }: Analysis, offset: number): AliasUse | null {
  let best: AliasUse | null = null;
  for (const alias of nodes.all('alias').slice(0, MOST)) {
    // A text keeps its letters in one form, most often; the name is composed.
    for (const name of new Set([alias.node.name, alias.node.name.normalize('NFD')])) {
      const window = source.text.slice(Math.max(0, offset - name.length), offset + name.length);
      const shift = Math.max(0, offset - name.length);
      const at = startOver(window, name, offset - shift);
      if (at < 0 || shift + at < alias.node.position.end.offset) continue;
      const range = source.range(shift + at, shift + at + name.length);
      const length = (each: Range): number => each.end.offset - each.start.offset;
      if (best === null || length(range) > length(best.range)) best = { alias, range };
    }
  }
  return best;
}
