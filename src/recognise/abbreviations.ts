/** Short forms in capitals: defined in brackets (`Ủy ban nhân dân (UBND)`) or used (`HĐND`). */
import type { Stretch } from '../text/place.ts';
import { isDash, isLetter, isUpper, isWord, lower, TONED_UPPER, unitInfo } from './chars.ts';
import { flatten, isWordStart, skipBlanks, skipBlanksBack, wordStart } from './cursor.ts';
import { scanMarks, type Marks } from './marks.ts';
import { romanValue } from '../text/roman.ts';
import type { SpanOf } from './spans.ts';

const LENGTH = 16;
/** Words that the long form may have more than the short one has letters. */
const FILLERS = 3;
/** Marks of authority in front of a signature (NĐ 30/2020/NĐ-CP PL I/I/II/7), not short forms of a text. */
const AUTHORITY = new Set(['TM', 'KT', 'TL', 'TUQ']);
/** Upper-case words with a tone from which on a text counts as shouted. */
const SHOUTED = 3;

/** The end of the short form at `at`: `UBND`, `TĐ-KT`, `GD&ĐT`. */
function shortEnd(text: string, at: number): number {
  let i = at;
  while (i - at <= LENGTH) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) i += 1;
    else if ((code === 0x2d || code === 0x26) && isUpper(text.charCodeAt(i + 1)) && i > at) i += 1;
    else break;
  }
  return isWord(text.charCodeAt(i)) || i - at > LENGTH ? -1 : i;
}

function capitals(short: string): number {
  let count = 0;
  for (let i = 0; i < short.length; i += 1) if (isUpper(short.charCodeAt(i))) count += 1;
  return count;
}

function hasTone(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if ((unitInfo(text.charCodeAt(i)) & TONED_UPPER) !== 0) return true;
  return false;
}

/** The letter that a word gives to a short form: without tone or vowel mark, `u` of `Ủy`. */
function initial(code: number): string {
  return String.fromCharCode(lower(code)).normalize('NFD').charAt(0);
}

/** The words in front of `at` whose initials a short form is made of, or null. */
function expansionBefore(text: string, at: number, short: string): string | null {
  const edge = skipBlanksBack(text, at);
  let start = edge;
  let spare = FILLERS;
  for (let k = short.length - 1; k >= 0; k -= 1) {
    if (!isLetter(short.charCodeAt(k))) continue;
    const want = initial(short.charCodeAt(k));
    for (;;) {
      let end = skipBlanksBack(text, start);
      const sign = text.charCodeAt(end - 1);
      if (start !== edge && (isDash(sign) || sign === 0x2c)) end = skipBlanksBack(text, end - 1);
      const from = wordStart(text, end);
      if (from === end) return null;
      start = from;
      if (initial(text.charCodeAt(from)) === want) break;
      // `và` and the like are left out of short forms.
      spare -= 1;
      if (spare < 0 || k === short.length - 1) return null;
    }
  }
  return flatten(text, start, edge);
}

function abbreviation(
  short: string,
  expansion: string | null,
  start: number,
  end: number,
): SpanOf<'abbreviation'> {
  return { type: 'abbreviation', short, expansion, start, end };
}

/** True where the word before or behind is shouted, so that capitals tell nothing. */
function besideShouting(text: string, start: number, end: number): boolean {
  const next = skipBlanks(text, end);
  let i = next;
  while (isUpper(text.charCodeAt(i))) i += 1;
  if (i - next > 1 && !isLetter(text.charCodeAt(i)) && hasTone(text, next, i)) return true;
  const edge = skipBlanksBack(text, start);
  let k = edge;
  while (k > 0 && isUpper(text.charCodeAt(k - 1))) k -= 1;
  return edge - k > 1 && isWordStart(text, k) && hasTone(text, k, edge);
}

/** True where a notation without its number starts: `Số:    /KH-UBND`. */
function isNotation(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 0x2f && !isLetter(text.charCodeAt(start - 2));
}

/** True where the bracket holds nothing but the short form. */
function isDefinition(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(skipBlanksBack(text, start) - 1) === 0x28 &&
    text.charCodeAt(skipBlanks(text, end)) === 0x29
  );
}

/**
 * Finds short forms. One in brackets behind its long form carries it; the span
 * is what the brackets hold. Roman numerals are none, nor is anything in a
 * text whose words are upper case as well.
 *
 * @param taken Stretches whose capitals belong to something else (symbols), in order of start.
 */
export function findAbbreviations(
  text: string,
  marks: Marks = scanMarks(text),
  taken: readonly Stretch[] = [],
): SpanOf<'abbreviation'>[] {
  const found: SpanOf<'abbreviation'>[] = [];
  if (marks.upper || marks.shouted >= SHOUTED) return found;
  let done = 0;
  let t = 0;
  for (const start of marks.shorts) {
    while (t < taken.length && (taken[t]?.end ?? 0) <= start) t += 1;
    const held = taken[t];
    if (start < done || (held !== undefined && held.start <= start)) continue;
    if (!isWordStart(text, start)) continue;
    const end = shortEnd(text, start);
    if (end < 0) continue;
    const short = text.slice(start, end);
    done = end;
    if (isNotation(text, start)) continue;
    if (capitals(short) < 2 || romanValue(short) !== null) continue;
    if (hasTone(text, start, end) || (AUTHORITY.has(short) && text.charCodeAt(end) === 0x2e)) continue;
    if (isDefinition(text, start, end)) {
      const open = skipBlanksBack(text, start) - 1;
      found.push(abbreviation(short, expansionBefore(text, open, short), start, end));
    } else if (marks.shouted === 0 || !besideShouting(text, start, end))
      found.push(abbreviation(short, null, start, end));
  }
  return found;
}
