/** Periods given by their ends: `từ tháng 10 năm 2025 đến khi …`, `trước ngày 15/12/2025`. */
import type { CalendarDate } from '../ast/calendar.ts';
import { readPhrase, skipBlanks, skipBlanksBack } from './cursor.ts';
import { endPhrases, issueStarts, limitPhrases } from './lexicon/periods.data.ts';
import { readYear } from './numerals.ts';
import { phrases, phraseSet, readSet, type PhraseSet } from './phrases.ts';
import { startingAt } from './span-index.ts';
import type { SpanOf } from './spans.ts';

type PeriodSpan = SpanOf<'period'>;
type Dates = readonly SpanOf<'date'>[];

/** Units that words between the two ends may take, and the event that is the end. */
const BETWEEN = 80;
const EVENT = 240;

const limits: PhraseSet<true> = phrases(limitPhrases);
const ends: PhraseSet<'exact' | 'last'> = phraseSet(endPhrases);
const issues: PhraseSet<true> = phrases(issueStarts);

interface Start {
  from: CalendarDate | null;
  openFrom: PeriodSpan['openFrom'];
  end: number;
}

interface End {
  to: CalendarDate | null;
  openTo: PeriodSpan['openTo'];
  end: number;
}

type Ends = Pick<PeriodSpan, 'from' | 'to' | 'openFrom' | 'openTo'>;

/** The date at a place, a bare year among them. */
function readDate(text: string, at: number, dates: Dates): { date: CalendarDate; end: number } | null {
  const date = startingAt(dates, at);
  if (date !== null) return date;
  const year = readYear(text, at);
  return year === null || year.value < 1900
    ? null
    : { date: { year: year.value, quarter: null, month: null, day: null }, end: year.end };
}

/** Reads what stands behind `từ`. */
function readStart(text: string, at: number, dates: Dates): Start | null {
  const now = readPhrase(text, at, 'nay');
  if (now >= 0) return { from: null, openFrom: 'now', end: now };
  const issue = readSet(text, at, issues);
  if (issue !== null) return { from: null, openFrom: 'issue', end: issue.end };
  const date = readDate(text, at, dates);
  return date === null ? null : { from: date.date, openFrom: null, end: date.end };
}

/** The place behind the `đến` that leads to the second end; -1 where the clause ends before. */
function behindTo(text: string, at: number, far: boolean): number {
  const limit = at + (far ? BETWEEN : 3);
  for (let i = at; i <= limit && i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x2e || code === 0x3b || code === 0x3a) return -1;
    if (code !== 0x111 && code !== 0x74) continue;
    const word = Math.max(readPhrase(text, i, 'đến'), readPhrase(text, i, 'tới'));
    if (word >= 0 && i > 0 && skipBlanksBack(text, i) < i) return word;
  }
  return -1;
}

/** The end of the clause at `at`, for an event that only words name. */
function clauseEnd(text: string, at: number): number {
  let i = at;
  for (; i < text.length && i < at + EVENT; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x2c || code === 0x2e || code === 0x3b || code === 0x3a || code === 0x28 || code === 0x29)
      break;
  }
  return skipBlanksBack(text, i);
}

/** Reads what stands behind `đến`. */
function readEnd(text: string, at: number, dates: Dates): End | null {
  const from = skipBlanks(text, at);
  const event = readPhrase(text, from, 'khi');
  if (event >= 0) return { to: null, openTo: 'event', end: clauseEnd(text, event) };
  const now = readPhrase(text, from, 'nay');
  if (now >= 0) return { to: null, openTo: null, end: now };
  const word = readSet(text, from, ends);
  const exact = readDate(text, from, dates);
  if (exact !== null) return { to: exact.date, openTo: null, end: exact.end };
  if (word === null) return null;
  const behind = skipBlanks(text, word.end);
  // `hết ngày 30/6/2026`: the date has the word `ngày`, too.
  const date = readDate(text, behind, dates) ?? readDate(text, skipBlanksBack(text, word.end) - 4, dates);
  if (date !== null) {
    const whole = word.value === 'last' && date.date.month === null && date.date.quarter === null;
    return { to: date.date, openTo: whole ? 'year-end' : null, end: date.end };
  }
  const year = word.value === 'last' ? readPhrase(text, behind, 'năm') : -1;
  return year < 0 ? null : { to: null, openTo: 'year-end', end: year };
}

/** A start without a year has that of the end. */
function completed(from: CalendarDate | null, to: CalendarDate | null): CalendarDate | null {
  return from !== null && from.year === null && to !== null ? { ...from, year: to.year } : from;
}

function spanPeriod(start: number, end: number, ends: Ends): PeriodSpan {
  const { from, to, openFrom, openTo } = ends;
  return { type: 'period', kind: 'span', from, to, openFrom, openTo, start, end };
}

/** Reads `từ … đến …` and `từ … trở đi` at the word `từ`. */
export function readSpan(text: string, at: number, dates: Dates): PeriodSpan | null {
  const word = readPhrase(text, at, 'từ');
  if (word < 0) return null;
  const start = readStart(text, skipBlanks(text, word), dates);
  if (start === null) return null;
  const onward = readPhrase(text, skipBlanks(text, start.end), 'trở đi');
  const { openFrom } = start;
  if (onward >= 0) return spanPeriod(at, onward, { from: start.from, to: null, openFrom, openTo: null });
  const to = behindTo(text, start.end, start.openFrom !== null);
  const end = to < 0 ? null : readEnd(text, to, dates);
  if (end === null) return null;
  const from = completed(start.from, end.to);
  return spanPeriod(at, end.end, { from, to: end.to, openFrom, openTo: end.openTo });
}

/** Reads a last day: `trước ngày 15/12/2025`, `đến hết năm 2026`, `chậm nhất ngày 25/12/2024`. */
export function readLimit(text: string, at: number, dates: Dates): PeriodSpan | null {
  const limit = readSet(text, at, limits);
  if (limit === null) return null;
  const end = readEnd(text, limit.end, dates);
  if (end === null || (end.to === null && end.openTo !== 'year-end')) return null;
  return spanPeriod(at, end.end, { from: null, to: end.to, openFrom: null, openTo: end.openTo });
}
