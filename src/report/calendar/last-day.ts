/** The last day that a date known in part can mean. */
import type { DateText } from '../../analyse/facts-types.ts';
import { daysInMonth } from '../../ast/calendar-days.ts';

/** A day, and how far the date behind it was known. */
export interface LastDay {
  /** As calendars write it: `20260731`. */
  day: string;
  /** `7/2026`, `III/2026`, `2026`; null where the day itself is known. */
  within: { part: 'month' | 'quarter' | 'year'; name: string } | null;
}

const DATE = /^(?<year>\d{4})(?:-Q(?<quarter>[1-4])|-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;
const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

const two = (n: number): string => String(n).padStart(2, '0');

/** @returns Null for a day that the calendar does not have: plans hold slips. */
export function lastDayOf(date: DateText): LastDay | null {
  const groups = DATE.exec(date)?.groups;
  if (groups === undefined) return null;
  const { year = '', quarter, month: named, day } = groups;
  const month = quarter !== undefined ? Number(quarter) * 3 : Number(named ?? 12);
  const days = daysInMonth(Number(year), month);
  if (days === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > days))) return null;
  const last = `${year}${two(month)}${two(day === undefined ? days : Number(day))}`;
  if (day !== undefined) return { day: last, within: null };
  if (named !== undefined) return { day: last, within: { part: 'month', name: `${month}/${year}` } };
  if (quarter === undefined) return { day: last, within: { part: 'year', name: year } };
  const name = `${QUARTERS[Number(quarter) - 1] ?? quarter}/${year}`;
  return { day: last, within: { part: 'quarter', name } };
}
