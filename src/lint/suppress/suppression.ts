/** What keeps findings back, wherever it was written. */
import type { Range } from '../../text/place.ts';

/** One rule held back in one stretch of lines. */
export interface Suppression {
  rule: string;
  /** First and last line, counted from 1. */
  from: number;
  to: number;
  /** Words that the place of a finding must hold; null where any will do. */
  words: string | null;
  reason: string;
  origin: Origin;
}

/** Where it was written: a comment of the text, or an entry (from 1) of the file beside it. */
export type Origin = { kind: 'comment'; at: Range } | { kind: 'file'; name: string; entry: number };

/** Something wrong with a comment that speaks to the checker. */
export interface DirectiveFault {
  kind: 'verb' | 'noRule' | 'unknownRule' | 'noReason' | 'notOpen';
  at: Range;
  /** The words concerned. */
  word: string;
  /** What was probably meant; null where nothing is near. */
  meant: string | null;
}
