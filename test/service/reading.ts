/** Small documents in memory, as tests of the service's features read them. */
import { read, type DocumentOptions, type Reading } from '../../src/service/index.ts';
import type { Range } from '../../src/text/place.ts';

/** Reads lines as a document that an editor has open. */
export function readingOf(
  lines: string | readonly string[],
  options: Partial<DocumentOptions> = {},
): Promise<Reading> {
  const text = typeof lines === 'string' ? lines : lines.join('\n');
  const document = { uri: 'untitled:thu', version: 1, text };
  return read(document, { lang: 'vi', stage: 'draft', hints: true, now: '2026-11-20', ...options });
}

/** The source of a range. */
export function wordsIn({ document: { text } }: Reading, { start, end }: Range): string {
  return text.slice(start.offset, end.offset);
}
