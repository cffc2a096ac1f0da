import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docsPages } from '../../src/report/docs/pages.ts';
import { COVERAGE } from '../../src/rules/coverage.data.ts';
import { RULES } from '../../src/rules/index.ts';
import { ROOT } from '../support/source-files.ts';

const DOCS = new URL('docs/', ROOT);

test('pages are as generated; `npm run docs` writes them anew', () => {
  const stale = [...docsPages()].filter(([name, text]) => {
    const path = new URL(name, DOCS);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  expect(stale.map(([name]) => name)).toEqual([]);
});

test('no page is left of a rule that is gone', () => {
  const names = readdirSync(new URL('rules/', DOCS)).map((name) => `rules/${name}`);
  expect(names.filter((name) => !docsPages().has(name))).toEqual([]);
});

test('the table of provisions names rules that there are, and each provision once', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  expect(COVERAGE.flatMap(({ rules }) => rules).filter((id) => !ids.has(id))).toEqual([]);
  const refs = COVERAGE.map(({ standard, ref }) => `${standard} ${ref}`);
  expect(refs.filter((ref, i) => refs.indexOf(ref) !== i)).toEqual([]);
});

test('every provision that a rule rests on is in the table, or one above it', () => {
  const refs = COVERAGE.map(({ standard, ref }) => ({ standard, ref }));
  const isKnown = (standard: string, part: string): boolean =>
    refs.some(
      (each) => each.standard === standard && (part.startsWith(each.ref) || each.ref.startsWith(part)),
    );
  const missing = RULES.flatMap(({ id, clause }) =>
    clause === null || !refs.some(({ standard }) => standard === clause.standard)
      ? []
      : clause.ref.split(';').map((part) => [id, clause.standard, part.trim()] as const),
  ).filter(([, standard, part]) => part.startsWith('PL') && !isKnown(standard, part));
  expect(missing).toEqual([]);
});
