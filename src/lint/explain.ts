/** Finds the rules that are to be explained. The page itself is a report's affair. */
import type { Rule } from './rule.ts';

/** A rule by its name; null where there is none. */
export function findRule(rules: readonly Rule[], id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}

/** Rules by category, both in the order of the catalogue. */
export function groupRules(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const group = groups.get(rule.category);
    if (group === undefined) groups.set(rule.category, [rule]);
    else group.push(rule);
  }
  return groups;
}
