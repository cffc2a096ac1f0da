/** Each entry point has a size, and the README tells it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../support/source-files.ts';
import { ENTRIES } from './sizes.data.ts';

const README = readFileSync(new URL('README.md', ROOT), 'utf8');
const manifest = z
  .object({ exports: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')));

test('every entry point of code has a size', () => {
  const typed = Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string');

  expect(ENTRIES.map(({ entry }) => entry)).toEqual(typed.map(([key]) => `thethuc${key.slice(1)}`).sort());
});

test.each(ENTRIES)('the README tells the size of $entry', ({ entry, gzip }) => {
  const row = README.split('\n').find((line) => line.startsWith(`| \`${entry}\` `));

  expect(row).toContain(` ${String(Math.round(gzip / 1000))} kB `);
});

test('the README tells of every entry point', () => {
  const told = [...README.matchAll(/^\| `(?<name>thethuc(?:\/[^` ]+)?)` /gmu)].map(([, name]) => name);
  const keys = Object.keys(manifest.exports).filter((key) => key !== './package.json');

  expect(told.sort()).toEqual(
    keys.map((key) => `thethuc${key.slice(1).replace('*', 'NAME.schema.json')}`).sort(),
  );
});
