import { toString } from 'mdast-util-to-string';
import { collapse } from '../text/letters.ts';
import type { Node } from './nodes.ts';
import { textLeavesOf } from './walk.ts';

/** The words of a node in one line: no markers, markup, end mark or page numbers; NFC, blanks collapsed. */
export function plainText(node: Node): string {
  // Blanks before a leaf keep the words of two blocks apart.
  const leaves = textLeavesOf(node).map(({ before, value }) => ({
    value: before === '' ? value : ` ${value}`,
  }));
  return collapse(toString(leaves));
}
