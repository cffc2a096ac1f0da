/** Which files an ignore file (`.thethucignore`, patterns as in .gitignore) leaves out. */
import { readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { findUpward, IGNORE_NAME } from './find-config.ts';

/** True for an absolute path that is left out. */
export type Ignores = (path: string) => boolean;

const NOTHING: Ignores = () => false;

/** Reads the ignore file of a folder or above it; nothing is left out where there is none. */
export async function loadIgnore(folder: string): Promise<Ignores> {
  const path = findUpward(folder, IGNORE_NAME);
  if (path === null) return NOTHING;
  const { default: ignore } = await import('ignore');
  const patterns = ignore().add(readFileSync(path, 'utf8').normalize('NFC'));
  const root = dirname(path);
  return (file) => {
    const name = relative(root, file).split(sep).join('/').normalize('NFC');
    return name !== '' && !name.startsWith('../') && patterns.ignores(name);
  };
}
