/** Pieces of a written date, read from a known place. */
import type { DatePart } from '../ast/calendar.ts';
import { isBlank, isDash, isDigit, isLeader } from './chars.ts';
import { readPhrase, skipBlanks, skipGap } from './cursor.ts';
import { readDigits, readYear } from './numerals.ts';

/** What stands behind a day: a month and perhaps a year, each known, open or absent. */
export interface DateTail {
  month: number | null;
  year: number | null;
  blank: DatePart[];
  end: number;
}

/** True where a leader of dots, not blanks alone, holds a place open between two offsets. */
function hasLeader(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isLeader(text.charCodeAt(i))) return true;
  return false;
}

/** The end of a leader of dots, blanks behind it left out; `at` where none stands there. */
function leaderEnd(text: string, at: number): number {
  let end = skipGap(text, at);
  if (!hasLeader(text, at, end)) return at;
  while (isBlank(text.charCodeAt(end - 1))) end -= 1;
  // The full stop of a sentence leaves nothing open.
  return end - at === 1 && text.charCodeAt(at) === 0x2e ? at : end;
}

/** Reads `năm 2025`, `năm ……` or `năm 20…` at or behind blanks; null where no `năm` follows. */
function readYearWord(text: string, at: number): { year: number | null; end: number } | null {
  let from = skipBlanks(text, at);
  if (text.charCodeAt(from) === 0x2c) from = skipBlanks(text, from + 1);
  const word = readPhrase(text, from, 'năm');
  const glued = word < 0 && readPhraseGlued(text, from, 'năm');
  const behind = word >= 0 ? word : glued ? from + 3 : -1;
  if (behind < 0) return null;
  const at4 = skipBlanks(text, behind);
  const year = readYear(text, at4);
  if (year !== null) return { year: year.value, end: year.end };
  const century = readDigits(text, at4, 2, 2);
  const leader = leaderEnd(text, century === null ? behind : century.end);
  const open = century === null ? behind : century.end;
  return { year: null, end: leader > open ? leader : behind };
}

/** `tháng4`, `năm2025`: a word with its number right behind it. */
function readPhraseGlued(text: string, at: number, word: string): boolean {
  for (let k = 0; k < word.length; k += 1)
    if (text.charAt(at + k).toLowerCase() !== word.charAt(k)) return false;
  return isDigit(text.charCodeAt(at + word.length));
}

/** The place behind the word `tháng`, a number right behind it allowed; -1 where it is not there. */
function readMonthWord(text: string, at: number): number {
  const end = readPhrase(text, at, 'tháng');
  if (end >= 0) return end;
  return readPhraseGlued(text, at, 'tháng') ? at + 5 : -1;
}

/**
 * Reads what stands behind the word `tháng`: `12 năm 2025`, `9/2024`, `8-2025`, `… năm 2026`, `12`.
 *
 * @param open Whether blanks alone can hold the month open, as they do behind `ngày`.
 */
export function readMonthTail(text: string, at: number, open: boolean): DateTail | null {
  const from = skipBlanks(text, at);
  const month = readDigits(text, from, 1, 2);
  if (month === null) {
    const gap = skipGap(text, at);
    const leader = leaderEnd(text, at);
    if (!open && leader === at) return null;
    const year = readYearWord(text, gap);
    if (year === null) return leader > at ? { month: null, year: null, blank: ['month'], end: leader } : null;
    return {
      month: null,
      year: year.year,
      blank: year.year === null ? ['month', 'year'] : ['month'],
      end: year.end,
    };
  }
  const behind = skipBlanks(text, month.end);
  const sign = text.charCodeAt(behind);
  if (sign === 0x2f || isDash(sign) || sign === 0x2e) {
    const slashed =
      sign === 0x2f || behind === month.end ? readYear(text, skipBlanks(text, behind + 1)) : null;
    if (slashed !== null) return { month: month.value, year: slashed.value, blank: [], end: slashed.end };
  }
  const year = readYearWord(text, month.end);
  if (year !== null)
    return { month: month.value, year: year.year, blank: year.year === null ? ['year'] : [], end: year.end };
  return { month: month.value, year: null, blank: [], end: month.end };
}

