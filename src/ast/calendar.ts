/** Dates as documents write them: known from the year down as far as the text says. */

export type DatePart = 'day' | 'month' | 'year';

/** A date known in part; null is a part that the text does not tell. */
export interface CalendarDate {
  year: number | null;
  /** 1 to 4; null unless the date is a quarter. */
  quarter: number | null;
  month: number | null;
  day: number | null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * The ISO form of a date, cut where it stops being known.
 *
 * @returns `2025-12-20`, `2025-12`, `2025-Q4`, `2025`, or null where the year is not known.
 */
export function isoDate(date: CalendarDate): string | null {
  if (date.year === null) return null;
  const year = String(date.year).padStart(4, '0');
  if (date.month === null) return date.quarter === null ? year : `${year}-Q${String(date.quarter)}`;
  const month = `${year}-${two(date.month)}`;
  return date.day === null ? month : `${month}-${two(date.day)}`;
}
