/** Stretches of words: leaves of the tree end behind the blanks that follow them. */
import type { Range, Stretch } from '../text/place.ts';
import type { Reading } from './reading.ts';

/** True for blanks of all kinds and line ends; a form feed is none to the parser, but nothing to see either. */
export function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

/** A stretch without the blanks and line ends at both of its ends. */
export function withoutSpace(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

/** A range without the blanks and line ends at both of its ends. */
export function trimmed({ start, end }: Range, { document: { text }, lines }: Reading): Range {
  const words = withoutSpace(text, { start: start.offset, end: end.offset });
  return {
    start: words.start === start.offset ? start : lines.place(words.start),
    end: words.end === end.offset ? end : lines.place(words.end),
  };
}
