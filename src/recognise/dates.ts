/** Dates in running text, in every form that plans use. */
import type { CalendarDate, DatePart } from '../ast/calendar.ts';
import { isDash, isDigit, isWord } from './chars.ts';
import { eachWords } from './lexicon/periods.data.ts';
import { isWordStart, letterEnd, readPhrase, skipBlanks, skipBlanksBack, wordBefore } from './cursor.ts';
import {
  nextInList,
  readDayTail,
  readMonthTail,
  readOpenDay,
  readSignTail,
  type DateTail,
} from './date-parts.ts';
import { scanMarks, type Marks } from './marks.ts';
import { readOpenings } from './openings.ts';
import { readDigits, readRoman, readYear } from './numerals.ts';
import type { SpanOf } from './spans.ts';

type DateSpan = SpanOf<'date'>;

/** Days that one list may hold: what is longer is no date. */
const LIST_LIMIT = 12;

function dateSpan(start: number, end: number, date: Partial<CalendarDate>, blank: DatePart[] = []): DateSpan {
  const full = { year: null, quarter: null, month: null, day: null, ...date };
  return { type: 'date', date: full, blank, start, end };
}

function fromTail(start: number, day: number | null, tail: DateTail): DateSpan {
  return dateSpan(start, tail.end, { day, month: tail.month, year: tail.year }, tail.blank);
}

/** Where the date of a later day of a list begins: at its own word `ngày`, or at its number. */
function dayWordStart(text: string, at: number): number {
  const edge = skipBlanksBack(text, at);
  return wordBefore(text, at) === 'ngày' ? edge - 4 : at;
}

/**
 * Reads the days that stand at `at` and the month they share; earlier days of
 * a list take month and year from the last: `26, 27/12/2011` is two dates.
 *
 * @param start Where the first date begins: at its word `ngày`, or at its number.
 */
function readDays(text: string, start: number, at: number): DateSpan[] {
  const days: { value: number; start: number; end: number }[] = [];
  let i = at;
  while (days.length < LIST_LIMIT) {
    const day = readDigits(text, i, 1, 2);
    if (day === null) return [];
    const tail = readDayTail(text, day.end);
    const from = days.length === 0 ? start : dayWordStart(text, i);
    if (tail !== null) {
      const shared = { month: tail.month, year: tail.year };
      const found = days.map((d) => dateSpan(d.start, d.end, { day: d.value, ...shared }));
      found.push(fromTail(from, day.value, tail));
      return found;
    }
    days.push({ value: day.value, start: from, end: day.end });
    i = nextInList(text, day.end);
    if (i < 0) return [];
  }
  return [];
}

/** `ngày 05 tháng 01 năm 2025`, `ngày 22/12/2024`, `ngày    tháng 12 năm 2025`, `ngày …/…/2025`. */
function readFromDayWord(text: string, start: number, at: number): DateSpan[] {
  const from = skipBlanks(text, at);
  if (isDigit(text.charCodeAt(from))) return readDays(text, start, from);
  const tail = readOpenDay(text, at);
  return tail === null ? [] : [fromTail(start, null, tail)];
}

/** The start of the days in front of `tháng`: of `24` in `24, 25 và 26 tháng 8`; -1 where there are none. */
function daysBefore(text: string, at: number): number {
  let first = -1;
  let end = skipBlanksBack(text, at);
  for (let count = 0; count < LIST_LIMIT; count += 1) {
    let i = end;
    while (i > 0 && end - i < 3 && isDigit(text.charCodeAt(i - 1))) i -= 1;
    if (end - i < 1 || end - i > 2 || !isWordStart(text, i)) return first;
    const sign = text.charCodeAt(i - 1);
    if (sign === 0x2f || sign === 0x2e) return first;
    first = i;
    end = skipBlanksBack(text, i);
    if (text.charCodeAt(end - 1) === 0x2c) end = skipBlanksBack(text, end - 1);
    else if (end < i && readPhrase(text, end - 2, 'và') === end) end = skipBlanksBack(text, end - 2);
    else return first;
  }
  return first;
}

/** `tháng 9/2024`, `tháng 7, 8 năm 2024`, `26 tháng 8 năm 2026`. */
function readFromMonthWord(text: string, start: number, at: number): DateSpan[] {
  const tail = readMonthTail(text, at, false);
  if (tail === null) return [];
  if (tail.month !== null && tail.year !== null) {
    const first = daysBefore(text, start);
    if (first >= 0) {
      const days = readDays(text, first, first);
      if (days.length > 0) return days;
    }
  }
  if (tail.month !== null && tail.year === null && tail.blank.length === 0) {
    const next = nextInList(text, tail.end);
    const other = next < 0 ? null : readMonthTail(text, next, false);
    const shared = other?.year ?? null;
    if (other !== null && shared !== null)
      return [dateSpan(start, tail.end, { month: tail.month, year: shared }), fromTail(next, null, other)];
  }
  return [fromTail(start, null, tail)];
}

