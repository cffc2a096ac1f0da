/** Finds the rules that are to be explained. The page itself is a report's affair. */
import { groupBy } from '../text/group-by.ts';
import type { Rule } from './rule.ts';

/** A rule by its name; null where there is none. */
export function findRule(rules: readonly Rule[], id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}

/** Rules by category, both in the order of the catalogue. */
export function groupRules(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  return groupBy(rules, ({ category }) => category);
}
