import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import type { Finding } from '../../src/lint/finding.ts';
import type { Language } from '../../src/lint/messages.ts';
import type { Example, Rule } from '../../src/lint/rule.ts';
import { runRules } from '../../src/lint/run.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { RULES } from '../../src/rules/index.ts';

function check(rule: Rule, example: Example, language: Language): Finding[] {
  const analysis = analyse(parse(example.text), { now: example.now ?? null });
  return runRules(analysis, { rules: [rule], stage: example.stage ?? 'publish', language });
}

function shown({ range, message }: Finding): string {
  return `${String(range.start.line)}:${String(range.start.column)} ${message}`;
}

function placesOf(template: string): string[] {
  return [...template.matchAll(/\{\w+\}/gu)].map(([place]) => place).sort();
}

test('rule names are unique and in kebab-case', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.invalid.map((example) => [example.title, example] as const))(
    'flags: %s',
    (_title, example) => {
      expect(example.findings.length).toBeGreaterThan(0);
      expect(check(rule, example, 'vi').map(shown)).toEqual(example.findings);
    },
  );

  test.each(rule.examples.valid.map((example) => [example.title, example] as const))(
    'leaves alone: %s',
    (_title, example) => {
      expect(example.findings).toEqual([]);
      expect(check(rule, example, 'vi').map(shown)).toEqual([]);
    },
  );

  test('has an invalid example and three ways of being right', () => {
    expect(rule.examples.invalid.length).toBeGreaterThan(0);
    expect(rule.examples.valid.length).toBeGreaterThanOrEqual(3);
  });

  test('says the same in English', () => {
    for (const [key, template] of Object.entries(rule.messages.vi)) {
      expect(placesOf(rule.messages.en[key] ?? '')).toEqual(placesOf(template));
    }
    for (const example of rule.examples.invalid) {
      const places = check(rule, example, 'vi').map((finding) => finding.range);
      expect(check(rule, example, 'en').map((finding) => finding.range)).toEqual(places);
    }
  });
});
