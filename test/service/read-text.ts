import { read, type Reading } from '../../src/service/reading.ts';
import type { DocumentOptions } from '../../src/service/workspace.ts';

const OPTIONS: DocumentOptions = { lang: 'vi', stage: 'draft', hints: true, now: '2026-01-31' };

/** Reads lines as an open document. */
export function readText(
  text: string | readonly string[],
  options: Partial<DocumentOptions> = {},
): Promise<Reading> {
  const document = { uri: 'untitled:a', version: 1, text: typeof text === 'string' ? text : text.join('\n') };
  return read(document, { ...OPTIONS, ...options });
}
