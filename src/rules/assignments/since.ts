/** Days by which bodies began and ended. */

/**
 * Whether a document's day is on or after another. A month or a year counts
 * from its first day, so that nothing is asked of a document too early.
 */
export function isSince(day: string | null, from: string): boolean {
  if (day === null) return false;
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(day);
  const month = quarter === null ? null : String(Number(quarter[2]) * 3 - 2).padStart(2, '0');
  const first = month === null ? `${day}-01-01`.slice(0, 10) : `${quarter?.[1] ?? ''}-${month}-01`;
  return first >= from;
}
