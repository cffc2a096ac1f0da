/** Short names of a document: given with `(sau đây gọi tắt là …)` or in brackets, and used from there on. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { Stretches } from '../../analyse/stretches.ts';
import type { ParentNode } from '../../ast/nodes.ts';
import { isWord } from '../../recognise/chars.ts';
import { skipBlanks, wordEnd } from '../../recognise/cursor.ts';
import { collapse, isUpperCase } from '../../text/letters.ts';
import { partsOf } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { blockAmong, flowOf } from './flow.ts';
import { NameFinder, type Found } from './name-finder.ts';
import { NamePlaces } from './name-places.ts';
import { hullOf, type Occurrence } from './places.ts';

/** A short name, as the first place that gives it writes it. */
export interface ShortName {
  name: string;
  kind: 'alias' | 'abbreviation';
  /** The words it stands for, where they stand in front of it; null elsewhere. */
  expansion: string | null;
}

/** Names longer than this are sentences that were misread. */
const LONGEST = 120;
/** What joins a short form to what it is a part of: `12/KH-UBND`. */
const JOINED = '-/&';

/** Where nodes begin and end that tell what an occurrence is. */
interface Landmarks {
  names: ReadonlyMap<string, ShortName>;
  finder: NameFinder<ShortName>;
  /** Places of the brackets that give a name, and of short forms behind their long forms. */
  definitions: Stretches;
  quotations: Stretches;
  citations: Stretches;
  citationStarts: ReadonlySet<number>;
  abbreviationStarts: ReadonlySet<number>;
  /** Where each alias is given first. */
  givenAt: ReadonlyMap<ShortName, number>;
  /** The word by which the long form goes on behind the words of the short one. */
  goesOn: ReadonlyMap<ShortName, string>;
}

/** The word that follows at a place, in lower case; empty where none does. */
function wordBehind(text: string, at: number): string {
  const start = skipBlanks(text, at);
  return text.slice(start, wordEnd(text, start)).toLowerCase();
}

/** `Đợt thi đua nước rút trồng rừng (sau đây gọi tắt là Đợt thi đua)`: the long form goes on with `nước`. */
function goingOn(name: string, giving: string, text: string): string {
  const bracket = text.indexOf(giving);
  const long = bracket <= 0 ? -1 : text.lastIndexOf(name, bracket - 1);
  return long < 0 ? '' : wordBehind(text, long + name.length);
}

const landmarksOf: (main: Analysis) => Landmarks = once((main) => {
  const parts = partsOf(main);
  const aliases = parts.flatMap(({ nodes }) => nodes.all('alias'));
  const abbreviations = parts.flatMap(({ nodes }) => nodes.all('abbreviation').map(({ node }) => node));
  const citations = parts.flatMap(({ nodes }) => nodes.all('citation').map(({ node }) => node));
  const quotations = parts.flatMap(({ nodes }) => nodes.all('quotation').map(({ node }) => node));
  const names = new Map<string, ShortName>();
  const givenAt = new Map<ShortName, number>();
  const goesOn = new Map<ShortName, string>();
  for (const { node, ancestors } of aliases) {
    const name = collapse(node.name);
    if (name.length > LONGEST || names.has(name)) continue;
    const short: ShortName = { name, kind: 'alias', expansion: null };
    names.set(name, short);
    givenAt.set(short, node.position.start.offset);
    const block = blockAmong(ancestors);
    const words = block === null ? '' : flowOf(block).text;
    goesOn.set(short, goingOn(name, flowOf(node).text, words));
  }
  for (const { short, expansion } of abbreviations) {
    const known = names.get(short);
    if (known === undefined) names.set(short, { name: short, kind: 'abbreviation', expansion });
    else if (known.kind === 'abbreviation') known.expansion ??= expansion;
  }
  return {
    names,
    finder: new NameFinder([...names]),
    definitions: new Stretches([
      ...aliases.map(({ node }) => node),
      ...abbreviations.filter(({ expansion }) => expansion !== null),
    ]),
    quotations: new Stretches(quotations),
    citations: new Stretches(citations),
    citationStarts: new Set(citations.map(({ position }) => position.start.offset)),
    abbreviationStarts: new Set(abbreviations.map(({ position }) => position.start.offset)),
    givenAt,
    goesOn,
  };
});

/** The first letter of each word. */
const INITIALS = /(?<![\p{L}\p{M}\d])\p{L}/gu;

/** True where words are written as the name is: in its own capitals, all in capitals, or with one that opens a sentence. */
function isWritten(words: string, name: string): boolean {
  if (isUpperCase(words)) return true;
  if (isUpperCase(name)) return words === name;
  const [first = '', ...rest] = words.match(INITIALS) ?? [];
  const [own = '', ...others] = name.match(INITIALS) ?? [];
  const opens = first === own || first === own.toUpperCase();
  return opens && rest.every((letter, i) => letter === others[i]);
}

/** True where a sign ties what stands there to the words beside it. */
function isTied(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    (before !== '' && JOINED.includes(before) && isWord(text.charCodeAt(start - 2))) ||
    (after !== '' && JOINED.includes(after) && isWord(text.charCodeAt(end + 1)))
  );
}

/** True where the long form stands, which only begins with the words of the short one. */
function isLongForm(text: string, end: number, goesOn: string): boolean {
  return goesOn !== '' && wordBehind(text, end) === goesOn;
}

function occurrenceOf(
  { value, start, end }: Found<ShortName>,
  block: ParentNode,
  reading: Reading,
): Occurrence | null {
  const flow = flowOf(block);
  const marks = landmarksOf(reading.analysis);
  const words = collapse(flow.text.slice(start, end));
  const stretches = flow.stretches(start, end);
  const range = hullOf(stretches, reading);
  if (range === null || !isWritten(words, value.name)) return null;
  const { offset } = range.start;
  const isDefinition = marks.definitions.hold(offset);
  const isQuoted = marks.quotations.hold(offset);
  if (value.kind === 'abbreviation') {
    if (!marks.abbreviationStarts.has(offset) && isTied(flow.text, start, end)) return null;
    return { range, stretches, isDefinition, isForeign: isQuoted };
  }
  if (isDefinition) return { range, stretches, isDefinition, isForeign: false };
  const isCited = marks.citations.hold(offset) && !marks.citationStarts.has(offset);
  if (isCited || offset < (marks.givenAt.get(value) ?? 0) || isTied(flow.text, start, end)) return null;
  if (isLongForm(flow.text, end, marks.goesOn.get(value) ?? '')) return null;
  return { range, stretches, isDefinition, isForeign: isQuoted };
}

const named: NamePlaces<ShortName> = new NamePlaces((analysis) => landmarksOf(analysis).finder, occurrenceOf);

/** The short name at a cursor in a block, and where it stands there; null for none. */
export function shortNameAt(
  block: ParentNode,
  offset: number,
  reading: Reading,
): { name: ShortName; occurrence: Occurrence } | null {
  return named.at(block, offset, reading);
}

/** The short name that is written so; null where the document has none. */
export function shortNamed(name: string, { analysis }: Reading): ShortName | null {
  return landmarksOf(analysis).names.get(collapse(name)) ?? null;
}

/** All places of a short name, in the order of the source. */
export function placesOfShortName(name: ShortName, reading: Reading): readonly Occurrence[] {
  return named.all(reading).get(name) ?? [];
}
