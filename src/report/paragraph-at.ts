/** Paragraphs of Word documents, by their places in the text. */

/**
 * The number of a paragraph, from 1.
 *
 * @param paragraphs Where each begins, in order.
 */
export function paragraphAt(paragraphs: readonly number[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 1);
}
