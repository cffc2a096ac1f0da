/** Whether a unit is the issuer itself or who leads it: nobody sends himself a copy. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { unitsIn, type UnitName } from '../../analyse/unit-names.ts';

/** The issuer as a unit; null where it is none that can be read. */
export const issuerUnit: (analysis: Analysis) => UnitName | null = once(({ issuer }) =>
  issuer === null ? null : (unitsIn(issuer.name)[0] ?? null),
);

/** True for the issuer, named in full or by its kind alone (`Sở`, `UBND phường`). */
export function isIssuer(unit: UnitName, analysis: Analysis): boolean {
  const issuer = issuerUnit(analysis);
  if (issuer?.head !== unit.head || unit.collective) return false;
  if (unit.level !== null && issuer.level !== null && unit.level !== issuer.level) return false;
  const own = new Set(issuer.words.map(({ key }) => key));
  return unit.words.every(({ key }) => own.has(key));
}
