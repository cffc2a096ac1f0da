/** Texts with a cursor, and what a stretch of a text says. */
import type { Range } from '../../src/text/place.ts';

/** The offset of a word in a text, and so many units behind its first one. */
export function offsetOf(text: string, words: string, plus = 0): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`No “${words}”.`);
  return at + plus;
}

export function wordsIn(text: string, { start, end }: Range): string {
  return text.slice(start.offset, end.offset);
}

/** A text after edits that all refer to it as it was. */
export function edited(text: string, edits: readonly { range: Range; text: string }[]): string {
  let result = text;
  for (const { range, text: words } of [...edits].sort((a, b) => b.range.start.offset - a.range.start.offset))
    result = result.slice(0, range.start.offset) + words + result.slice(range.end.offset);
  return result;
}
