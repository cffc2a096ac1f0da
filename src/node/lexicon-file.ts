/**
 * A team's own words: a text file, one word, name or phrase on a line. What
 * stands behind `#` is a remark.
 */
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { decode } from '../text/decode.ts';
import { collapse } from '../text/letters.ts';
import type { Message } from './messages/say.ts';
import { readFileBytes } from './read-bytes.ts';
import { describeReadError } from './read-fault.ts';
import { findForeignFormat } from './foreign-format.ts';

/** The phrases of a text. */
function phrasesIn(text: string): string[] {
  return text
    .replace(/^\ufeff/u, '')
    .split(/\r\n?|\n/u)
    .map((line) => collapse(line.split('#', 1)[0] ?? ''))
    .filter((phrase) => phrase !== '');
}

/** The phrases of files, all together; a fault where one of them cannot be read. */
export function readLexicons(paths: readonly string[]): { phrases: string[] } | { fault: Message } {
  const phrases: string[] = [];
  for (const path of paths) {
    const read = readFileBytes(path);
    if (!read.ok) return { fault: describeReadError(read.error, path) };
    const { text, binary } = decode(read.bytes);
    const format = findForeignFormat(path, read.bytes, binary);
    if (format !== null) return { fault: describeReadError({ code: 'unsupported-format', format }, path) };
    if (binary) return { fault: describeReadError({ code: 'binary' }, path) };
    for (const phrase of phrasesIn(text)) phrases.push(phrase);
  }
  return { phrases };
}

/**
 * Writes phrases behind those of a file, which is made where there is none.
 *
 * @returns Those that were not there before, whatever their capitals.
 */
export function addToLexicon(path: string, phrases: readonly string[]): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  // Reading a pipe or writing into one could wait for ever.
  if (stats !== undefined && !stats.isFile() && !stats.isDirectory())
    throw Object.assign(new Error('no regular file'), { code: 'EINVAL' });
  const text = stats === undefined ? '' : readFileSync(path, 'utf8');
  const known = new Set(phrasesIn(text).map((phrase) => phrase.toLowerCase()));
  const added: string[] = [];
  for (const phrase of phrases.flatMap(phrasesIn)) {
    if (known.has(phrase.toLowerCase())) continue;
    known.add(phrase.toLowerCase());
    added.push(phrase);
  }
  const open = text === '' || text.endsWith('\n') ? '' : '\n';
  if (added.length > 0) appendFileSync(path, open + added.map((phrase) => `${phrase}\n`).join(''));
  return added;
}
