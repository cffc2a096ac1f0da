import { existsSync, readdirSync } from 'node:fs';
import { join, parse, resolve, sep } from 'node:path';

const ASCII = /^[\0-\x7f]*$/u;

/** The entry of a folder that has a name in whatever form its marks were written. */
function findEntry(folder: string, name: string): string | null {
  const wanted = name.normalize('NFC');
  try {
    return readdirSync(folder).find((entry) => entry.normalize('NFC') === wanted) ?? null;
  } catch {
    return null;
  }
}

/**
 * The path of a file as the disk spells it.
 *
 * A name from macOS has its marks apart (NFD), one typed has them composed
 * (NFC), and each part of a path may come from elsewhere, so that every part
 * is looked up on its own where the whole is not found as given.
 *
 * @param name A path, relative to `cwd`.
 * @returns An absolute path; the one asked for where nothing matches.
 */
export function findPath(name: string, cwd: string): string {
  const asked = resolve(cwd, name);
  if (ASCII.test(asked) || existsSync(asked)) return asked;
  const { root } = parse(asked);
  let path = root;
  for (const part of asked.slice(root.length).split(sep)) {
    const exact = join(path, part);
    if (existsSync(exact)) path = exact;
    else {
      const entry = findEntry(path, part);
      if (entry === null) return asked;
      path = join(path, entry);
    }
  }
  return path;
}
