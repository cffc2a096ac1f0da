import type { Period } from '../../ast/inline.ts';

/** A period, and those that say otherwise. */
export interface PeriodConflict {
  odd: Period;
  others: readonly Period[];
}
