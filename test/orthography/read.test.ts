import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readOrthography } from '../../src/orthography/index.ts';
import { ROOT } from '../support/source-files.ts';

const packed = readFileSync(new URL('src/orthography/counts.bin.gz', ROOT));
const bytes = gunzipSync(packed);

test('the shipped counts are small', () => {
  expect(packed.length).toBeLessThan(500_000);
});

test('what is cut, foreign or empty is no file of counts', () => {
  expect(readOrthography(bytes)).not.toBeNull();
  expect(readOrthography(bytes.subarray(0, bytes.length - 1))).toBeNull();
  expect(readOrthography(bytes.subarray(0, 100))).toBeNull();
  expect(readOrthography(new Uint8Array(0))).toBeNull();
  expect(readOrthography(packed)).toBeNull();
  expect(readOrthography(new Uint8Array([...bytes.subarray(0, 16), 0]))).toBeNull();
});

test('bytes that stand at an odd place in their buffer are read', () => {
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);

  expect(readOrthography(shifted.subarray(1))).not.toBeNull();
});
