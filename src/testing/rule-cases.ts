/** Cases that a rule must pass, one a test: for any test runner, and for rules of this package and of others. */
import { analyse } from '../analyse/analyse.ts';
import type { Finding } from '../lint/finding.ts';
import { exampleOptions } from '../lint/example-options.ts';
import type { Language } from '../lint/messages.ts';
import type { Example, Rule } from '../lint/rule.ts';
import { runRules } from '../lint/run.ts';
import { parse } from '../parse/parse-markdown.ts';
import { fixFaults } from './fix-faults.ts';
import { placeFaults } from './place-faults.ts';
import { definitionFaults } from './definition-faults.ts';

/** A named check that throws where it fails, as test runners want it. */
export interface RuleCase {
  name: string;
  /** Throws where the rule does not pass. */
  run: () => void;
}

/** A rule that does not do what its definition or an example says. */
export class RuleFault extends Error {
  override name = 'RuleFault';

  /** @param faults What is wrong, a line each. */
  constructor(rule: string, faults: readonly string[]) {
    super([`${rule}:`, ...faults.map((fault) => `- ${fault}`)].join('\n'));
  }
}

function findingsOf(rule: Rule, example: Example, language: Language): Finding[] {
  const { text, stage = 'publish' } = example;
  const analysis = analyse(parse(text), exampleOptions(example));
  return runRules(analysis, { rules: [rule], stage, lang: language });
}

function shown({ range: { start }, message }: Finding): string {
  return `${String(start.line)}:${String(start.column)} ${message}`;
}

/** What an example expects and does not get, and what it gets and does not expect. */
function differences(expected: readonly string[], found: readonly string[]): string[] {
  const rest = [...found];
  const missing = expected.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((line) => `not found: ${line}`), ...rest.map((line) => `not expected: ${line}`)];
}

function inOtherLanguage(rule: Rule, example: Example, found: readonly Finding[]): string[] {
  const places = (findings: readonly Finding[]): string =>
    findings.map(({ range }) => `${String(range.start.offset)}-${String(range.end.offset)}`).join(' ');
  const isSame = places(found) === places(findingsOf(rule, example, 'en'));
  return isSame ? [] : ['finds other places in English than in Vietnamese'];
}

function check(rule: Rule, faults: readonly string[]): void {
  if (faults.length > 0) throw new RuleFault(rule.id, faults);
}

function exampleCase(rule: Rule, example: Example, kind: 'flags' | 'leaves alone'): RuleCase {
  return {
    name: `${kind}: ${example.title}`,
    run: () => {
      const found = findingsOf(rule, example, 'vi');
      if (kind === 'flags' && example.findings.length === 0)
        check(rule, ['an example of what it flags says no findings']);
      check(rule, differences(kind === 'flags' ? example.findings : [], found.map(shown)));
      check(rule, placeFaults(found, example.text));
      check(rule, fixFaults(rule, example));
      check(rule, inOtherLanguage(rule, example, found));
    },
  };
}

/**
 * The cases of a rule: its definition, and each of its examples with the
 * places, fixes and languages of what it finds there.
 *
 * @param more Examples besides the rule's own.
 */
export function ruleCases(rule: Rule, more: Partial<Rule['examples']> = {}): RuleCase[] {
  const invalid = [...rule.examples.invalid, ...(more.invalid ?? [])];
  const valid = [...rule.examples.valid, ...(more.valid ?? [])];
  return [
    {
      name: 'is defined wholly',
      run: () => {
        check(rule, definitionFaults(rule));
      },
    },
    ...invalid.map((example) => exampleCase(rule, example, 'flags')),
    ...valid.map((example) => exampleCase(rule, example, 'leaves alone')),
  ];
}
