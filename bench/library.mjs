// The built package: what users run is what is measured.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DIST = new URL('../dist/', import.meta.url);
if (!existsSync(new URL('index.js', DIST))) {
  console.error('dist is missing: run `npm run build` first.');
  process.exit(2);
}

/** A module of the built package, by its path below `dist`. */
export const load = (path) => import(new URL(path, DIST));

/** The file of the built command. */
export const COMMAND = fileURLToPath(new URL('cli/main.js', DIST));

/** A file of the built package that is no module, by its path below `dist`. */
export const built = (path) => new URL(path, DIST);
