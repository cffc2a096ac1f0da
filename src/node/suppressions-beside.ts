/** Reads the file beside a document that says which of its findings are right as they are. */
import { existsSync } from 'node:fs';
import { suppressionsOf, SUPPRESSIONS_SUFFIX, type SuppressionFile } from '../lint/suppress/file.ts';
import type { Suppression } from '../lint/suppress/suppression.ts';
import { findPath } from './find-path.ts';
import type { JsonForm } from './json/read-json.ts';
import { STDIN } from './read-source.ts';
import type { Language } from '../lint/messages.ts';

/** What is held back, and what is wrong with the file that says so. */
export interface Beside {
  suppressions: Suppression[];
  suppressionFaults: string[];
}

async function form(): Promise<JsonForm<SuppressionFile>> {
  const { suppressionsSchema } = await import('../schema/suppressions.ts');
  return {
    schema: suppressionsSchema,
    keys: ['version', 'suppressions', 'rules', 'lines', 'words', 'reason'],
  };
}

/** Reads what stands beside a document; nothing where there is no such file. */
export async function readBeside(name: string, language: Language, cwd: string): Promise<Partial<Beside>> {
  if (name === STDIN) return {};
  const beside = `${name}${SUPPRESSIONS_SUFFIX}`;
  const path = findPath(beside, cwd);
  if (!existsSync(path)) return {};
  // Few documents have such a file: only they pay for reading it.
  const [{ readJson }, { sayFaults }] = await Promise.all([
    import('./json/read-json.ts'),
    import('./config/settings-fault.ts'),
  ]);
  const read = await readJson(path, form);
  if (!read.ok) return { suppressionFaults: sayFaults(beside, read.faults, language) };
  return { suppressions: suppressionsOf(read.file.value, beside) };
}