/** `quý IV/2025`, `quý I năm 2025`, `quý III`. */
function readFromQuarterWord(text: string, start: number, at: number): DateSpan[] {
  const from = skipBlanks(text, at);
  const quarter = readRoman(text, from) ?? readDigits(text, from, 1, 1);
  if (quarter === null || quarter.value < 1 || quarter.value > 4 || from === at) return [];
  const behind = skipBlanks(text, quarter.end);
  const sign = text.charCodeAt(behind);
  const word = readPhrase(text, behind, 'năm');
  const yearAt = sign === 0x2f || sign === 0x2d ? behind + 1 : word;
  const year = yearAt < 0 ? null : readYear(text, skipBlanks(text, yearAt));
  if (year === null) return [dateSpan(start, quarter.end, { quarter: quarter.value })];
  return [dateSpan(start, year.end, { quarter: quarter.value, year: year.value })];
}

/** True where a dash and a second year follow: `2025 - 2030` is a period. */
function opensYearRange(text: string, yearEnd: number): boolean {
  const dash = skipBlanks(text, yearEnd);
  return isDash(text.charCodeAt(dash)) && readYear(text, skipBlanks(text, dash + 1)) !== null;
}

/** `năm 2025`; further years of a list (`năm 2024, 2025`) are dates of their own. */
function readFromYearWord(text: string, start: number, at: number): DateSpan[] {
  const from = skipBlanks(text, at);
  let year = from === at ? null : readYear(text, from);
  const found: DateSpan[] = [];
  let open = start;
  while (year !== null && found.length < LIST_LIMIT && !opensYearRange(text, year.end)) {
    found.push(dateSpan(open, year.end, { year: year.value }));
    open = nextInList(text, year.end);
    year = open < 0 ? null : readYear(text, open);
    if (year !== null && isUnitNext(text, year.end)) break;
  }
  return found;
}

/** True where a lower-case word follows: the number counts something. */
function isUnitNext(text: string, at: number): boolean {
  const word = skipBlanks(text, at);
  return readPhrase(text, word, 'và') < 0 && letterEnd(text, word) > word;
}

/** True where a date in signs begins at `at`. */
function opensBare(text: string, at: number): boolean {
  const day = readDigits(text, at, 1, 2);
  return day !== null && (readSignTail(text, day.end)?.year ?? null) !== null;
}

/**
 * `5/1/2025`, `05-01-2025`, `05.01.2025` without a word in front.
 *
 * @param before Where the date before ends: `13/11/2024-02/12/2024` are two.
 */
function readBare(text: string, start: number, before: number): DateSpan[] {
  const sign = text.charCodeAt(start - 1);
  if (!isWordStart(text, start) || sign === 0x2f || sign === 0x2e || sign === 0x2c) return [];
  if (sign === 0x2d && before !== start - 1) return [];
  const day = readDigits(text, start, 1, 2);
  const tail = day === null ? null : readSignTail(text, day.end);
  const year = tail?.year ?? null;
  if (day === null || tail === null || year === null) return [];
  const next = text.charCodeAt(tail.end);
  if (next === 0x2f) return [];
  if (isDash(next) && isWord(text.charCodeAt(tail.end + 1)) && !opensBare(text, tail.end + 1)) return [];
  return [fromTail(start, day.value, tail)];
}

function readFromWord(text: string, start: number): DateSpan[] {
  const end = letterEnd(text, start);
  switch (text.slice(start, end).toLowerCase()) {
    case 'ngày':
      return readFromDayWord(text, start, end);
    case 'tháng':
      return eachWords.has(wordBefore(text, start)) ? [] : readFromMonthWord(text, start, end);
    case 'quý':
      return eachWords.has(wordBefore(text, start)) ? [] : readFromQuarterWord(text, start, end);
    default:
      return readFromYearWord(text, start, end);
  }
}

/**
 * Finds the dates of a text. Numbers are given as written: rules judge whether
 * the day exists. Years of a range are left to periods.
 *
 * @param text Plain NFC text of one paragraph.
 * @returns Spans in order, from the word that opens the date to its last number or leader.
 */
export function findDates(text: string, marks: Marks = scanMarks(text)): DateSpan[] {
  return readOpenings(marks.words.time, marks.digits, (at, isWord, end) =>
    isWord ? readFromWord(text, at) : readBare(text, at, end),
  );
}
