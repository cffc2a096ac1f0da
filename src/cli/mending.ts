import type { Target } from '../node/expand-files.ts';
import { STDIN } from '../node/read-source.ts';
import { message, type Message } from './messages/say.ts';
import { CHECK_FORMATS } from './options.ts';
import { chosen, type Request } from './request.ts';

/** What `--fix`, `--diff` and `--unsafe` ask for. */
export interface Mending {
  /** Whether fixes that guess are applied too. */
  unsafe: boolean;
  /** True where the changes are shown and nothing is written. */
  preview: boolean;
}

/** What is to be mended, and how; null where a check only tells, or proposes fixes in a copy. */
export function readMending({ values }: Request): Mending | null {
  if (values.has('annotate')) return null;
  if (!values.has('fix') && !values.has('diff')) return null;
  return { unsafe: values.has('unsafe'), preview: values.has('diff') };
}

/** Why mending cannot be done as it is asked for; null where it can. */
export function findMendingFault(request: Request, targets: readonly Target[]): Message | null {
  const mending = readMending(request);
  if (mending === null) {
    const isAlone = request.values.has('unsafe') && !request.values.has('fix');
    return isAlone ? message('unsafeAlone') : null;
  }
  if (mending.preview) {
    const format = chosen(request, 'format', CHECK_FORMATS);
    return format === CHECK_FORMATS[0] ? null : message('diffFormat', { format });
  }
  // The mended text takes the place of the report: of two texts nobody could tell where one ends.
  const hasStdin = targets.some(({ name }) => name === STDIN);
  return hasStdin && targets.length > 1 ? message('stdinAlone') : null;
}
