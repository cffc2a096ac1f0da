import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { applyFixes } from '../../src/lint/apply-fixes.ts';
import type { Finding, Fix } from '../../src/lint/finding.ts';
import type { Example, Rule } from '../../src/lint/rule.ts';
import { runRules } from '../../src/lint/run.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { RULES } from '../../src/rules/index.ts';
import { ROOT } from '../support/source-files.ts';

function check(rule: Rule, text: string, { now, stage }: Example): Finding[] {
  return runRules(analyse(parse(text), { now: now ?? null }), { rules: [rule], stage: stage ?? 'publish' });
}

/** A finding and its like, each place counted: the same words may be wrong in many places. */
function placesOf(findings: readonly Finding[], { message }: Finding): number {
  return findings
    .filter((each) => each.message === message)
    .reduce((sum, each) => sum + 1 + each.related.length, 0);
}

interface Case {
  rule: Rule;
  example: Example;
  finding: Finding;
  fix: Fix;
  findings: readonly Finding[];
}

const CASES = RULES.flatMap((rule) =>
  rule.examples.invalid.flatMap((example) => {
    const findings = check(rule, example.text, example);
    return findings.flatMap((finding) =>
      finding.fixes.map((fix): [string, Case] => [
        `${rule.id}: ${example.title}: ${fix.title}`,
        { rule, example, finding, fix, findings },
      ]),
    );
  }),
);

describe('every fix of every example', () => {
  test.each(CASES)('%s', (_, { rule, example, finding, fix, findings }) => {
    const mended = applyFixes(example.text, [{ ...finding, fixes: [fix] }], { unsafe: true });
    expect(mended).not.toBe(example.text);
    const after = check(rule, mended, example);
    expect(placesOf(after, finding)).toBeLessThan(placesOf(findings, finding));
    expect(after.length).toBeLessThan(findings.length);
  });
});

test('a rule that mends says in its doc comment why its fixes are safe or unsafe', () => {
  const silent = RULES.map(({ id, category }) => `src/rules/${category}/${id}.ts`).filter((path) => {
    const text = readFileSync(new URL(path, ROOT), 'utf8');
    const comments = (text.match(/\/\*\*[\s\S]*?\*\//gu) ?? []).join('');
    return /\bfixes:/u.test(text) && !comments.includes('safe');
  });
  expect(silent).toEqual([]);
});
