/** Reads a list of names of files as it comes: each name is there as soon as it has ended. */
import { createReadStream, fstatSync, openSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { findPath } from './find-path.ts';
import type { ReadError } from './read-result.ts';
import { STDIN } from './read-source.ts';
import { toReadError } from './system-error.ts';

/** What ends a name: a line, as everybody writes lists, or a NUL (`find -print0`), which no name can hold. */
export type NameEnd = 'line' | 'nul';

/** A list that has been opened. */
export interface NameList {
  names: AsyncIterable<string>;
  /** Ends it, even while the next name is awaited. */
  close: () => unknown;
}

/** Longer than a path of any system; the rest of it is let go. */
const LONGEST = 32 * 1024;

/** Lists come in the encoding that their first bytes tell: PowerShell's `>` writes UTF-16. */
function decoderFor(first: Uint8Array): TextDecoder {
  const [a, b] = first;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le');
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}

async function* decoded(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    decoder ??= decoderFor(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

/** Names as they are written, blanks and all; empty ones are none. */
export async function* readNames(
  chunks: AsyncIterable<Uint8Array | string>,
  end: NameEnd,
): AsyncGenerator<string> {
  const mark = end === 'nul' ? '\0' : '\n';
  const trim = (name: string): string => (end === 'line' && name.endsWith('\r') ? name.slice(0, -1) : name);
  let open = '';
  for await (const text of decoded(chunks)) {
    const [first = '', ...others] = text.split(mark);
    open = (open + first).slice(0, LONGEST);
    for (const next of others) {
      const name = trim(open);
      if (name !== '') yield name;
      open = next.slice(0, LONGEST);
    }
  }
  const last = trim(open);
  if (last !== '') yield last;
}

/** Where lists come from. */
export interface ListPlace {
  /** The folder that relative paths start from. */
  cwd: string;
  stdin: AsyncIterable<Uint8Array | string> & { destroy?: () => unknown };
}

/** Opens a list: a file, or `-` for standard input. */
export function openNameList(list: string, end: NameEnd, { cwd, stdin }: ListPlace): NameList | ReadError {
  if (list === STDIN) return { names: readNames(stdin, end), close: () => stdin.destroy?.() };
  try {
    const fd = openSync(findPath(list, cwd), 'r');
    const stream = createReadStream('', { fd });
    const close = (): unknown => stream.destroy();
    if (!fstatSync(fd).isDirectory()) return { names: readNames(stream, end), close };
    close();
    return { code: 'is-folder' };
  } catch (error) {
    return toReadError(error);
  }
}
