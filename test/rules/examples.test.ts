import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { ruleCases } from '../../src/testing/index.ts';

test('rule names are unique', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(ruleCases(rule).map(({ name, run }) => [name, run] as const))('%s', (_name, run) => {
    run();
  });
});