/** Reads `/11/2025`, `-01-2025`, `.01.2025`, `/12` behind a day; the sign must be the same twice. */
export function readSignTail(text: string, at: number): DateTail | null {
  const spaced = skipBlanks(text, at);
  const sign = text.charCodeAt(spaced);
  const slash = sign === 0x2f;
  if (!slash && (spaced > at || (sign !== 0x2d && sign !== 0x2e))) return null;
  const month = readDigits(text, slash ? skipBlanks(text, spaced + 1) : spaced + 1, 1, 2);
  if (month === null) return slash ? readOpenTail(text, spaced) : null;
  const second = slash ? skipBlanks(text, month.end) : month.end;
  if (text.charCodeAt(second) === sign) {
    const year = readYear(text, slash ? skipBlanks(text, second + 1) : second + 1);
    if (year !== null) return { month: month.value, year: year.value, blank: [], end: year.end };
    const leader = slash ? leaderEnd(text, second + 1) : second;
    if (leader > second + 1) return { month: month.value, year: null, blank: ['year'], end: leader };
    return null;
  }
  if (sign === 0x2e || isDash(text.charCodeAt(month.end)) || text.charCodeAt(second) === 0x2f) return null;
  return { month: month.value, year: null, blank: [], end: month.end };
}

/** Reads `/…/2025` and `/…/…` behind an open day. */
function readOpenTail(text: string, at: number): DateTail | null {
  if (text.charCodeAt(at) !== 0x2f) return null;
  const gap = skipGap(text, at + 1);
  const month = readDigits(text, gap, 1, 2);
  const second = month === null ? gap : skipGap(text, month.end);
  if (text.charCodeAt(second) !== 0x2f) return null;
  const blank: DatePart[] = month === null ? ['month'] : [];
  const value = month === null ? null : month.value;
  const year = readYear(text, skipBlanks(text, second + 1));
  if (year !== null) return { month: value, year: year.value, blank, end: year.end };
  const leader = leaderEnd(text, second + 1);
  return { month: value, year: null, blank: [...blank, 'year'], end: leader };
}

/** Reads what stands behind a day of known number: a tail in signs or in words. */
export function readDayTail(text: string, at: number): DateTail | null {
  const signs = readSignTail(text, at);
  if (signs !== null) return signs;
  const month = readMonthWord(text, skipBlanks(text, at));
  return month < 0 ? null : readMonthTail(text, month, true);
}

/** Reads an open day and what stands behind it, from behind the word `ngày`: `   tháng 12 năm 2025`, `…/…/2025`. */
export function readOpenDay(text: string, at: number): DateTail | null {
  const gap = skipGap(text, at);
  const open = readOpenTail(text, gap);
  if (open !== null) return { ...open, blank: ['day', ...open.blank] };
  const month = readMonthWord(text, gap);
  if (month < 0) return null;
  const tail = readMonthTail(text, month, true);
  if (tail === null)
    return hasLeader(text, at, gap) ? { month: null, year: null, blank: ['day', 'month'], end: month } : null;
  // `ngày tháng năm` in running text names the parts of a date and is none itself.
  const known = tail.month !== null || tail.year !== null;
  if (!known && !hasLeader(text, at, tail.end) && gap - at < 2) return null;
  return { ...tail, blank: ['day', ...tail.blank] };
}

/** The place of the next number of a list of days: behind `,`, `và`, a dash or `đến`; -1 where none follows. */
export function nextInList(text: string, at: number): number {
  let i = skipBlanks(text, at);
  const code = text.charCodeAt(i);
  if (code === 0x2c || isDash(code)) i = skipBlanks(text, i + 1);
  else {
    let word = readPhrase(text, i, 'và');
    if (word < 0) word = readPhrase(text, i, 'đến');
    if (word < 0) return -1;
    i = skipBlanks(text, word);
    const again = readPhrase(text, i, 'ngày');
    if (again >= 0) i = skipBlanks(text, again);
  }
  return isDigit(text.charCodeAt(i)) ? i : -1;
}
