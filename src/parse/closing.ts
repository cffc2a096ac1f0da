/** Finds the paragraphs that close a document: the closing formula, and the last sentence with its end mark. */
import type { Block, TextBlock } from './blocks.ts';
import { CLOSING_WORDS } from './lexicon/header-words.data.ts';
import type { Source } from './source.ts';

/** How many paragraphs before the end a closing formula may stand. */
const REACH = 5;
const END_MARK = './.';

function wordsOf(source: Source, block: TextBlock): string {
  const first = block.stretches[0];
  return first === undefined ? '' : source.slice(first).slice(0, 32).toLowerCase();
}

function isFormula(source: Source, block: TextBlock): boolean {
  const words = wordsOf(source, block);
  return CLOSING_WORDS.some((formula) => words.startsWith(formula));
}

function isEnded(source: Source, block: TextBlock): boolean {
  const last = block.stretches.at(-1);
  return last !== undefined && source.slice(last).endsWith(END_MARK);
}

/**
 * Where the closing begins among the blocks of a body.
 *
 * Only unmarked paragraphs at the end close a document. The last one does
 * where it carries the end mark and is not the text under a heading of one
 * line; those before it, where they begin with a closing formula.
 *
 * @returns The index of its first block; the number of blocks where there is none.
 */
export function closingStart(source: Source, blocks: readonly Block[]): number {
  let start = blocks.length;
  let seen = 0;
  for (let i = blocks.length - 1; i >= 0 && seen < REACH; i -= 1) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'table') break;
    if (block.kind !== 'text') continue;
    if (block.marker !== null || block.depth > 0) break;
    seen += 1;
    const before = blocks.slice(0, i).findLast((each) => each.kind === 'text' || each.kind === 'table');
    const headed = before?.kind === 'text' && before.marker !== null && !isLong(before);
    if (isFormula(source, block) || (seen === 1 && isEnded(source, block) && !headed)) start = i;
  }
  return start;
}

/** A marked block that is no heading of one line. */
function isLong(block: TextBlock): boolean {
  return block.length > 120 || block.marker?.style === 'bullet';
}
