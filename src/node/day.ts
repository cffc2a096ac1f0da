const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** True for a day of the calendar as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (match === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day of a clock where it hangs, as YYYY-MM-DD. */
export function toDay(clock: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const year = String(clock.getFullYear()).padStart(4, '0');
  return `${year}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}
