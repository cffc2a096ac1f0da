/** Which files an ignore file (`.thethucignore`, patterns as in .gitignore) leaves out. */
import { dirname, relative, sep } from 'node:path';
import type Ignore from 'ignore';
import { decode } from '../../text/decode.ts';
import { shortened } from '../../text/shorten.ts';
import { message, type Message } from '../messages/say.ts';
import { readFileBytes } from '../read-bytes.ts';
import { describeReadError } from '../read-fault.ts';
import { findUpward, IGNORE_NAME } from './find-config.ts';
import { isBounded } from './pattern.ts';

export interface Ignored {
  /** True for an absolute path that is left out. */
  has: (path: string) => boolean;
}

const NOTHING: Ignored = { has: () => false };

/** A list of patterns is small; each is tried on each document. */
const LARGEST = 256 * 1024;
/** Where the package ends a pattern: a return by itself is part of it. */
const LINE_END = /\r?\n/u;
/** The letters that are shown of a pattern that is too long. */
const SHOWN = 60;

/** True for a pattern of which a regular expression can be made; the package makes it when it is first asked. */
function isReadable(pattern: string, ignore: typeof Ignore): boolean {
  try {
    // What is taken back is not looked at where nothing is left out.
    ignore().add(pattern.replace(/^!/u, '')).ignores('a/b');
    return true;
  } catch {
    return false;
  }
}

/** The first pattern that cannot be matched, or not in the time that anybody waits. */
function findFault(text: string, file: string, ignore: typeof Ignore): Message | null {
  for (const [i, line] of text.split(LINE_END).entries()) {
    if (line.startsWith('#')) continue;
    const pattern = line.trim();
    const values = { file, line: String(i + 1), word: shortened(pattern, SHOWN) };
    if (!isBounded(pattern)) return message('ignorePattern', values);
    if (!isReadable(line, ignore)) return message('ignoreBroken', values);
  }
  return null;
}

/** Reads the ignore file of a folder or above it; nothing is left out where there is none. */
export async function loadIgnore(folder: string): Promise<Ignored | { fault: Message }> {
  const path = findUpward(folder, IGNORE_NAME);
  if (path === null) return NOTHING;
  const read = readFileBytes(path);
  if (!read.ok) return { fault: describeReadError(read.error, path) };
  if (read.bytes.length > LARGEST) return { fault: message('ignoreTooLarge', { file: path }) };
  const text = decode(read.bytes).text.normalize('NFC');
  const { default: ignore } = await import('ignore');
  const fault = findFault(text, path, ignore);
  if (fault !== null) return { fault };
  const patterns = ignore().add(text);
  const root = dirname(path);
  return {
    has: (file) => {
      const name = relative(root, file).split(sep).join('/').normalize('NFC');
      return name !== '' && !name.startsWith('../') && patterns.ignores(name);
    },
  };
}
