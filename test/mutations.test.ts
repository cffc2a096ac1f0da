import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parse } from '../src/index.ts';
import { lint } from '../src/rules/lint.ts';
import { RULES } from '../src/rules/rules.ts';
import { mutate, type Edit } from './support/mutate.ts';
import { ROOT } from './support/source-files.ts';

const EDIT = z.union([
  z.strictObject({ find: z.string(), replace: z.string() }),
  z.strictObject({ remove: z.tuple([z.string(), z.string()]) }),
  z.strictObject({ before: z.string(), insert: z.array(z.string()) }),
]) satisfies z.ZodType<Edit>;

/** Things done to a clean plan, and what the rules must say then: exactly this, as `severity id`. */
const MUTATIONS = z.array(
  z.strictObject({
    name: z.string(),
    /** Why it is silent, or what makes it wrong, where that is not plain. */
    why: z.string().optional(),
    edits: z.array(EDIT),
    expect: z.array(z.templateLiteral([z.enum(['error', 'warning', 'info']), ' ', z.string()])),
  }),
);

const PLANS = ['ubnd-clean', 'dang-uy-clean'].map((slug) => {
  const text = readFileSync(new URL(`fixtures/plans/${slug}.txt`, ROOT), 'utf8');
  const folder = new URL(`fixtures/mutations/${slug}/`, ROOT);
  const mutations = readdirSync(folder)
    .sort()
    .flatMap((name) => MUTATIONS.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
  return { slug, text, mutations, hints: found(text).filter((line) => line.startsWith('info')) };
});

/** What the rules say, each rule and severity once for each finding. */
function found(text: string): string[] {
  return lint(parse(text)).map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}

describe.each(PLANS)('$slug', ({ text, mutations, hints }) => {
  test('is clean before anything is done to it', () => {
    expect(found(text)).toEqual(hints);
  });

  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', (_name, mutation) => {
    const rest = [...hints];
    const added = found(mutate(text, mutation.edits)).filter((line) => {
      const at = rest.indexOf(line);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    expect(added.sort()).toEqual([...mutation.expect].sort());
  });
});

// Layout is no part of a text: test/docx/layout-rules.test.ts mutates Word documents.
test('every rule of texts has a mutation that it finds', () => {
  const expected = new Set(
    PLANS.flatMap(({ mutations }) =>
      mutations.flatMap((each) => each.expect.map((line) => line.split(' ')[1])),
    ),
  );
  expect(
    RULES.filter(({ category }) => category !== 'layout')
      .map((rule) => rule.id)
      .filter((id) => !expected.has(id)),
  ).toEqual([]);
});

test('no two mutations of a plan have one name', () => {
  for (const { mutations } of PLANS) {
    const names = mutations.map((mutation) => mutation.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  }
});
