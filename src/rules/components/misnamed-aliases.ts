/** Short names that the closing writes with other capitals than their definition. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Alias } from '../../ast/inline.ts';
import { startsUpper } from '../../text/letters.ts';
import type { Range } from '../../text/place.ts';

export interface MisnamedAlias {
  range: Range;
  found: string;
  alias: Alias;
}

/** What shows that the short name is meant, not the first words of a longer one. */
const NAME_ENDS = /^\s*(?:[,;.:)]|này(?!\p{L})|trên địa bàn(?!\p{L}))/u;
/** Definitions that are looked for; more are a glossary. */
const MOST = 20;

/** A short name of one word is too short to tell from other words. */
function isName(name: string): boolean {
  return startsUpper(name) && name.includes(' ');
}

/** In the closing only: there the plan is named once more. */
export function misnamedAliases({ nodes, source }: Analysis): MisnamedAlias[] {
  const closings = nodes.all('closing');
  const found: MisnamedAlias[] = [];
  if (closings.length === 0) return found;
  for (const { node: alias } of nodes.all('alias').slice(0, MOST)) {
    if (!isName(alias.name)) continue;
    const name = alias.name.toLowerCase();
    for (const { node } of closings) {
      const { start, end } = node.position;
      const text = source.text.slice(start.offset, end.offset);
      const lower = text.toLowerCase();
      for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
        const written = text.slice(at, at + name.length);
        const behind = text.slice(at + name.length, at + name.length + 20);
        if (written === alias.name || startsUpper(written) || !NAME_ENDS.test(behind)) continue;
        const from = start.offset + at;
        found.push({ range: source.range(from, from + name.length), found: written, alias });
      }
    }
  }
  return found;
}
