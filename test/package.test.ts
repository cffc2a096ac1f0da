import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { ROOT } from './support/source-files.ts';

const versions = z.record(z.string(), z.string());
const entry = z.union([z.string(), z.strictObject({ types: z.string(), default: z.string() })]);

const manifest = z
  .object({
    name: z.string(),
    type: z.string(),
    sideEffects: z.array(z.string()),
    engines: versions,
    bin: versions,
    exports: z.record(z.string(), entry),
    files: z.array(z.string()),
    dependencies: versions,
    devDependencies: versions,
  })
  .parse(JSON.parse(read('package.json')));

test('is an ES module package for every Node from 20.19 on', () => {
  expect(manifest).toMatchObject({ type: 'module', engines: { node: '>=20.19' } });
});

test('does nothing when it is imported, but for the server that a worker starts', () => {
  expect(manifest.sideEffects).toEqual([targetsOf(manifest.exports['./lsp/worker'] ?? '').at(-1)]);
});

test('exports these entry points', () => {
  expect(Object.keys(manifest.exports)).toEqual([
    '.',
    './docx',
    './testing',
    './schema',
    './orthography',
    './orthography/counts.bin.gz',
    './service',
    './lsp/worker',
    './unified',
    './schemas/*',
    './package.json',
  ]);
});

test.each([...Object.values(manifest.exports).flatMap(targetsOf), ...Object.values(manifest.bin)])(
  '%s is built from a file of src or lies in the repository',
  (target) => {
    expect(existsSync(new URL(sourceOf(target), ROOT)), sourceOf(target)).toBe(true);
  },
);

test('types and code of an entry point come from the same file', () => {
  const pairs = Object.values(manifest.exports).filter((each) => typeof each !== 'string');

  for (const { types, default: code } of pairs) expect(sourceOf(types)).toBe(sourceOf(code));
});

test('publishes what its entry points name', () => {
  const targets = [...Object.values(manifest.exports).flatMap(targetsOf), ...Object.values(manifest.bin)];
  const folders = targets.map((target) => target.replace(/^\.\//u, '')).filter((path) => path.includes('/'));

  for (const path of folders) expect(manifest.files).toContain(path.slice(0, path.indexOf('/')));
});

test('has one command, which starts Node', () => {
  expect(manifest.bin).toEqual({ thethuc: 'dist/cli/main.js' });
  expect(read('src/cli/main.ts').split('\n')[0]).toBe('#!/usr/bin/env node');
});

test.each(Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))(
  'pins %s to an exact version',
  (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  },
);

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

function targetsOf(target: z.infer<typeof entry>): string[] {
  return typeof target === 'string' ? [target] : [target.types, target.default];
}

/** `./dist/schema/index.d.ts` and `./dist/schema/index.js` are built from `src/schema/index.ts`. */
function sourceOf(target: string): string {
  return target
    .replace(/^(?:\.\/)?dist\/(?<path>.*?)(?:\.d\.ts|\.js)$/u, 'src/$<path>.ts')
    .replace(/^(?:\.\/)?dist\/(?=.*\.gz$)/u, 'src/')
    .replace(/\/\*$/u, '/');
}
