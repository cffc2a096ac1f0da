/** Dates as people read them. */
import type { CalendarDate } from '../../ast/calendar.ts';
import { dayNumber, isInCalendar, weekdayOf } from '../../ast/calendar-days.ts';
import type { Language } from '../../lint/messages.ts';
import { WEEKDAYS, WEEKDAYS_ENGLISH } from '../../rules/lexicon/date-words.data.ts';
import { LAST_PADDED_MONTH } from '../../rules/dates/date-forms.ts';
import { romanText } from '../../text/roman.ts';

const MONTHS_ENGLISH: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const ISO = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/u;

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** Reads an ISO date cut where it stops being known; null for anything else. */
export function fromIso(iso: string): CalendarDate | null {
  const [, year, quarter, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), quarter: numberOf(quarter), month: numberOf(month), day: numberOf(day) };
}

function pad(number: number, upTo: number): string {
  return number <= upTo ? String(number).padStart(2, '0') : String(number);
}

/** The numbers of a day as NĐ 30/2020 PL I/I/II/4.b writes them: `05/3/2026`, `15/02/2026`. */
export function dayNumbers(day: number, month: number, year: number): string {
  return `${pad(day, 9)}/${pad(month, LAST_PADDED_MONTH)}/${String(year)}`;
}

/** A day in words, as it stands in grounds: `ngày 05 tháng 3 năm 2026`. */
export function dayInWords(day: number, month: number, year: number): string {
  return `ngày ${pad(day, 9)} tháng ${pad(month, LAST_PADDED_MONTH)} năm ${String(year)}`;
}

function vietnamese({ year, quarter, month, day }: CalendarDate): string | null {
  if (year === null) return null;
  if (month === null)
    return quarter === null ? `năm ${String(year)}` : `quý ${romanText(quarter)}/${String(year)}`;
  if (day === null) return `tháng ${pad(month, LAST_PADDED_MONTH)}/${String(year)}`;
  return `ngày ${dayNumbers(day, month, year)}`;
}

function english({ year, quarter, month, day }: CalendarDate): string | null {
  if (year === null) return null;
  if (month === null) return quarter === null ? String(year) : `Q${String(quarter)} ${String(year)}`;
  const named = `${MONTHS_ENGLISH[month - 1] ?? ''} ${String(year)}`;
  return day === null ? named : `${String(day)} ${named}`;
}

/** A date as far as it is known; null without a year, or where the calendar has no such day. */
export function showDate(date: CalendarDate, language: Language): string | null {
  if (!isInCalendar(date)) return null;
  return language === 'vi' ? vietnamese(date) : english(date);
}

/** An ISO date of a registry; as it stands where it is none. */
export function showIso(iso: string, language: Language): string {
  const date = fromIso(iso);
  return (date === null ? null : showDate(date, language)) ?? iso;
}

/** A day with its weekday: `thứ Hai, ngày 05/3/2026`; null where the date is not a whole day. */
export function showDay(date: CalendarDate, language: Language): string | null {
  const { year, month, day } = date;
  const shown = year === null || month === null || day === null ? null : showDate(date, language);
  if (shown === null || year === null || month === null || day === null) return null;
  const weekdays = language === 'vi' ? WEEKDAYS : WEEKDAYS_ENGLISH;
  return `${weekdays[weekdayOf(dayNumber(year, month, day))] ?? ''}, ${shown}`;
}

const DAY = 86_400_000;

/** The date of a day number. */
export function dateOfDay(day: number): CalendarDate {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    quarter: null,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}
