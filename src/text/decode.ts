/** Bytes to text, keeping in mind whether the way back is exact. */

/** How the bytes of a file were read. */
export interface Decoded {
  /** The text; a byte order mark stays on it as one unit. */
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** False where some bytes stand for no character: such a file is read but never rewritten. */
  faithful: boolean;
  /** True where the bytes look like no text at all (NUL bytes in what is no UTF-16). */
  binary: boolean;
}

/** How far into a file NUL bytes are looked for. */
const SNIFF = 8192;

function hasNul(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SNIFF);
  for (let i = 0; i < end; i += 1) if (bytes[i] === 0) return true;
  return false;
}

function read(bytes: Uint8Array, encoding: Decoded['encoding']): { text: string; faithful: boolean } {
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
      faithful: true,
    };
  } catch {
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), faithful: false };
  }
}

/**
 * Decodes a file: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * Never throws: bytes that stand for no character become U+FFFD and the
 * result says so.
 *
 * @param bytes The bytes of the file.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return { ...read(bytes, encoding), encoding, binary: encoding === 'utf-8' && hasNul(bytes) };
}
