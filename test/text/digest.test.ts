import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../../src/text/digest.ts';
import { runs } from '../support/runs.ts';

test('a digest is sixteen hexadecimal digits and depends on every unit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), (text, n) => {
      expect(digest(text)).toMatch(/^[\da-f]{16}$/u);
      const at = n % text.length;
      const other = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      expect(digest(other)).not.toBe(digest(text));
      expect(digest(`${text}\u0000`)).not.toBe(digest(text));
    }),
    runs(300),
  );
});

test('digests of many short texts are all different, in both halves', () => {
  const texts = Array.from({ length: 20_000 }, (_, i) => `mục ${String(i)}`);
  const digests = texts.map(digest);
  expect(new Set(digests).size).toBe(texts.length);
  // Among 20 000 values of 32 bits, a pair that is equal is expected once in twenty tries.
  for (const half of [digests.map((each) => each.slice(0, 8)), digests.map((each) => each.slice(8))])
    expect(new Set(half).size).toBeGreaterThan(texts.length - 4);
});

test('digests stay what they are: fingerprints in other people’s files rest on them', () => {
  expect([digest(''), digest('kế hoạch')]).toMatchInlineSnapshot(`
    [
      "ab3e7c0bebb6c228",
      "938e14b40b96cdf1",
    ]
  `);
});
