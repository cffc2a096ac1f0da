/** The page of a rule, whether the catalogue has it or the engine itself. */
import { analyse } from '../analyse/analyse.ts';
import { exampleOptions } from '../lint/example-options.ts';
import { findRule } from '../lint/explain.ts';
import type { Language } from '../lint/messages.ts';
import { OWN_RULES } from '../lint/own-rules.ts';
import type { Example, Rule } from '../lint/rule.ts';
import { runRules } from '../lint/run.ts';
import { ruleMarkdownIn } from '../report/docs/rule-markdown.ts';
import { RULES } from '../rules/rules.ts';
import { parseText } from './parse-text.ts';

/** Every rule that a finding can name. */
export const EVERY_RULE: readonly Rule[] = [...RULES, ...OWN_RULES];

/** An example with what is found in it said in a language: as written it is in Vietnamese. */
async function translate(rule: Rule, example: Example, language: Language): Promise<Example> {
  const analysis = analyse(await parseText(example.text), exampleOptions(example));
  const found = runRules(analysis, { rules: [rule], stage: example.stage ?? 'publish', lang: language });
  const findings = found.map(
    ({ range, message: words }) => `${range.start.line}:${range.start.column} ${words}`,
  );
  return { ...example, findings };
}

/** A rule whose examples say what is found in them in a language. */
export async function ruleIn(rule: Rule, language: Language): Promise<Rule> {
  if (language === 'vi') return rule;
  const invalid = await Promise.all(rule.examples.invalid.map((each) => translate(rule, each, language)));
  return { ...rule, examples: { ...rule.examples, invalid } };
}

/**
 * The page of a rule as Markdown: what it flags, why, how to mend it, its
 * ground and examples.
 *
 * @returns Null where there is no rule of that name.
 */
export async function explainRule(id: string, language: Language): Promise<string | null> {
  const rule = findRule(EVERY_RULE, id.toLowerCase());
  return rule === null ? null : ruleMarkdownIn(await ruleIn(rule, language), language);
}
