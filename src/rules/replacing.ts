/** Edits that put words in the place of others, and lines between lines. */
import type { SourceText } from '../analyse/text-run.ts';
import type { Edit } from '../lint/finding.ts';
import { collapse } from '../text/letters.ts';
import type { Range } from '../text/place.ts';

/**
 * Replaces words as they stand in the source.
 *
 * @param range Where they stand.
 * @param words The words as they were read.
 * @returns Null where something else stands between them (markup, a page
 *   number, the other column of a table): it would be lost.
 */
export function replacing(source: SourceText, range: Range, words: string, text: string): Edit | null {
  const there = source.text.slice(range.start.offset, range.end.offset);
  return collapse(there) === collapse(words) ? { range, text } : null;
}

/** Only markup stands between the start of a line and a place. */
const MARKUP = /^[ \t#*_>]*$/u;
const LINE_END = /[\r\n]/u;

function lineStartOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && !LINE_END.test(text.charAt(start - 1))) start -= 1;
  return start === 0 && at > 0 && text.startsWith('\ufeff') ? 1 : start;
}

/**
 * Puts lines before the line of a place, or behind the line that ends there.
 *
 * @param between What sets them apart from the line beside them.
 * @returns Null where the place is inside a line.
 */
export function insertingLines(source: SourceText, at: number, lines: string, between: string): Edit | null {
  const { text } = source;
  const start = lineStartOf(text, at);
  if (MARKUP.test(text.slice(start, at)))
    return { range: source.range(start, start), text: `${lines}${between}` };
  let end = at;
  while (end < text.length && !LINE_END.test(text.charAt(end))) end += 1;
  if (!MARKUP.test(text.slice(at, end))) return null;
  return { range: source.range(end, end), text: `${between}${lines}` };
}
