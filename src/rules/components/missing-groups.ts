/** What is missing, as it is reported: a header lost as a whole is one thing, so is a footer. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Provision } from '../../lint/finding.ts';
import type { ComponentName, Demand, Standard } from '../../profile/standard.ts';
import { missingComponents } from './present.ts';

type Missing = Demand<ComponentName>;

export interface MissingGroups {
  header: Missing[];
  /** True where motto and issuer are both gone: the table that held the header was lost. */
  lost: boolean;
  footer: Missing[];
}

export function missingGroups(analysis: Analysis, standard: Standard): MissingGroups {
  const missing = missingComponents(analysis, standard);
  const footer = missing.filter(({ value }) => value === 'signature' || value === 'recipients');
  const header = missing.filter((demand) => !footer.includes(demand));
  const lost = ['motto', 'issuer'].every((name) => header.some(({ value }) => value === name));
  return { header, lost, footer };
}

/** The provision broken; of several, the points that list them. */
export function clauseOf(missing: readonly Missing[], standard: Standard): Provision {
  const [first, second] = missing;
  if (first !== undefined && second === undefined) return { standard: standard.id, ref: first.clause ?? '' };
  const points = missing.map(({ clause }) => clause?.split(';')[0] ?? '');
  return { standard: standard.id, ref: [...new Set(points)].join('; ') };
}
