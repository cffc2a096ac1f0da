import { describe, expect, test } from 'vitest';
import { decode } from '../../src/text/decode.ts';

const WORDS = 'Kế hoạch số 5';
const utf8 = new TextEncoder().encode(WORDS);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

describe('decode', () => {
  test.each([
    ['UTF-8', utf8, WORDS, 'utf-8'],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...utf8], `\ufeff${WORDS}`, 'utf-8'],
    ['UTF-16, low byte first', utf16(`\ufeff${WORDS}`, true), `\ufeff${WORDS}`, 'utf-16le'],
    ['UTF-16, high byte first', utf16(`\ufeff${WORDS}`, false), `\ufeff${WORDS}`, 'utf-16be'],
    ['nothing', [], '', 'utf-8'],
  ])('reads %s', (_, bytes, text, encoding) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ text, encoding, faithful: true, binary: false });
  });

  test('says where bytes stand for no character, and reads on', () => {
    const bytes = Uint8Array.from([...utf8, 0xff, 0x41]);
    expect(decode(bytes)).toEqual({
      text: `${WORDS}\ufffdA`,
      encoding: 'utf-8',
      faithful: false,
      binary: false,
    });
  });

  test('says where half a surrogate pair is no character', () => {
    expect(decode(utf16('\ufeffA\ud83d', true))).toMatchObject({ faithful: false, encoding: 'utf-16le' });
  });

  test('takes NUL bytes for no text, but in UTF-16', () => {
    expect(decode(Uint8Array.from([0x41, 0, 0x42]))).toMatchObject({ binary: true, faithful: true });
    expect(decode(utf16('\ufeffA', true)).binary).toBe(false);
  });

  test('looks for NUL bytes at the start only', () => {
    const bytes = new Uint8Array(9000).fill(0x41);
    bytes[8999] = 0;
    expect(decode(bytes).binary).toBe(false);
    bytes[8000] = 0;
    expect(decode(bytes).binary).toBe(true);
  });
});
