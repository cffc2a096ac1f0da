import { decode } from '../text/decode.ts';
import { findPath } from './find-path.ts';
import { findForeignFormat } from './foreign-format.ts';
import { readFileBytes, readStreamBytes } from './read-bytes.ts';
import type { ReadResult } from './read-result.ts';

/** The name that stands for standard input. */
export const STDIN = '-';

/** Where sources are read from. */
export interface Sources {
  /** The folder that relative paths start from. */
  cwd: string;
  stdin: AsyncIterable<Uint8Array | string>;
}

/** Reads a Word document; what that takes is loaded with the first one. */
async function readWord(name: string, bytes: Uint8Array): Promise<ReadResult> {
  const { readDocx } = await import('../docx/read.ts');
  const read = readDocx(bytes);
  if (!read.ok) return { ok: false, error: { code: 'bad-docx', fault: read.fault } };
  const { document } = read;
  const { text } = document.body;
  return { ok: true, source: { name, text, encoding: 'utf-8', faithful: false, bytes, docx: document } };
}

/**
 * Reads a source. Never throws: what is wrong with it is a value.
 *
 * @param name A path, or `-` for standard input.
 * @param from Where paths start and what standard input is.
 */
export async function readSource(name: string, from: Sources): Promise<ReadResult> {
  const read = name === STDIN ? await readStreamBytes(from.stdin) : readFileBytes(findPath(name, from.cwd));
  if (!read.ok) return read;
  const { text, encoding, faithful, binary } = decode(read.bytes);
  const format = findForeignFormat(name, read.bytes, binary);
  if (format === 'docx') return readWord(name, read.bytes);
  if (format !== null) return { ok: false, error: { code: 'unsupported-format', format } };
  if (binary) return { ok: false, error: { code: 'binary' } };
  return { ok: true, source: { name, text, encoding, faithful, bytes: read.bytes, docx: null } };
}
