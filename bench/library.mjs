// The built package: what users run is what is measured.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
if (!existsSync(new URL('index.js', DIST))) {
  console.error('dist is missing: run `npm run build` first.');
  process.exit(2);
}

/** A module of the built package, by its path below `dist`. */
export const load = (path) => import(new URL(path, DIST));

/** The file of the built command. */
export const COMMAND = fileURLToPath(new URL('cli/main.js', DIST));

/** The counts of orthography as they are packed. */
export const packedCounts = () => readFileSync(new URL('orthography/counts.bin.gz', DIST));

/** The counts, read as the command reads them. */
export async function loadOrthography() {
  const { readOrthography } = await load('orthography/index.js');
  return readOrthography(gunzipSync(packedCounts()));
}
