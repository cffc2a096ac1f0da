/** What short forms and short names stand for, and where the document says so. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import { once } from '../../analyse/once.ts';
import type { Abbreviation, Alias } from '../../ast/inline.ts';
import type { Document } from '../../ast/nodes.ts';
import { fill, type Language } from '../../lint/messages.ts';
import { pathOf } from '../../lint/path.ts';
import { meaningOf } from '../../rules/names/meanings.ts';
import { lettersOf } from '../../rules/names/initials.ts';
import { collapse } from '../../text/letters.ts';
import type { Range } from '../../text/place.ts';
import { shortened, type Block } from '../popup.ts';
import { HOVER_WORDS } from '../words/hover.ts';

/** Units in front of an alias in which the words stand that it is short for. */
const BEFORE = 800;
/** Words that are shown where nothing tells at which the long form begins. */
const NEAR = 120;
/** The short forms that the document writes out, by their letters; the first time counts. */
const definitionsIn: (analysis: Analysis) => ReadonlyMap<string, Abbreviation> = once(({ nodes }) => {
  const found = new Map<string, Abbreviation>();
  for (const { node } of nodes.all('abbreviation')) {
    const key = lettersOf(node.short);
    if (node.expansion !== null && !found.has(key)) found.set(key, node);
  }
  return found;
});

/** Where something is said: its entry in the outline, where it has one, and its line. */
function whereText(document: Document, { start }: Range, language: Language): string {
  const words = HOVER_WORDS[language];
  const path = pathOf(document, start.offset, language);
  const { line } = start;
  return path === '' ? fill(words.definedAt, { line }) : fill(words.definedIn, { path, line });
}

function listed(names: readonly string[], language: Language): string {
  return names.map((name) => `“${name}”`).join(HOVER_WORDS[language].or);
}

/** Null where neither the document nor the list of short forms knows it. */
export function abbreviationBlocks(
  { document, ...rest }: Analysis,
  { short }: Abbreviation,
  language: Language,
): Block[] {
  const words = HOVER_WORDS[language];
  const given = definitionsIn({ document, ...rest }).get(lettersOf(short));
  const full = given?.expansion ?? null;
  if (given !== undefined && full !== null) {
    const where = whereText(document, given.position, language);
    return [[[{ strong: fill(words.shortFor, { short, full }) }], [where]]];
  }
  const names = meaningOf(short)?.names ?? [];
  const [only, another] = names;
  if (only === undefined) return [];
  const said =
    another === undefined
      ? fill(words.oftenRead, { short, full: only })
      : fill(words.mayBe, { short, meanings: listed(names, language) });
  return [[[said]]];
}

/** Where words begin as a name does: with all of it, else with what is left of it; -1 where not even two words are there. */
function startOf(line: string, name: readonly string[]): number {
  const fewest = Math.min(2, name.length);
  for (let count = name.length; count >= fewest; count -= 1) {
    const at = line.lastIndexOf(name.slice(0, count).join(' '));
    if (at >= 0) return at;
  }
  return -1;
}

/** The words that an alias is short for: from where they begin as it does, else the last before it. */
function longForm({ source }: Analysis, { node }: Mention<Alias>): string {
  const { offset } = node.position.start;
  const before = collapse(source.text.slice(Math.max(0, offset - BEFORE), offset));
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const start = startOf(line.toLowerCase(), node.name.toLowerCase().split(' '));
  if (start >= 0) return line.slice(start);
  return line.length <= NEAR ? line : `…${line.slice(line.indexOf(' ', line.length - NEAR))}`;
}

/** An alias, or a place where its name is used. */
export function aliasBlocks(analysis: Analysis, mention: Mention<Alias>, language: Language): Block[] {
  const { node } = mention;
  const title = fill(HOVER_WORDS[language].alias, { name: node.name });
  const inside = nearest(mention, 'basis', 'paragraph', 'heading', 'tableCell') !== null;
  const words = inside ? shortened(longForm(analysis, mention)) : '';
  return [
    [
      [{ strong: title }],
      ...(words === '' ? [] : [[`“${words}”`]]),
      [whereText(analysis.document, node.position, language)],
    ],
  ];
}
