/** The awards that a plan holds out. */
import type { Mention, NodeIndex } from './index-nodes.ts';
import type { Clause, Point, Section } from '../ast/nodes.ts';
import { readBody } from '../recognise/bodies.ts';
import { isLetter, isUpper } from '../recognise/chars.ts';
import { letterEnd, readPhrase, skipBlanks } from '../recognise/cursor.ts';
import { phraseSet, readSet, type PhraseSet } from '../recognise/phrases.ts';
import { countFront } from '../text/bisect.ts';
import { capitalised } from '../text/letters.ts';
import { AWARD_END, AWARD_HEADING, AWARD_KINDS, type AwardTail } from './lexicon/award-words.data.ts';
import { headingOf, type TextBlock, textBlocksOf, withoutEnd, wordsOf } from './text-of.ts';

const kinds: PhraseSet<AwardTail> = phraseSet(AWARD_KINDS);

/** Units that the name of an award may take behind its kind. */
const LONGEST = 120;
const JOINT = ' và';

/** The end of what runs on from a place: a mark, words that go on, or the next award. */
function runOn(text: string, from: number): number {
  const rest = text.slice(from, from + LONGEST);
  const stop = rest.search(AWARD_END);
  const limit = stop < 0 ? rest.length : stop;
  for (let i = 0; i < limit; i += 1) {
    if (!isLetter(rest.charCodeAt(i))) continue;
    if (readSet(rest, i, kinds) !== null) {
      const before = withoutEnd(rest.slice(0, i), ',');
      const joined = before.endsWith(JOINT) ? withoutEnd(before.slice(0, -JOINT.length), ',') : before;
      return from + joined.length;
    }
    i = letterEnd(rest, i);
  }
  return from + rest.slice(0, limit).trimEnd().length;
}

/** The end of the name of an award whose kind ends at `end`. */
function nameEnd(text: string, end: number, tail: AwardTail): number {
  const next = skipBlanks(text, end);
  if (tail === 'name') return isUpper(text.charCodeAt(next)) ? runOn(text, next) : end;
  if (tail === 'none') return end;
  const giver = readPhrase(text, next, 'của');
  if (giver >= 0) return runOn(text, giver);
  const body = readBody(text, next);
  return body < 0 ? end : body;
}

/** Most texts name none: finding that out must be quick. */
function namesAward(text: string): boolean {
  const lower = text.toLowerCase();
  return AWARD_KINDS.some(([words]) => lower.includes(words));
}

/** The awards that a text names. */
function awardsIn(text: string): string[] {
  const awards: string[] = [];
  if (!namesAward(text)) return awards;
  let at = 0;
  while (at < text.length) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const kind = readSet(text, at, kinds);
    const end = kind === null ? letterEnd(text, at) : nameEnd(text, kind.end, kind.value);
    if (kind !== null) awards.push(capitalised(text.slice(at, end)));
    at = end;
  }
  return awards;
}

function isAboutAwards({ node }: Mention<Section | Clause | Point>): boolean {
  if (node.type === 'section' && node.role === 'awards') return true;
  const heading = headingOf(node);
  return heading !== null && AWARD_HEADING.test(wordsOf(heading));
}

/** The awards named below headings of awards, each once; a bare kind gives way to one with its giver. */
export function awardsOf(nodes: NodeIndex): string[] {
  const entries = [...nodes.all('section'), ...nodes.all('clause'), ...nodes.all('point')];
  const blocks = new Set<TextBlock>();
  for (const entry of entries)
    if (isAboutAwards(entry)) for (const block of textBlocksOf(entry.node)) blocks.add(block);
  const awards = [...new Set([...blocks].flatMap((block) => awardsIn(wordsOf(block))))];
  const sorted = [...awards].sort();
  const isBare = (award: string): boolean =>
    sorted[countFront(sorted, (other) => other < `${award} `)]?.startsWith(`${award} `) === true;
  return awards.filter((award) => !isBare(award));
}
