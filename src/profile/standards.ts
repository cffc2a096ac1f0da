/** The standards known, and which of them is in force on a day. */
import type { ProfileId, Standard } from './standard.ts';
import { OTHER } from './other.ts';
import { PARTY_HD05, PARTY_HD36 } from './party.ts';
import { STATE } from './state.ts';

export const STANDARDS: readonly Standard[] = [STATE, PARTY_HD36, PARTY_HD05, OTHER];

/**
 * The standard of a profile that is in force on a day.
 *
 * @param day An ISO day, month or year; null takes the newest.
 */
export function standardOn(profile: ProfileId, day: string | null): Standard {
  const own = STANDARDS.filter((standard) => standard.profile === profile);
  const inForce = own.find(
    ({ from, to }) => day !== null && (from === null || from <= day) && (to === null || day <= to),
  );
  return inForce ?? own.at(-1) ?? OTHER;
}
