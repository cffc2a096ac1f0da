import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const CONFIG_NAME = 'thethuc.config.json';
export const IGNORE_NAME = '.thethucignore';

/** The nearest file of a name in a folder or above it; null where there is none. */
export function findUpward(folder: string, name: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, name);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return null;
  }
}
