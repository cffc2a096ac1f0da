/** The bodies that a document names: its issuer, who is given work, who receives it. */
import type { Analysis } from '../../analyse/analyse.ts';
import { assignedIn } from '../../analyse/assignments.ts';
import { UNIT_POSTS } from '../../analyse/lexicon/unit-names.data.ts';
import { once } from '../../analyse/once.ts';
import { Stretches } from '../../analyse/stretches.ts';
import { sameUnit } from '../../analyse/unit-match.ts';
import { unitsIn, type UnitName } from '../../analyse/unit-names.ts';
import type { ParentNode } from '../../ast/nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import { readBodyHead } from '../../recognise/bodies.ts';
import { isDash, isDigit, isUpper } from '../../recognise/chars.ts';
import {
  flatten,
  readPhrase,
  skipBlanks,
  skipBlanksBack,
  wordEnd,
  wordStart,
} from '../../recognise/cursor.ts';
import { collapse, fold, startsUpper } from '../../text/letters.ts';
import { partsOf } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { flowOf } from './flow.ts';
import { NameFinder, type Found } from './name-finder.ts';
import { NamePlaces } from './name-places.ts';
import { byPlace, hullOf, type Occurrence } from './places.ts';

/** A body by one way of writing it. */
export interface BodyName {
  name: string;
  unit: UnitName;
}

/** Units of a list of recipients or of a name that are read. */
const LONGEST = 200;
/** Words in front of a name that are looked at for a longer one. */
const WORDS_BACK = 4;

const posts: ReadonlySet<string> = new Set(UNIT_POSTS);

interface Bodies {
  finder: NameFinder<BodyName>;
  quotations: Stretches;
  citations: Stretches;
}

/** One body with a name of its own; what stands for several, or for a person, has none. */
function isNamed({ collective, post, kind }: UnitName, name: string): boolean {
  return !collective && !post && kind !== 'person' && startsUpper(name) && !isOneSyllable(name);
}

/** `Sở`, `Xã`: a head alone is no name; `HĐND` is. */
function isOneSyllable(name: string): boolean {
  return !name.includes(' ') && name !== name.toUpperCase();
}

function namesIn(text: string): BodyName[] {
  if (text.length > LONGEST) return [];
  return unitsIn(text)
    .map((unit) => ({ unit, name: text.slice(unit.start, unit.end) }))
    .filter(({ unit, name }) => isNamed(unit, name));
}

/** A name that is one body, whatever words in it may open another. */
function wholeName(name: string): BodyName[] {
  const [first] = namesIn(name);
  return first === undefined ? [] : [{ name, unit: first.unit }];
}

const bodiesOf: (main: Analysis) => Bodies = once((main) => {
  const parts = partsOf(main);
  const names = parts.flatMap(({ nodes, issuer }) => [
    ...(issuer === null ? [] : wholeName(issuer.name)),
    ...assignedIn(nodes).flatMap(({ name }) => namesIn(name)),
    ...nodes
      .all('recipient')
      .filter(({ node }) => !node.archive)
      .flatMap(({ node }) => namesIn(plainText(node))),
  ]);
  return {
    finder: new NameFinder(names.map((each) => [each.name, each])),
    quotations: new Stretches(parts.flatMap(({ nodes }) => nodes.all('quotation').map(({ node }) => node))),
    citations: new Stretches(parts.flatMap(({ nodes }) => nodes.all('citation').map(({ node }) => node))),
  };
});

/** True where a name goes on behind a place: `Phòng Kinh tế`, `Hạ tầng và Đô thị`. */
function goesOn(text: string, end: number): boolean {
  let at = skipBlanks(text, end);
  const code = text.charCodeAt(at);
  // `UBND phường 4` is another than `UBND phường`.
  if (at > end && (isUpper(code) || isDigit(code))) return true;
  if (isDash(code)) return isUpper(text.charCodeAt(skipBlanks(text, at + 1)));
  const and = readPhrase(text, at, 'và');
  if (and >= 0) at = skipBlanks(text, and);
  else if (code === 0x2c) at = skipBlanks(text, at + 1);
  else return false;
  // Another body of a list begins with a head of its own.
  return isUpper(text.charCodeAt(at)) && !isShout(text, at) && !isHead(text, at);
}

/** True where a body begins; `Phòng, chống thiên tai` is none. */
function isHead(text: string, at: number): boolean {
  const head = readBodyHead(text, at);
  if (head === null) return false;
  return text.charAt(head.end) !== ',' || text.slice(at, head.end).includes(' ');
}

/** `UBND`, `HĐND`: a short form of a body of its own. */
function isShout(text: string, at: number): boolean {
  const word = text.slice(at, wordEnd(text, at));
  return word.length > 1 && word === word.toUpperCase();
}

/** True where a name is only the end of a longer one: `Chi bộ Công an phường`. */
function isTail(text: string, start: number): boolean {
  const end = skipBlanksBack(text, start);
  if (end === start) return false;
  let at = end;
  for (let i = 0; i < WORDS_BACK; i += 1) {
    const from = wordStart(text, at);
    if (from === at) return false;
    // `Trưởng Công an phường` is said of the body itself.
    if (readBodyHead(text, from)?.end === end) return !posts.has(flatten(text, from, end).toLowerCase());
    at = skipBlanksBack(text, from);
    if (at === from) return false;
  }
  return false;
}

/** True where a body is named as the one that issued a document, as against in the title of that. */
function isIssuer(offset: number, words: string, { leaves }: Reading): boolean {
  const issuer = leaves.find(offset, 'citation')?.issuer ?? null;
  return issuer !== null && fold(collapse(issuer)).includes(fold(collapse(words)));
}

function occurrenceOf(
  { start, end }: Found<BodyName>,
  block: ParentNode,
  reading: Reading,
): Occurrence | null {
  const flow = flowOf(block);
  const { text } = flow;
  // In the header the body above stands on a line of its own.
  const isInside = block.type !== 'issuer' && isTail(text, start);
  if (!/\p{Lu}/u.test(text.slice(start, end)) || goesOn(text, end) || isInside) return null;
  const stretches = flow.stretches(start, end);
  const range = hullOf(stretches, reading);
  if (range === null) return null;
  const { quotations, citations } = bodiesOf(reading.analysis);
  const { offset } = range.start;
  const isTitled = citations.hold(offset) && !isIssuer(offset, text.slice(start, end), reading);
  return { range, stretches, isDefinition: false, isForeign: isTitled || quotations.hold(offset) };
}

const named: NamePlaces<BodyName> = new NamePlaces((analysis) => bodiesOf(analysis).finder, occurrenceOf);

/** The body at a cursor in a block, and where it stands there; null for none. */
export function bodyAt(
  block: ParentNode,
  offset: number,
  reading: Reading,
): { name: BodyName; occurrence: Occurrence } | null {
  return named.at(block, offset, reading);
}

/** All places of a body under this name, in the order of the source. */
export function placesOfName(body: BodyName, reading: Reading): readonly Occurrence[] {
  return named.all(reading).get(body) ?? [];
}

/** All places of a body under any of its names: `Ủy ban nhân dân phường` and `UBND phường` are one. */
export function placesOfBody({ unit }: BodyName, reading: Reading): Occurrence[] {
  return [...named.all(reading)]
    .flatMap(([body, places]) => (sameUnit(body.unit, unit) ? places : []))
    .sort(byPlace);
}
