/** Puts another date in the place of one, in the form in which that is written. */
import type { DateNode } from '../../ast/inline.ts';
import type { Edit } from '../../lint/finding.ts';

const DAY_MONTH_YEAR = /^(\D*)\d{1,2}(\D+)\d{1,2}(\D+)\d{4}(\D*)$/u;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** Days and months below this take a leading zero in all offices, months from here on in none: PL I/I/II/4.b. */
const PADDED_MONTHS = 2;

/**
 * @param text The source.
 * @param iso The day to write.
 * @returns Null where the date is not a whole day in one piece.
 */
export function dateEdit({ position, fragments }: DateNode, text: string, iso: string): Edit | null {
  const day = ISO_DAY.exec(iso);
  const written = text.slice(position.start.offset, position.end.offset);
  const form = DAY_MONTH_YEAR.exec(written);
  if (day === null || form === null || fragments !== undefined) return null;
  const [, year = '', month = '', date = ''] = day;
  const [, before = '', first = '', second = '', behind = ''] = form;
  const shortMonth = Number(month) > PADDED_MONTHS ? String(Number(month)) : month;
  return {
    range: { start: position.start, end: position.end },
    text: `${before}${date}${first}${shortMonth}${second}${year}${behind}`,
  };
}
