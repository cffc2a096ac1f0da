/** The words on both sides of a gap, for showing where it is. */
import { collapse } from '../../text/letters.ts';

export interface WordsAround {
  before: string;
  after: string;
  /** From the first letter of the last word before the gap to the end of the first word after it. */
  start: number;
  end: number;
}

/** So many words are shown on each side. */
const SHOWN = 4;
const REACH = 80;
const WORD = /\S+/gu;

/** @param start First unit of the gap; @param end first unit behind it. */
export function wordsAround(text: string, start: number, end: number): WordsAround {
  const from = Math.max(0, start - REACH);
  const before = [...text.slice(from, start).matchAll(WORD)];
  const after = [...text.slice(end, end + REACH).matchAll(WORD)];
  return {
    before: collapse(
      before
        .slice(-SHOWN)
        .map(([word]) => word)
        .join(' '),
    ),
    after: collapse(
      after
        .slice(0, SHOWN)
        .map(([word]) => word)
        .join(' '),
    ),
    start: from + (before.at(-1)?.index ?? start - from),
    end: end + (after[0]?.[0].length ?? 0),
  };
}
