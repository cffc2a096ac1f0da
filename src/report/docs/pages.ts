/** The pages of `docs/` that are made from the rules. */
import { OWN_RULES } from '../../lint/own-rules.ts';
import { COVERAGE } from '../../rules/coverage.data.ts';
import { RULES } from '../../rules/rules.ts';
import { coverageMarkdown } from './coverage-markdown.ts';
import { ruleIndexMarkdown } from './rule-index.ts';
import { ruleMarkdown } from './rule-markdown.ts';

/** Each page with its path in `docs/`. */
export function docsPages(): ReadonlyMap<string, string> {
  const rules = [...RULES, ...OWN_RULES];
  return new Map([
    ['rules/README.md', ruleIndexMarkdown(rules)],
    ['coverage.md', coverageMarkdown(COVERAGE)],
    ...rules.map((rule): [string, string] => [`rules/${rule.id}.md`, ruleMarkdown(rule)]),
  ]);
}
