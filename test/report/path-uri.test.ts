import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathToUri } from '../../src/report/path-uri.ts';
import { runs } from '../support/runs.ts';
import { hostile } from './hostile.ts';

test.each([
  ['ke-hoach.txt', 'ke-hoach.txt'],
  ['./văn bản/Kế hoạch #1.txt', 'v%C4%83n%20b%E1%BA%A3n/K%E1%BA%BF%20ho%E1%BA%A1ch%20%231.txt'],
  ['../a:b.txt', '../a%3Ab.txt'],
  ['/kh/a?.txt', 'file:///kh/a%3F.txt'],
  [String.raw`C:\kh\a b.txt`, 'file:///C:/kh/a%20b.txt'],
  [String.raw`\\máy\kh\a.txt`, 'file://m%C3%A1y/kh/a.txt'],
  [String.raw`kh\a.txt`, 'kh/a.txt'],
  ['-', '-'],
])('%s is %s', (path, uri) => {
  expect(pathToUri(path)).toBe(uri);
});

test('any path has a URI, and only absolute ones have a scheme', () => {
  fc.assert(
    fc.property(hostile, (path) => {
      const uri = pathToUri(path);
      expect(uri).toMatch(/^[\w!'()*\-.~%/:]*$/u);
      expect(/^[a-z]+:/iu.test(uri)).toBe(uri.startsWith('file:'));
    }),
    runs(200),
  );
});
