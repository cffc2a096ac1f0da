/** The same correction many times is one finding: its other places are related to the first. */
import type { Finding, Fix } from './finding.ts';

function keyOf(finding: Finding): string {
  return `${finding.ruleId}\n${finding.message}`;
}

/** By place, then rule, so that a report is the same on every run. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}

/** A finding that others can be added to. */
function copyOf(finding: Finding): Finding {
  const fixes = finding.fixes.map((fix) => ({ ...fix, edits: [...fix.edits] }));
  return { ...finding, related: [...finding.related], fixes };
}

/**
 * Adds what mends another place to what mends the first, so that one fix mends
 * both. A fix that says something else stays one of its own: it is offered
 * behind the others, and comes first once they are applied.
 */
function addFixes(fixes: Fix[], others: readonly Fix[]): void {
  for (const fix of others) {
    const same = fixes.find(({ title, safety }) => title === fix.title && safety === fix.safety);
    if (same === undefined) fixes.push({ ...fix, edits: [...fix.edits] });
    else same.edits.push(...fix.edits);
  }
}

/** Sorts findings and merges those that say the same. */
export function mergeFindings(findings: readonly Finding[], again: string): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of [...findings].sort(byPlace)) {
    const key = keyOf(finding);
    const first = merged.get(key);
    if (first === undefined) {
      merged.set(key, copyOf(finding));
      continue;
    }
    first.related.push({ message: again, range: finding.range }, ...finding.related);
    addFixes(first.fixes, finding.fixes);
  }
  // The first of each came in order.
  return [...merged.values()];
}
