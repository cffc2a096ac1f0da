/**
 * The comment by which an author says that a finding is known and right as it is:
 *
 *     <!-- thethuc-disable-next-line quotes -- tên riêng của cuộc thi -->
 *     <!-- thethuc-disable date-conflict, quotes -- theo bản gốc --> … <!-- thethuc-enable date-conflict, quotes -->
 *
 * It stands on a line of its own, in .txt as in .md.
 */

import { stripEnd } from '../../text/strip.ts';

/** `disable` goes to `enable` or to the end of the text. */
export const VERBS = ['disable-next-line', 'disable', 'enable'] as const;
export type Verb = (typeof VERBS)[number];

/** A comment that speaks to the checker, as far as it can be understood. */
export interface Directive {
  /** Null where the word behind `thethuc-` is none that is known. */
  verb: Verb | null;
  /** The word as written: `thethuc-disable`. */
  word: string;
  rules: readonly string[];
  /** Empty where none is given. */
  reason: string;
}

const NAME = 'thethuc';
/** Writers' programs make dashes of two hyphens. */
const BEFORE_REASON = /\s(?:--|–|—)\s/u;
const BETWEEN_RULES = /[\s,;]+/u;

/**
 * Reads a comment.
 *
 * @param comment With its marks: `<!-- … -->`.
 * @returns Null for a comment that speaks to somebody else.
 */
export function readDirective(comment: string): Directive | null {
  const inner = comment.slice(4, -3).trim();
  if (!inner.startsWith(NAME)) return null;
  const reasonAt = BEFORE_REASON.exec(inner);
  const head = reasonAt === null ? stripEnd(inner, ' -–—') : inner.slice(0, reasonAt.index);
  const reason = reasonAt === null ? '' : inner.slice(reasonAt.index + reasonAt[0].length).trim();
  const [word = '', ...rules] = head.split(BETWEEN_RULES).filter((each) => each !== '');
  const verb = VERBS.find((each) => word === `${NAME}-${each}`) ?? null;
  return { verb, word, rules, reason };
}
