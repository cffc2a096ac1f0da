/** The standards known, and which of them is in force on a day. */
import type { ProfileId, Standard } from './standard.ts';
import { OTHER } from './other.ts';
import { PARTY_HD05, PARTY_HD36 } from './party.ts';
import { STATE } from './state.ts';

/** Those of one profile in the order of time. */
export const STANDARDS: readonly Standard[] = [STATE, PARTY_HD36, PARTY_HD05, OTHER];

/**
 * The first day that a date may be. A date of which only the month or the
 * year is known is judged by what was in force first, so that nothing is
 * asked of it too early.
 */
function firstDay(date: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(date);
  if (quarter !== null) {
    const month = String(Number(quarter[2]) * 3 - 2).padStart(2, '0');
    return `${quarter[1] ?? ''}-${month}-01`;
  }
  return `${date}-01-01`.slice(0, 10);
}

/**
 * The standard of a profile that is in force on a day; the oldest known for a
 * document that is older still.
 *
 * @param date An ISO day, month, quarter or year; null takes the newest.
 */
export function standardOn(profile: ProfileId, date: string | null): Standard {
  const own = STANDARDS.filter((standard) => standard.profile === profile);
  const day = date === null ? null : firstDay(date);
  const begun = own.filter(({ from }) => day === null || from === null || from <= day);
  return begun.at(-1) ?? own[0] ?? OTHER;
}
