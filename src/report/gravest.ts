import type { Finding, Severity } from '../lint/finding.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The gravest finding, the first of several; null where there is none. */
export function gravest(findings: readonly Finding[]): Finding | null {
  let worst: Finding | null = null;
  for (const each of findings) if (worst === null || RANK[each.severity] < RANK[worst.severity]) worst = each;
  return worst;
}
