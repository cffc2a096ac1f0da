import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, type Decoded } from '../../src/text/decode.ts';
import { encode } from '../../src/text/encode.ts';
import { runs } from '../support/runs.ts';

const ENCODINGS: readonly Decoded['encoding'][] = ['utf-8', 'utf-16le', 'utf-16be'];

describe.each(ENCODINGS)('%s', (encoding) => {
  test('gives back the bytes that were read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (words) => {
        const text = encoding === 'utf-8' ? words : `\ufeff${words}`;
        const bytes = encode(text, encoding);
        expect(bytes).not.toBeNull();
        expect(decode(bytes ?? new Uint8Array())).toMatchObject({ text, encoding, faithful: true });
      }),
      runs(300),
    );
  });

  test('has no bytes for half a character', () => {
    expect(encode('\ufeffa\ud83d', encoding)).toBeNull();
  });
});

test('keeps a byte order mark', () => {
  expect(encode('\ufeffa', 'utf-8')).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61));
});

test('has no UTF-16 without the mark that tells it', () => {
  expect(encode('a', 'utf-16le')).toBeNull();
});
