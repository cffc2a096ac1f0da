/** Periods: ranges of years with or without a name, `từ … đến …`, and limits such as `trước ngày …`. */
import type { CalendarDate } from '../ast/calendar.ts';
import type { PeriodKind } from '../ast/inline.ts';
import { isDash, isDigit, isWord } from './chars.ts';
import { isWordStart, readPhrase, skipBlanks, wordBefore, wordStart, skipBlanksBack } from './cursor.ts';
import { findDates } from './dates.ts';
import { periodNames } from './lexicon/periods.data.ts';
import { scanMarks, type Marks } from './marks.ts';
import { readOpenings } from './openings.ts';
import { readYear } from './numerals.ts';
import { phraseSet, readSet, type PhraseSet } from './phrases.ts';
import { readLimit, readSpan } from './period-ends.ts';
import type { SpanOf } from './spans.ts';

type PeriodSpan = SpanOf<'period'>;

const names: PhraseSet<PeriodKind> = phraseSet(periodNames);

/** Years that a range without a name may cover: `1930 - 2025` dates a history, not a plan. */
const WIDEST = 60;

interface YearRange {
  from: number;
  to: number;
  end: number;
}

/** Reads `2021 - 2025`, `2020-\n2025`, and `2021 đến 2025` where `words`. */
function readYears(text: string, at: number, words: boolean): YearRange | null {
  const from = readYear(text, at);
  if (from === null) return null;
  let next = skipBlanks(text, from.end);
  if (isDash(text.charCodeAt(next))) next = skipBlanks(text, next + 1);
  else {
    const word = words ? readPhrase(text, next, 'đến') : -1;
    if (word < 0) return null;
    next = skipBlanks(text, word);
  }
  const to = readYear(text, next);
  if (to === null) return null;
  const after = text.charCodeAt(to.end);
  if ((isDash(after) || after === 0x2f) && isWord(text.charCodeAt(to.end + 1))) return null;
  return { from: from.value, to: to.value, end: to.end };
}

function yearPeriod(kind: PeriodKind, start: number, years: YearRange): PeriodSpan {
  const year = (value: number): CalendarDate => ({ year: value, quarter: null, month: null, day: null });
  return {
    type: 'period',
    kind,
    from: year(years.from),
    to: year(years.to),
    openFrom: null,
    openTo: null,
    start,
    end: years.end,
  };
}

/** Reads `giai đoạn 2021 - 2025`, `nhiệm kỳ 2025-2030`, `năm học 2026-2027`. */
function readNamed(text: string, start: number): PeriodSpan | null {
  const name = readSet(text, start, names);
  if (name === null) return null;
  let at = skipBlanks(text, name.end);
  const year = readPhrase(text, at, 'năm');
  if (year >= 0) at = skipBlanks(text, year);
  const years = readYears(text, at, true);
  return years === null ? null : yearPeriod(name.value, start, years);
}

/** True where a count of years leads to the range at `at`: `5 năm (2021 - 2025)`, `05 năm 2021-2025`. */
function isPlanRange(text: string, at: number): boolean {
  let end = skipBlanksBack(text, at);
  if (text.charCodeAt(end - 1) === 0x28) end = skipBlanksBack(text, end - 1);
  if (wordBefore(text, end) !== 'năm') return false;
  return isDigit(text.charCodeAt(skipBlanksBack(text, wordStart(text, end)) - 1));
}

/** Reads a range of years that no name leads: `(2025 - 2030)`, `2023-2030`. */
function readBare(text: string, start: number): PeriodSpan | null {
  const sign = text.charCodeAt(start - 1);
  if (!isWordStart(text, start) || sign === 0x2f || sign === 0x2e || isDash(sign)) return null;
  const years = readYears(text, start, false);
  if (years === null || years.from < 1900 || years.to < years.from || years.to - years.from > WIDEST)
    return null;
  if (isPlanRange(text, start)) return yearPeriod('plan', start, years);
  const word = wordBefore(text, start) === 'năm' && sign !== 0x28;
  return yearPeriod('span', word ? skipBlanksBack(text, start) - 3 : start, years);
}

/**
 * Finds the periods of a text.
 *
 * An end that lacks a year (`từ tháng 9 đến tháng 12/2025`) takes it from the
 * other end. Of `Kế hoạch 5 năm (2021 - 2025)` the period is the range of years.
 *
 * @param dates The dates of the text; those at the ends of a period lie inside it.
 */
export function findPeriods(
  text: string,
  marks: Marks = scanMarks(text),
  dates: readonly SpanOf<'date'>[] = findDates(text, marks),
): PeriodSpan[] {
  return readOpenings(marks.words.bound, marks.digits, (at, isWord) => {
    const period = isWord
      ? (readNamed(text, at) ?? readSpan(text, at, dates) ?? readLimit(text, at, dates))
      : readBare(text, at);
    return period === null ? [] : [period];
  });
}
