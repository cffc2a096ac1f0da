import { extname } from 'node:path';
import type { ForeignFormat } from './read-result.ts';

/** How the files of a format begin; the first that fits wins. */
const SIGNATURES: readonly { format: ForeignFormat; bytes: string }[] = [
  { format: 'pdf', bytes: '%PDF-' },
  { format: 'rtf', bytes: '{\\rtf' },
  { format: 'doc', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { format: 'odt', bytes: 'PK\x03\x04' },
  { format: 'docx', bytes: 'PK\x03\x04' },
  { format: 'zip', bytes: 'PK\x03\x04' },
  { format: 'zip', bytes: 'PK\x05\x06' },
];

/** Words of which the first bytes of a zip file hold one where it is a document. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  odt: ['application/vnd.oasis.opendocument.text'],
  docx: ['[Content_Types].xml', 'word/'],
};

const EXTENSIONS: Readonly<Record<string, ForeignFormat>> = {
  '.docx': 'docx',
  '.docm': 'docx',
  '.dotx': 'docx',
  '.doc': 'doc',
  '.dot': 'doc',
  '.odt': 'odt',
  '.rtf': 'rtf',
  '.pdf': 'pdf',
  '.zip': 'zip',
};

/** Packages of Office mostly begin with the list of their types; where they do not, the archive itself is asked. */
const HEAD = 8192;

/**
 * Recognises a document that is no plain text, by its first bytes, or by its
 * name where it is a zip file whose first bytes do not tell or has NUL bytes.
 * What is called .docx is never taken for plain text: an empty or broken one
 * would be a document without faults.
 *
 * @param name The name of the file.
 * @param bytes Its bytes.
 * @param binary Whether the bytes are no text.
 */
export function findForeignFormat(name: string, bytes: Uint8Array, binary: boolean): ForeignFormat | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const found = SIGNATURES.find(
    ({ format, bytes: first }) =>
      head.startsWith(first) && (INSIDE[format] ?? [first]).some((word) => head.includes(word)),
  );
  const named = EXTENSIONS[extname(name).toLowerCase()] ?? null;
  if (found?.format === 'zip') return named ?? 'zip';
  return found?.format ?? (binary || named === 'docx' ? named : null);
}
