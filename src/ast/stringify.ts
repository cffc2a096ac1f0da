import type { Document } from './nodes.ts';
import { leavesOf } from './walk.ts';

/**
 * Prints a tree: its leaves by their offsets, each with the blanks before it,
 * then the tail. For a parsed tree the result is the source, unit for unit.
 */
export function stringify(document: Document): string {
  let text = '';
  for (const leaf of leavesOf(document)) text += leaf.before + leaf.value;
  return text + document.tail;
}
