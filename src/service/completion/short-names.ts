/** Short names and short forms that the document has given so far. */
import { COMPLETION_WORDS } from '../words/completion.ts';
import { completing, folded, isTitleLike, wordStarts, type CursorLine } from './cursor-line.ts';
import type { Item } from './item.ts';

/** Letters from which on a name is being written; capitals of a short form tell sooner. */
const FEWEST = 3;
const FEWEST_CAPITALS = 2;
const CAPITALS = /^\p{Lu}{2}/u;
/** Names that are looked through; no plan gives more. */
const MOST = 200;

interface Name {
  name: string;
  detail: string;
}

function namesAbove({ reading, offset }: CursorLine): Name[] {
  const { nodes } = reading.analysis;
  const words = COMPLETION_WORDS[reading.options.lang];
  const aliases = nodes.all('alias').slice(0, MOST);
  const names = new Map<string, Name>();
  for (const { node } of aliases)
    if (node.position.end.offset < offset)
      names.set(folded(node.name), { name: node.name, detail: words.alias });
  for (const { node } of nodes.all('abbreviation')) {
    const { short, expansion, position } = node;
    if (expansion !== null && position.end.offset < offset)
      names.set(folded(short), { name: short, detail: expansion });
  }
  return [...names.values()].slice(0, MOST);
}

/** Names that begin as what is typed does. */
export function nameItems(line: CursorLine): Item[] {
  const names = namesAbove(line);
  if (names.length === 0) return [];
  for (const from of wordStarts(line)) {
    const typed = line.before.slice(from);
    const fewest = CAPITALS.test(typed) ? FEWEST_CAPITALS : FEWEST;
    if (typed.length < fewest || !isTitleLike(typed)) continue;
    const items = names.flatMap(({ name, detail }): Item[] => {
      const item = completing(line, from, name);
      return item === null ? [] : [{ kind: 'name', label: name, detail, documentation: [], ...item }];
    });
    if (items.length > 0) return items;
  }
  return [];
}
