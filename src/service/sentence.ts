/** Words and sentences around a place, as a reader takes them. */
import { isUpper } from '../recognise/chars.ts';
import { startsLower } from '../text/letters.ts';
import type { Stretch } from '../text/place.ts';
import { isSpace } from './trimmed.ts';

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;
/** Signs that stand around words and belong to none. */
const EDGE = /[\p{P}\p{S}]/u;
/** Units of one run of letters that are looked at; the longest Vietnamese syllable has seven. */
const LONGEST = 200;

function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && WORD_UNIT.test(text.charAt(at));
}

function isEdge(text: string, at: number): boolean {
  return EDGE.test(text.charAt(at));
}

function isInk(text: string, at: number): boolean {
  return at >= 0 && at < text.length && !isSpace(text, at);
}

/** The run of units that pass around a cursor; what stands behind it goes before what stands in front of it. */
function runAt(text: string, at: number, passes: (text: string, at: number) => boolean): Stretch | null {
  const from = passes(text, at) ? at : at - 1;
  if (!passes(text, from)) return null;
  let start = from;
  let end = from + 1;
  while (from - start < LONGEST && passes(text, start - 1)) start -= 1;
  while (end - from < LONGEST && passes(text, end)) end += 1;
  return { start, end };
}

/** The word at a cursor: letters and digits. */
export function wordAt(text: string, at: number): Stretch | null {
  return runAt(text, at, isWordUnit);
}

/** What stands between blanks at a cursor, without the signs at its ends: `451/KH-UBND`, `20/11/2025`. */
export function chunkAt(text: string, at: number): Stretch | null {
  const run = runAt(text, at, isInk);
  if (run === null) return null;
  let { start, end } = run;
  while (start < end && isEdge(text, start)) start += 1;
  while (end > start && isEdge(text, end - 1)) end -= 1;
  return start < end ? { start, end } : run;
}

const ENDS = '.;!?…';
/** What may close behind the sign that ends a sentence. */
const CLOSING = '”"’)»*_';
/** Letters of the longest short form that ends with a full stop: `TP.`, `TM.`, `PCT.`. */
const SHORT = 3;
/** Units on each side in which the ends of a sentence are looked for. */
const REACH = 5000;

/** True where a full stop belongs to a short form in capitals. */
function isShortForm(text: string, stop: number): boolean {
  let start = stop;
  while (stop - start <= SHORT && isWordUnit(text, start - 1)) start -= 1;
  const length = stop - start;
  return (
    length > 0 && length <= SHORT && isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(stop - 1))
  );
}

/** The offset behind a sentence that ends with the sign at a place; null where none does. */
function endBehind(text: string, at: number): number | null {
  if (!ENDS.includes(text.charAt(at))) return null;
  let end = at + 1;
  while (end < text.length && CLOSING.includes(text.charAt(end))) end += 1;
  if (end < text.length && !isSpace(text, end)) return null;
  if (text.charAt(at) !== '.') return end;
  let next = end;
  while (next < text.length && isSpace(text, next)) next += 1;
  return isShortForm(text, at) || startsLower(text.charAt(next)) ? null : end;
}

/** The sentence at a cursor in a stretch of text, or the part of one up to a semicolon. */
export function sentenceAt(text: string, at: number, within: Stretch): Stretch {
  const anchor = isInk(text, at) ? at : at - 1;
  let { start, end } = within;
  for (let i = anchor - 1; i >= Math.max(within.start, anchor - REACH); i -= 1) {
    const behind = endBehind(text, i);
    if (behind === null || behind > anchor) continue;
    start = behind;
    break;
  }
  for (let i = Math.max(start, anchor - CLOSING.length); i < Math.min(within.end, anchor + REACH); i += 1) {
    const behind = endBehind(text, i);
    if (behind === null || behind <= anchor) continue;
    end = Math.min(behind, within.end);
    break;
  }
  while (start < end && isSpace(text, start)) start += 1;
  return { start, end };
}
