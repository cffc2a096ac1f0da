import { applyPatch } from 'diff';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDiff, type DiffStyle } from '../../src/report/diff.ts';
import { runs } from '../support/runs.ts';

const PLAIN: DiffStyle = { paint: (_, text) => text, terminal: false };
/** Names the parts that words stand in. */
const NAMED: DiffStyle = {
  paint: (part, text) => (part.endsWith('Words') ? `[${text}]` : text),
  terminal: true,
};

const lines = fc.array(fc.tuple(fc.constantFrom('một', 'hai', 'ba', ''), fc.constantFrom('\n', '\r\n', '')), {
  maxLength: 14,
});
const texts = lines.map((pairs) => pairs.map(([words, end]) => words + end).join(''));

describe('a diff', () => {
  test('of a text with itself is empty', () => {
    expect(formatDiff('a', 'một\n', 'một\n', PLAIN)).toBe('');
  });

  test('is one that programs can apply', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const diff = formatDiff('a', before, after, PLAIN);
        if (before !== after) expect(applyPatch(before, diff, { autoConvertLineEndings: false })).toBe(after);
      }),
      runs(400),
    );
  });

  test('of texts that differ in too many lines is one change, and can be applied too', () => {
    const before = Array.from({ length: 4000 }, (_, i) => `dòng ${String(i)}\n`).join('');
    const changed = before.replaceAll('dòng', 'hàng');
    for (const after of [`${before.slice(0, 700)}${changed}${before.slice(-700)}`, changed.trimEnd()]) {
      const start = performance.now();
      const diff = formatDiff('a', before, after, PLAIN);
      expect(performance.now() - start).toBeLessThan(5000);
      expect(diff.match(/^@@/gmu)).toHaveLength(1);
      expect(applyPatch(before, diff)).toBe(after);
    }
  });

  test('sets off the words that differ for a person', () => {
    const diff = formatDiff('a', 'Báo cáo trước ngày 31/6/2026.\n', 'Báo cáo trước ngày 30/6/2026.\n', NAMED);
    expect(diff).toBe(
      '--- a\n+++ a\n@@ -1,1 +1,1 @@\n-Báo cáo trước ngày [31/6/2026.]\n+Báo cáo trước ngày [30/6/2026.]\n',
    );
  });

  test('sends a terminal nothing that it would obey', () => {
    const diff = formatDiff('a\u001b', 'x\u0007\r\ny\n', 'z\u0007\r\ny\u202e\n', NAMED);
    expect(diff.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
