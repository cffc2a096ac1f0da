import { realpathSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Target } from '../node/expand-files.ts';
import { findPath } from '../node/find-path.ts';
import { STDIN } from '../node/read-source.ts';
import type { Io } from './io.ts';
import { message, type Message } from './messages/say.ts';
import type { Request } from './request.ts';

/** What `--annotate` asks for. */
export interface Annotating {
  /** The file that is written, as it was named. */
  file: string;
  /** Whether fixes are proposed as tracked changes. */
  fix: boolean;
  /** Whether fixes that guess are proposed too. */
  unsafe: boolean;
}

const WORD = '.docx';
/** Names of files that are text: that much is known before they are read. */
const TEXTS: readonly string[] = ['.txt', '.md'];

/** Where an annotated copy goes, and with what; null where none is asked for. */
export function readAnnotating({ values }: Request): Annotating | null {
  const file = values.get('annotate');
  return file === undefined ? null : { file, fix: values.has('fix'), unsafe: values.has('unsafe') };
}

/** True where two names lead to one file, through links of either kind too. */
function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (first === undefined || second === undefined) return false;
  // Not every system numbers its files.
  const isNumbered = first.ino !== 0 && first.ino === second.ino && first.dev === second.dev;
  return isNumbered || realpathSync(a) === realpathSync(b);
}

/** Why no annotated copy can be made as it is asked for; null where it can. */
export function findAnnotatingFault(
  request: Request,
  targets: readonly Target[],
  { cwd }: Io,
): Message | null {
  const annotating = readAnnotating(request);
  if (annotating === null) return null;
  const { file } = annotating;
  if (request.values.has('diff')) return message('annotateDiff');
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0) return message('annotateOne');
  if (TEXTS.includes(extname(target.name).toLowerCase()))
    return message('annotateText', { file: target.name });
  if (extname(file).toLowerCase() !== WORD) return message('annotateName', { file });
  const [from, to] = [findPath(target.name, cwd), findPath(file, cwd)];
  return target.name !== STDIN && isSameFile(from, to) ? message('annotateSame', { file }) : null;
}
