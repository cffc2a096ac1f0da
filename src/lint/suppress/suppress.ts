/** Keeps findings back that somebody has said are known. */
import { groupBy } from '../../text/group-by.ts';
import type { Finding } from '../finding.ts';
import type { Suppression } from './suppression.ts';

export interface Suppressed {
  kept: Finding[];
  /** What held nothing back. */
  unused: Suppression[];
}

function holds({ from, to, words }: Suppression, { range }: Finding, text: string): boolean {
  const { line } = range.start;
  if (line < from || line > to) return false;
  return words === null || text.slice(range.start.offset, range.end.offset).includes(words);
}

/**
 * Takes out the findings that are held back.
 *
 * @param text The source, for suppressions that name words.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  text: string,
): Suppressed {
  // A finding looks only at those of its own rule.
  const rules = groupBy(suppressions, ({ rule }) => rule);
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const held = rules.get(finding.ruleId)?.filter((each) => holds(each, finding, text)) ?? [];
    for (const each of held) used.add(each);
    return held.length === 0;
  });
  return { kept, unused: suppressions.filter((each) => !used.has(each)) };
}
