import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findPath } from './find-path.ts';
import type { ReadError } from './read-result.ts';
import { STDIN } from './read-source.ts';

/** A source by the name that reports call it, or why a word of the command line names none. */
export interface Target {
  name: string;
  error: ReadError | null;
}

/** What a folder is searched for: documents, or those of them that an editor of text opens. */
const DOCUMENTS = { all: '**/*.{txt,md,docx}', text: '**/*.{txt,md}' } as const;
export type Searched = keyof typeof DOCUMENTS;
/** Word writes a file of the name `~$…` beside each document that it has open. */
const NOT_DOCUMENTS = ['**/node_modules/**', '**/~$*'];

const PATTERN = /[*?[{]|[!+@]\(/u;

type Kind = 'file' | 'folder' | 'none';

function kindOf(path: string): Kind {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'none';
  return stats.isDirectory() ? 'folder' : 'file';
}

/** As {@link kindOf}; what cannot be looked at is a file, and reading it says why. */
function look(name: string, cwd: string): Kind {
  try {
    return kindOf(findPath(name, cwd));
  } catch {
    return 'file';
  }
}

/** `Kế hoạch 2` before `Kế hoạch 10`, and the same on every machine. */
function sortNames(names: readonly string[]): string[] {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return [...names].sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
}

/** A link may lead to a pipe or a device, of which reading does not end; what cannot be looked at is told when it is read. */
function isDocument(path: string): boolean {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined || stats.isFile();
  } catch {
    return true;
  }
}

async function search(patterns: readonly string[], folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const names = await glob([...patterns], {
    cwd: folder,
    ignore: NOT_DOCUMENTS,
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  return names.filter((name) => isDocument(join(folder, name)));
}

function found(base: string, names: readonly string[], error: ReadError, name: string): Target[] {
  if (names.length === 0) return [{ name, error }];
  const prefix = base === '' || base.endsWith('/') ? base : `${base}/`;
  return sortNames(names).map((each) => ({ name: prefix + each, error: null }));
}

async function expandFolder(name: string, cwd: string, searched: Searched): Promise<Target[]> {
  const folder = findPath(name, cwd);
  try {
    readdirSync(folder);
  } catch {
    return [{ name, error: { code: 'no-permission' } }];
  }
  return found(name, await search([DOCUMENTS[searched]], folder), { code: 'empty-folder' }, name);
}

/** Splits a pattern behind the leading folders that exist as they are written, brackets and all. */
function splitPattern(pattern: string, cwd: string): { base: string; rest: string } {
  const parts = pattern.split('/');
  let base = pattern.startsWith('/') ? '/' : '';
  let at = base === '' ? 0 : 1;
  for (; at < parts.length - 1; at += 1) {
    const next = join(base, parts[at] ?? '');
    if (look(next, cwd) !== 'folder') break;
    base = next;
  }
  return { base: base.replaceAll(sep, '/'), rest: parts.slice(at).join('/') };
}

async function expandPattern(name: string, cwd: string): Promise<Target[]> {
  const { base, rest } = splitPattern(name.replaceAll(sep, '/'), cwd);
  // Names come with their marks composed or apart, whatever way the pattern was typed.
  const patterns = [...new Set([rest.normalize('NFC'), rest.normalize('NFD')])];
  return found(base, await search(patterns, findPath(base, cwd)), { code: 'no-match' }, name);
}

/** A path is tried as it stands before it is taken for a pattern: `Kế hoạch [1].txt` is a name too. */
async function expandOne(name: string, cwd: string, searched: Searched): Promise<Target[]> {
  if (name === STDIN) return [{ name, error: null }];
  const kind = look(name, cwd);
  if (kind === 'folder') return expandFolder(name, cwd, searched);
  if (kind === 'none' && PATTERN.test(name)) return expandPattern(name, cwd);
  return [{ name, error: null }];
}

/** What makes two names one source: links lead to the same file by many ways, in circles too. */
function identify({ name, error }: Target, cwd: string): string {
  if (name === STDIN || error !== null) return name;
  const path = findPath(name, cwd);
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * The sources that words of a command line name: files, folders (their .docx,
 * .txt and .md files), patterns and `-`.
 *
 * @param searched What is looked for in folders.
 * @returns Each once, in the order of the words; those of a folder or pattern by name.
 */
export async function expandFiles(
  names: readonly string[],
  cwd: string,
  searched: Searched = 'all',
): Promise<Target[]> {
  const targets: Map<string, Target> = new Map();
  for (const name of names)
    for (const target of await expandOne(name, cwd, searched)) {
      const key = identify(target, cwd);
      if (!targets.has(key)) targets.set(key, target);
    }
  return [...targets.values()];
}
