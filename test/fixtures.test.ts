import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse, facts, parse } from '../src/index.ts';
import { formatFacts } from '../src/report/facts.ts';
import { formatTree } from '../src/report/tree.ts';
import { readPlans } from './support/documents.ts';
import { ROOT } from './support/source-files.ts';

/**
 * What is expected of a plan, kept beside it. `UPDATE_FIXTURES=1 npx vitest
 * run test/fixtures.test.ts` writes what comes out now: read every line that
 * changes against the document before it is kept.
 */
function expectKept(name: string, found: string): void {
  const file = new URL(`fixtures/plans/${name}`, ROOT);
  if (process.env['UPDATE_FIXTURES'] !== undefined) writeFileSync(file, found);
  expect(existsSync(file)).toBe(true);
  expect(found).toBe(readFileSync(file, 'utf8'));
}

describe.each(readPlans())('$name', ({ name, text }) => {
  const slug = name.replace(/\.[^.]*$/u, '');

  test('has the tree expected of it', () => {
    expectKept(`${slug}.tree.txt`, formatTree(parse(text)));
  });

  test('states the facts expected of it', () => {
    expectKept(`${slug}.facts.json`, formatFacts(facts(analyse(parse(text)))));
  });
});
