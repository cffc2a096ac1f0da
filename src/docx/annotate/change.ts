/** An edit cut down to what it changes, so that nobody is shown words struck out and written again. */
import type { Edit } from '../../lint/finding.ts';

/** The units from `start` to `end` become `text`. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/** What belongs to the letter before it: marks that stand apart, and second halves of pairs. */
const FOLLOWING = /^[\p{M}\u{dc00}-\u{dfff}]/u;

function isInsideLetter(text: string, at: number): boolean {
  return at > 0 && at < text.length && FOLLOWING.test(text.charAt(at));
}

/** A stretch of a text that parts no letter. */
export function wholeLetters(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (isInsideLetter(text, from)) from -= 1;
  while (isInsideLetter(text, to)) to += 1;
  return { start: from, end: to };
}

/** The edit without what stands the same at its two ends; null where it changes nothing. */
export function changeOf(source: string, { range, text }: Edit): Change | null {
  const [first, last] = [range.start.offset, range.end.offset];
  const most = Math.min(last - first, text.length);
  let front = 0;
  while (front < most && source[first + front] === text[front]) front += 1;
  while (front > 0 && (isInsideLetter(source, first + front) || isInsideLetter(text, front))) front -= 1;
  let back = 0;
  while (back < most - front && source[last - 1 - back] === text[text.length - 1 - back]) back += 1;
  while (back > 0 && (isInsideLetter(source, last - back) || isInsideLetter(text, text.length - back)))
    back -= 1;
  const [from, to] = [first + front, last - back];
  const { start, end } = wholeLetters(source, from, to);
  const becomes = source.slice(start, from) + text.slice(front, text.length - back) + source.slice(to, end);
  return source.slice(start, end) === becomes ? null : { start, end, text: becomes };
}
