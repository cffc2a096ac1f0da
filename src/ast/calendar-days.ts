/** Days as numbers, so that dates known in part can be compared as far as they are known. */
import type { CalendarDate } from './calendar.ts';

/** The first and the last day that a date can mean, counted from a fixed day. */
export interface DaySpan {
  first: number;
  last: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; February has 29 where the year is not known, a month that does not exist none. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2 && (year === null || isLeapYear(year))) return 29;
  return MONTH_DAYS[month - 1] ?? 0;
}

/** The number of a day in the proleptic Gregorian calendar; 01/01/1970 is 0. */
export function dayNumber(year: number, month: number, day: number): number {
  // Counted from March, so that the leap day ends the year.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The weekday of a day number: 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** True where the date names no day or month that the calendar does not have. */
export function isInCalendar({ year, month, day }: CalendarDate): boolean {
  if (month === null) return day === null || (day >= 1 && day <= 31);
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysInMonth(year, month)));
}

/** The days that a date can mean; null without a year, and where the day does not exist. */
export function daySpan(date: CalendarDate): DaySpan | null {
  const { year, quarter, month, day } = date;
  if (year === null || !isInCalendar(date)) return null;
  if (month === null) {
    const from = quarter === null ? 1 : quarter * 3 - 2;
    const to = quarter === null ? 12 : quarter * 3;
    return { first: dayNumber(year, from, 1), last: dayNumber(year, to, daysInMonth(year, to)) };
  }
  return {
    first: dayNumber(year, month, day ?? 1),
    last: dayNumber(year, month, day ?? daysInMonth(year, month)),
  };
}

/** True where the first date is later than the second whatever is not known of them. */
export function isAfter(first: CalendarDate, second: CalendarDate): boolean {
  const a = daySpan(first);
  const b = daySpan(second);
  return a !== null && b !== null && a.first > b.last;
}
