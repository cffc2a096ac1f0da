import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/lint/apply-fixes.ts';
import type { Edit } from '../../src/lint/finding.ts';
import { joinEdits } from '../../src/lint/join-edits.ts';
import { LineIndex } from '../../src/text/line-index.ts';

type Change = readonly [start: number, end: number, text: string];

function edits(text: string, ...changes: readonly Change[]): Edit[] {
  const lines = new LineIndex(text);
  return changes.map(([start, end, words]) => ({ range: lines.range(start, end), text: words }));
}

function changes(joined: readonly Edit[]): Change[] {
  return joined.map(({ range, text }) => [range.start.offset, range.end.offset, text]);
}

describe('edits of several passes', () => {
  test('that lie apart stay apart', () => {
    const text = 'một hai ba bốn';
    const first = edits(text, [0, 3, 'MỘT']);
    const next = edits(applyEdits(text, first), [8, 10, 'BA']);

    expect(changes(joinEdits(text, [first, next]))).toEqual([
      [0, 3, 'MỘT'],
      [8, 10, 'BA'],
    ]);
  });

  test('that undo one another are none', () => {
    const text = 'một hai';
    const first = edits(text, [3, 4, '']);
    const next = edits(applyEdits(text, first), [3, 3, ' ']);

    expect(joinEdits(text, [first, next])).toEqual([]);
  });

  test('leave out what they write as it stands', () => {
    expect(changes(joinEdits('thi đua Lập', [edits('thi đua Lập', [0, 11, 'thi đua lập'])]))).toEqual([
      [8, 9, 'l'],
    ]);
  });

  test.each([
    ['a CRLF', 'a\r\nb', [2, 3, '']],
    ['a pair of surrogates', '😀', [1, 2, '\uDE01']],
  ] as const)('never begin or end inside %s', (_name, text, change) => {
    const joined = joinEdits(text, [edits(text, change)]);

    expect(applyEdits(text, joined)).toBe(applyEdits(text, edits(text, change)));
    expect(changes(joined).map(([start, end]) => [start, end])).not.toContainEqual([change[0], change[1]]);
  });

  test('do together what they do one after the other', () => {
    const piece = fc.constantFrom('', 'a', 'ạ', ' ', '\r', '\n', '\r\n', '😀', 'bc');
    const raw = fc.tuple(fc.nat(), fc.nat(3), piece);
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(fc.array(raw, { maxLength: 3 }), { maxLength: 4 }),
        (parts, plans) => {
          const text = parts.join('');
          let now = text;
          const passes = plans.map((plan) => {
            const pass: Edit[] = [];
            let from = 0;
            for (const [at, length, words] of plan) {
              const start = from + (at % 4);
              const end = Math.min(start + length, now.length);
              if (start > end) break;
              pass.push(...edits(now, [start, end, words]));
              from = end + 1;
            }
            now = applyEdits(now, pass);
            return pass;
          });

          const joined = joinEdits(text, passes);

          expect(applyEdits(text, joined)).toBe(now);
          for (const [i, { range }] of joined.slice(1).entries())
            expect(range.start.offset).toBeGreaterThanOrEqual(joined[i]?.range.end.offset ?? 0);
        },
      ),
    );
  });
});
