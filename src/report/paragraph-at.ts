/** Paragraphs of Word documents, by their places in the text. */
import { countFront } from '../text/bisect.ts';

/**
 * The number of a paragraph, from 1.
 *
 * @param paragraphs Where each begins, in order.
 */
export function paragraphAt(paragraphs: readonly number[], offset: number): number {
  return Math.max(
    countFront(paragraphs, (start) => start <= offset),
    1,
  );
}
