/** All that decides what is found in a document, as one number. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckOptions } from '../../rules/lint.ts';
import { expandFiles } from '../expand-files.ts';
import { findPath } from '../find-path.ts';
import { countsPath } from '../orthography.ts';
import { readFileBytes } from '../read-bytes.ts';
import type { Source } from '../read-result.ts';
import { VERSION } from '../version.ts';

function digest(parts: readonly (string | Uint8Array)[]): string {
  const whole = createHash('sha256');
  for (const part of parts) whole.update(createHash('sha256').update(part).digest());
  return whole.digest('hex');
}

/** The content of files, with their names: findings tell where something is known from. */
function contentOf(names: readonly string[], cwd: string): (string | Uint8Array)[] {
  return names.flatMap((name) => {
    const read = readFileBytes(findPath(name, cwd));
    return [name, read.ok ? read.bytes : read.error.code];
  });
}

/** Where cited documents are looked up. */
export interface Consulted {
  lists: readonly string[];
  folders: readonly string[];
}

/**
 * What decides results in a whole run: the program (its joined files have
 * names that change with their content), what it runs on, the counts of
 * orthography, and the documents that citations are compared with.
 */
export async function keyOfRun({ lists, folders }: Consulted, cwd: string): Promise<string> {
  const program = readdirSync(dirname(fileURLToPath(import.meta.url)));
  const counts = countsPath();
  const documents = await Promise.all(folders.map((folder) => expandFiles([folder], cwd)));
  return digest([
    JSON.stringify([VERSION, program, process.version, process.versions['icu'] ?? '']),
    ...contentOf(counts === null ? [] : [counts], cwd).slice(1),
    'lists',
    ...contentOf(lists, cwd),
    'folders',
    ...contentOf(
      documents.flat().map(({ name }) => name),
      cwd,
    ),
  ]);
}

/** Options that are objects of the program's own, and what of them the key of the run or the bytes of the document tell. */
const KNOWN_OTHERWISE: ReadonlySet<string> = new Set(['registry', 'orthography', 'layout']);

function isData(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false;
  if (typeof value !== 'object' || value === null) return true;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every(isData);
}

/**
 * The key of a document.
 *
 * @param revisions How tracked changes are read.
 * @returns Null for what depends on more than can be told: rules of packages, and what another program converted.
 */
export function keyOfDocument(
  run: string,
  { bytes, text, notices }: Source,
  options: CheckOptions,
  revisions: string,
): string | null {
  if (notices.some(({ key }) => key === 'converted')) return null;
  const said = Object.entries(options).filter(([name]) => !KNOWN_OTHERWISE.has(name));
  if (!said.every(([, value]) => isData(value))) return null;
  said.sort(([a], [b]) => (a < b ? -1 : 1));
  return digest([run, revisions, JSON.stringify(said), bytes, text]);
}
