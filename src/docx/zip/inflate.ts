/** Unpacks what a part holds (RFC 1951), and stops where more comes out than the archive says. */
import { Inflate as Stream } from 'fflate';
import { DocxFault } from '../fault.ts';

/**
 * Unpacks bytes.
 *
 * @param size How many the archive says come out; more must never be made of them.
 * @returns At most that many; null where more would come out.
 * @throws Anything, where the bytes are not packed in this way.
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array | null;

/** Packed bytes that are inflated at a time: what swells is noticed after one of them. */
const CHUNK = 16 * 1024;

/** Stops the stream: it has no other way to be told. */
class Swollen extends Error {}

/** The way that runs everywhere. */
export const inflate: Inflate = (packed, size) => {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Stream((chunk) => {
    if (length + chunk.length > size) throw new Swollen();
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK)
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch (error) {
    if (error instanceof Swollen) return null;
    throw error;
  }
  return length === size ? bytes : bytes.subarray(0, length);
};

/** Unpacks a part in a given way. @param name The name of the part. */
export function inflatePart(packed: Uint8Array, size: number, name: string, by: Inflate): Uint8Array {
  let bytes: Uint8Array | null;
  try {
    bytes = by(packed, size);
  } catch {
    throw new DocxFault('damaged', name);
  }
  if (bytes === null) throw new DocxFault('hostile', `${name}: larger than it says`);
  return bytes;
}
