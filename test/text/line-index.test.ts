import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../src/text/line-index.ts';
import { runs } from '../support/runs.ts';

describe('LineIndex', () => {
  test.each([
    ['', 1],
    ['a', 1],
    ['a\n', 2],
    ['a\nb', 2],
    ['a\r\nb', 2],
    ['a\rb', 2],
    ['a\r\r\nb', 3],
    ['a\n\rb', 3],
    ['\n\n\n', 4],
    ['a\u2028b\fc', 1],
  ])('counts the lines of %j', (text, count) => {
    expect(new LineIndex(text).lineCount).toBe(count);
  });

  test.each([
    ['a\nbc\n', 0, 1, 1],
    ['a\nbc\n', 1, 1, 2],
    ['a\nbc\n', 2, 2, 1],
    ['a\nbc\n', 4, 2, 3],
    ['a\nbc\n', 5, 3, 1],
    ['a\r\nbc', 2, 1, 3],
    ['a\r\nbc', 3, 2, 1],
    ['a\r\r\nb', 2, 2, 1],
    ['a\r\r\nb', 4, 3, 1],
    ['🙂a', 2, 1, 3],
  ])('finds the place in %j of %i', (text, offset, line, column) => {
    expect(new LineIndex(text).place(offset)).toEqual({ line, column, offset });
  });

  test('moves offsets and lines outside into the text', () => {
    const index = new LineIndex('ab\ncd');
    expect(index.place(-3)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(index.place(99)).toEqual({ line: 2, column: 3, offset: 5 });
    expect(index.offset(0, 0)).toBe(0);
    expect(index.offset(1, 99)).toBe(3);
    expect(index.offset(2, 2)).toBe(4);
    expect(index.offset(99, 1)).toBe(3);
    expect(index.offset(2, 99)).toBe(5);
  });

  test('gives both ends of a range', () => {
    expect(new LineIndex('ab\ncd').range(1, 4)).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 2, column: 2, offset: 4 },
    });
  });

  test('finds places in any order, and the way back', () => {
    const units = fc.constantFrom('a', 'ế', '\n', '\r', '\r\n', '🙂');
    fc.assert(
      fc.property(fc.array(units), fc.array(fc.nat(60)), (parts, offsets) => {
        const text = parts.join('');
        const index = new LineIndex(text);
        for (const offset of offsets.filter((each) => each <= text.length)) {
          const before = text.slice(0, offset);
          // Between CR and LF the line has not ended yet.
          const ends = [...before.matchAll(/\r\n|\r|\n/gu)].filter(
            (end) => !(end[0] === '\r' && end.index === offset - 1 && text[offset] === '\n'),
          );
          const start = ends.at(-1);
          const column = offset - (start === undefined ? 0 : start.index + start[0].length) + 1;
          expect(index.place(offset)).toEqual({ line: ends.length + 1, column, offset });
          expect(index.offset(ends.length + 1, column)).toBe(offset);
        }
      }),
      runs(300),
    );
  });
});
