/** Text back to the bytes that it was decoded from. */
import { decode, type Decoded } from './decode.ts';

function toUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

/**
 * Encodes a text as the file was that it comes from.
 *
 * @returns Null where the bytes would not give the text back: half a character, or a mark at its head that says another encoding.
 */
export function encode(text: string, encoding: Decoded['encoding']): Uint8Array | null {
  const bytes =
    encoding === 'utf-8' ? new TextEncoder().encode(text) : toUtf16(text, encoding === 'utf-16le');
  const back = decode(bytes);
  return back.faithful && back.encoding === encoding && back.text === text ? bytes : null;
}
