import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { MAX_BYTES, type BytesResult } from './read-result.ts';
import { toReadError } from './system-error.ts';

/** Bytes read at a time where the size is not known before. */
const CHUNK = 64 * 1024;

/** Joins pieces into one; no copy is made of a single piece. */
function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Reads an open file to its end or to the bound: a pipe or a growing file may be larger than it says. */
function readOpen(file: number, size: number): BytesResult {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = new Uint8Array(Math.max(size + 1 - length, CHUNK));
    const count = readSync(file, piece);
    if (count === 0) return { ok: true, bytes: join(pieces, length) };
    pieces.push(piece.subarray(0, count));
    length += count;
    if (length > MAX_BYTES) return { ok: false, error: { code: 'too-large' } };
  }
}

/** Opening a pipe that nobody writes into waits for ever, unless one says not to; where there is no such flag there are no such pipes. */
const AT_ONCE = constants.O_RDONLY | constants.O_NONBLOCK;

function readPath(path: string, isPipeToo: boolean): BytesResult {
  let file: number | null = null;
  try {
    file = openSync(path, isPipeToo ? constants.O_RDONLY : AT_ONCE);
    const stats = fstatSync(file);
    if (stats.isDirectory()) return { ok: false, error: { code: 'is-folder' } };
    if (!isPipeToo && !stats.isFile()) return { ok: false, error: { code: 'not-a-file' } };
    if (stats.size > MAX_BYTES) return { ok: false, error: { code: 'too-large' } };
    return readOpen(file, stats.size);
  } catch (error) {
    return { ok: false, error: toReadError(error) };
  } finally {
    if (file !== null) closeSync(file);
  }
}

/**
 * Reads a regular file. A pipe or a device is none: what stands in a folder
 * by such a name, or is named by settings, could make the program wait or
 * read for ever.
 */
export function readFileBytes(path: string): BytesResult {
  return readPath(path, false);
}

/** Reads a file or a pipe: a document that the user names himself, as a shell does in `<(…)`. */
export function readNamedBytes(path: string): BytesResult {
  return readPath(path, true);
}

/** Reads a stream to its end or to the bound. */
export async function readStreamBytes(stream: AsyncIterable<Uint8Array | string>): Promise<BytesResult> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const piece = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      pieces.push(piece);
      length += piece.length;
      if (length > MAX_BYTES) return { ok: false, error: { code: 'too-large' } };
    }
  } catch (error) {
    return { ok: false, error: toReadError(error) };
  }
  return { ok: true, bytes: join(pieces, length) };
}
