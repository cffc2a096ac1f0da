/** Reads a list of known findings, and tells what it calls a document. */
import { dirname, relative, sep } from 'node:path';
import type { Baseline } from '../lint/suppress/baseline.ts';
import { readJson, type JsonForm, type JsonResult } from './json/read-json.ts';

async function form(): Promise<JsonForm<Baseline>> {
  const { baselineSchema } = await import('../schema/suppressions.ts');
  return { schema: baselineSchema, keys: ['version', 'files', 'rule', 'words', 'count'] };
}

export function readBaseline(path: string): Promise<JsonResult<Baseline>> {
  return readJson(path, form);
}

/** The name of a document in a list: its path from the folder of the list. */
export function nameInBaseline(baseline: string, path: string): string {
  return relative(dirname(baseline), path).split(sep).join('/').normalize('NFC');
}
