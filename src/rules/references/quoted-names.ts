/** Names of movements in quotation marks that are not quite the official ones. */
import type { Analysis } from '../../analyse/analyse.ts';
import { TextRun } from '../../analyse/text-run.ts';
import type { Quotation } from '../../ast/inline.ts';
import { judgedOn } from '../../lint/run.ts';
import { addTo } from '../../text/group-by.ts';
import { fold } from '../../text/letters.ts';
import type { Range } from '../../text/place.ts';
import { MOVEMENT_NAMES, NAME_TAILS, type OfficialName } from '../lexicon/movement-names.data.ts';
import { alterationIn, equalFrom, nameOf, OPENING, type Alteration, type Name } from './name-alteration.ts';

export interface Misquoted {
  kind: Alteration['kind'] | 'former';
  official: string;
  found: string;
  expected: string;
  range: Range;
}

interface Known extends Name {
  /** What it is called now. */
  official: OfficialName;
  /** The last year of a former name. */
  until: number | null;
}

const byOpening = new Map<string, Known[]>();
for (const official of MOVEMENT_NAMES) {
  add({ ...nameOf(official.name), official, until: null });
  for (const { name, until } of official.former ?? []) add({ ...nameOf(name), official, until });
}

function add(known: Known): void {
  const key = openingOf(known);
  addTo(byOpening, key, known);
}

function openingOf({ words }: Name): string {
  return words
    .slice(0, OPENING)
    .map(({ key }) => key)
    .join(' ');
}

/** Units in which the first words of a name stand. */
const FIRST = 40;
const WORDS = /[\p{L}\d]+/gu;
/** Years behind a former name that were its own. */
const SPAN = /^[”"*\s,(]*giai đoạn\s+20\d\d\s*[-–]\s*(?<last>20\d\d)/u;
const BEHIND = 60;

/** The first letters of the names. */
const INITIALS: ReadonlySet<string> = new Set([...byOpening.keys()].map((opening) => opening.charAt(0)));
const LETTER = /[\p{L}\d]/u;

/** True where a quotation may open with a name of the list: read off the source, before anything is built. */
function mayOpen({ position }: Quotation, source: string): boolean {
  const from = position.start.offset;
  // Most quotations open with another letter.
  let first = from;
  while (first < position.end.offset && !LETTER.test(source.charAt(first))) first += 1;
  if (!INITIALS.has(fold(source.charAt(first)).charAt(0))) return false;
  const words = fold(source.slice(from, Math.min(from + FIRST, position.end.offset))).match(WORDS) ?? [];
  return byOpening.has(words.slice(0, OPENING).join(' '));
}

/** A name without its place and years: `… suốt đời giai đoạn 2023 - 2030 trên địa bàn tỉnh`. */
function withoutTail({ text, words }: Name): Name {
  const end = words.findIndex(
    (_, i) =>
      i >= OPENING &&
      NAME_TAILS.some((tail) => tail.every((word, k) => words[i + k]?.text.toLowerCase() === word)),
  );
  return end < 0 ? { text, words } : { text, words: words.slice(0, end) };
}

/** The name of the list that a quoted one has most of. */
function nearest(written: Name): Known | null {
  let best: Known | null = null;
  let most = 0;
  for (const known of byOpening.get(openingOf(written)) ?? []) {
    const equal = equalFrom(known.words, written.words, 0, 0);
    const alteration = alterationIn(known, written);
    const whole = equal === known.words.length || equal === written.words.length;
    // A whole name or an alteration of one; of several the one that is kept to longest.
    const weight = whole ? 1000 + equal : alteration === null ? 0 : alteration.kind === 'left' ? 500 : equal;
    if (weight > most) {
      best = known;
      most = weight;
    }
  }
  return best;
}

function yearOf(analysis: Analysis): number | null {
  const day = judgedOn(analysis);
  return day === null ? null : Number(day.slice(0, 4));
}

/** A former name in a document of a later time, unless it speaks of the years of that name. */
function isOutdated(known: Known, written: Name, behind: string, analysis: Analysis): boolean {
  const year = yearOf(analysis);
  if (known.until === null || year === null || year <= known.until) return false;
  if (written.words.length < known.words.length) return false;
  return Number(SPAN.exec(behind)?.groups?.['last'] ?? year) > known.until;
}

function misquotedIn(node: Quotation, analysis: Analysis): Misquoted | null {
  const run = new TextRun(node, analysis.source);
  const written = withoutTail(nameOf(run.text));
  const known = nearest(written);
  const [first, last] = [written.words[0], written.words.at(-1)];
  if (known === null || first === undefined || last === undefined) return null;
  const official = known.official.name;
  if (known.until !== null) {
    const behind = analysis.source.text.slice(node.position.end.offset, node.position.end.offset + BEHIND);
    if (!isOutdated(known, written, behind, analysis)) return null;
    const found = run.text.slice(first.start, last.end);
    return { kind: 'former', official, found, expected: official, range: node.position };
  }
  const alteration = alterationIn(known, written);
  if (alteration === null) return null;
  const { kind, start, end, expected } = alteration;
  return { kind, official, found: run.text.slice(start, end), expected, range: run.range(start, end) };
}

/** The names that a document misquotes, in the order of its quotations. */
export function misquotedNames(analysis: Analysis): Misquoted[] {
  const found: Misquoted[] = [];
  for (const { node } of analysis.nodes.all('quotation')) {
    const misquoted = mayOpen(node, analysis.source.text) ? misquotedIn(node, analysis) : null;
    if (misquoted !== null) found.push(misquoted);
  }
  return found;
}
