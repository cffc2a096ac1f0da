/** Reads spans where a word or a number opens one, each behind the one before. */

/** Where a span stands in its text, in UTF-16 units. */
interface Extent {
  start: number;
  end: number;
}

/**
 * Reads spans at words and numbers in the order of the text. What lies inside
 * a span already read, or reaches back into one, is left out.
 *
 * @param words Starts of words that may open a span, in order.
 * @param digits Starts of runs of digits, in order; where both start, the number counts.
 * @param read Spans that open at a place; `end` is where the last span read ends.
 */
export function readOpenings<S extends Extent>(
  words: readonly number[],
  digits: readonly number[],
  read: (at: number, isWord: boolean, end: number) => readonly S[],
): S[] {
  const found: S[] = [];
  let end = 0;
  let w = 0;
  let d = 0;
  while (w < words.length || d < digits.length) {
    const word = words[w] ?? Infinity;
    const digit = digits[d] ?? Infinity;
    const isWord = word < digit;
    const at = isWord ? word : digit;
    if (isWord) w += 1;
    else d += 1;
    if (at < end) continue;
    for (const span of read(at, isWord, end)) {
      if (span.start < end) continue;
      found.push(span);
      end = span.end;
    }
  }
  return found;
}
