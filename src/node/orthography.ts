/** The counts of how Vietnamese is written, from the file beside the program. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readOrthography } from '../orthography/read-orthography.ts';
import type { Orthography } from '../orthography/orthography.ts';
import { findUpward } from './config/find-config.ts';

/** The file as it stands in `src` and in what is built of it. */
const FILE = join('orthography', 'counts.bin.gz');

/** Far more than the counts take unpacked. */
const MOST_BYTES = 16_000_000;

/** Where the counts are; null where they are missing. */
export function countsPath(): string | null {
  // Joined files stand at several depths below the folder that the counts are in.
  return findUpward(dirname(fileURLToPath(import.meta.url)), FILE);
}

function load(): Orthography | null {
  const path = countsPath();
  if (path === null) return null;
  try {
    return readOrthography(gunzipSync(readFileSync(path), { maxOutputLength: MOST_BYTES }));
  } catch {
    return null;
  }
}

let loaded: Orthography | null | undefined;

/** The counts, loaded once; null where the file is missing or damaged: then less is found, and nothing fails. */
export function shippedOrthography(): Orthography | null {
  if (loaded === undefined) loaded = load();
  return loaded;
}
