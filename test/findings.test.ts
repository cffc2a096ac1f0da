import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../src/index.ts';
import type { Finding } from '../src/lint/finding.ts';
import { lint } from '../src/rules/lint.ts';
import { readPlans } from './support/documents.ts';
import { ROOT } from './support/source-files.ts';
import type { Range } from '../src/text/place.ts';

/** `UPDATE_FIXTURES=1` writes what is found; read every line of the difference before it is kept. */
const UPDATE = process.env['UPDATE_FIXTURES'] !== undefined;
const FOLDER = new URL('fixtures/findings/', ROOT);

function placeOf({ start, end }: Range): string {
  return `${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)}`;
}

function lineOf({ range, severity, ruleId, message }: Finding): string {
  return `${placeOf(range)} ${severity} ${ruleId} ${message}\n`;
}

function expectationFor(name: string): URL {
  return new URL(`${name.replace(/\.\w+$/u, '')}.findings.txt`, FOLDER);
}

const plans = readPlans();

test.each(plans.map(({ name, text }) => [name, text] as const))('findings in %s', (name, text) => {
  const found = lint(parse(text)).map(lineOf).join('');
  const file = expectationFor(name);
  if (UPDATE) writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, 'utf8'));
});

test('no expectation is left of a plan that is gone', () => {
  const wanted = plans.map(({ name }) => expectationFor(name).pathname.split('/').at(-1) ?? '');
  const kept = readdirSync(FOLDER).filter((name) => name.endsWith('.findings.txt'));
  expect(kept.sort()).toEqual(wanted.sort());
});
