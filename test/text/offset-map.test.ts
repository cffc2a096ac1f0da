import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/text/compose.ts';
import { OffsetMap } from '../../src/text/offset-map.ts';
import { runs } from '../support/runs.ts';

/** A map from [source, length, sourceLength] in the order of the view. */
function mapOf(...stretches: readonly (readonly [number, number, number?])[]): OffsetMap {
  const map = new OffsetMap();
  for (const [source, length, sourceLength] of stretches) map.append(source, length, sourceLength);
  return map;
}

describe('OffsetMap', () => {
  test('leads past what was left out', () => {
    const map = mapOf([0, 3], [5, 2]);
    expect(map.length).toBe(5);
    expect([0, 1, 2, 3, 4].map((offset) => map.start(offset))).toEqual([0, 1, 2, 5, 6]);
    expect([1, 2, 3, 4, 5].map((offset) => map.end(offset))).toEqual([1, 2, 3, 6, 7]);
  });

  test('knows only the ends of what was composed', () => {
    const map = mapOf([0, 1], [1, 1, 3], [4, 1]);
    expect([0, 1, 2].map((offset) => map.start(offset))).toEqual([0, 1, 4]);
    expect([1, 2, 3].map((offset) => map.end(offset))).toEqual([1, 4, 5]);
  });

  test('follows pieces that come from anywhere', () => {
    const map = mapOf([10, 2], [3, 2]);
    expect([0, 1, 2, 3].map((offset) => map.start(offset))).toEqual([10, 11, 3, 4]);
    expect([1, 2, 3, 4].map((offset) => map.end(offset))).toEqual([11, 12, 4, 5]);
  });

  test('finds offsets in any order', () => {
    const map = mapOf([0, 2], [4, 2], [8, 2], [12, 2]);
    expect([7, 0, 5, 2, 6, 1].map((offset) => map.start(offset))).toEqual([13, 0, 9, 4, 12, 1]);
  });

  test('is at the start where nothing was appended', () => {
    expect(mapOf().start(0)).toBe(0);
    expect(mapOf([0, 0]).length).toBe(0);
  });

  test('composes with the map below it', () => {
    const inner = mapOf([0, 1], [1, 1, 2], [3, 4]);
    const outer = mapOf([1, 2], [4, 2]);
    const both = outer.compose(inner);
    expect([0, 1, 2, 3].map((offset) => both.start(offset))).toEqual([1, 3, 5, 6]);
    expect([1, 2, 3, 4].map((offset) => both.end(offset))).toEqual([3, 4, 6, 7]);
    for (let offset = 0; offset < outer.length; offset += 1) {
      expect(both.start(offset)).toBe(inner.start(outer.start(offset)));
      expect(both.end(offset + 1)).toBe(inner.end(outer.end(offset + 1)));
    }
  });
});

describe('compose', () => {
  test('leaves a composed text alone', () => {
    const text = 'Ủy ban nhân dân xã Đồng Trầu Hạ';
    expect(compose(text)).toEqual({ text, map: null });
  });

  test('leaves marks that compose with nothing where they are', () => {
    const text = 'a\u20dd\u0301';
    expect(compose(text)).toEqual({ text, map: null });
  });

  test('composes letters and leads back to the source', () => {
    const source = 'Ủy ban xã'.normalize('NFD');
    const { text, map } = compose(source);
    expect(text).toBe('Ủy ban xã');
    expect([map?.start(0), map?.end(1), map?.start(1), map?.end(text.length)]).toEqual([
      0,
      2,
      2,
      source.length,
    ]);
  });

  test('gives each composed unit the marks it was made from', () => {
    const letters = fc.constantFrom('ế', 'ộ', 'ự', 'đ', 'a', 'Ẩ', ' ', '\n', '🙂');
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const composed = parts.join('');
        const source = composed.normalize('NFD');
        const { text, map } = compose(source);
        expect(text).toBe(composed);
        for (let i = 0; i < text.length; i += 1) {
          const unit = source.slice(map?.start(i) ?? i, map?.end(i + 1) ?? i + 1);
          expect(unit.normalize('NFC')).toBe(text.charAt(i));
        }
      }),
      runs(200),
    );
  });
});
