import type { Provision } from '../../lint/finding.ts';
import type { ComponentName, Standard } from '../../profile/standard.ts';

/** The provision that demands a component; null where the standard has none. */
export function componentClause(standard: Standard, name: ComponentName): Provision | null {
  const clause = standard.components.find(({ value }) => value === name)?.clause ?? null;
  return clause === null ? null : { standard: standard.id, ref: clause };
}
