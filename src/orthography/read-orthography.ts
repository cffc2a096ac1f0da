import { Orthography } from './orthography.ts';
import { readCounts } from './read.ts';

/**
 * Reads `thethuc/orthography/counts.bin.gz` once it is unpacked: in Node with
 * `gunzipSync`, in a browser with `DecompressionStream`.
 *
 * @param bytes The unpacked file.
 * @returns What `analyse` and `lint` take as `orthography`; null where the bytes are not such a file.
 */
export function readOrthography(bytes: Uint8Array): Orthography | null {
  const counts = readCounts(bytes);
  return counts === null ? null : new Orthography(counts);
}
