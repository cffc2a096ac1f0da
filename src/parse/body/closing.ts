/** Finds the paragraphs that close a document: the closing formula, and the last sentence with its end mark. */
import type { Block, TextBlock } from './blocks.ts';
import { CLOSING_WORDS } from '../lexicon/header-words.data.ts';
import type { Source } from '../source.ts';

/** How many paragraphs before the end a closing formula may stand. */
const REACH = 5;
const END_MARK = './.';
/** No closing formula is longer than this. */
const LONGEST_FORMULA = 32;
/** A marked block longer than this is no heading of one line. */
const LONGEST_HEADING = 120;

function wordsOf(source: Source, block: TextBlock): string {
  const first = block.stretches[0];
  return first === undefined ? '' : source.slice(first);
}

function isFormula(source: Source, block: TextBlock): boolean {
  const words = wordsOf(source, block).slice(0, LONGEST_FORMULA).toLowerCase();
  return CLOSING_WORDS.some((formula) => words.startsWith(formula));
}

function isEnded(source: Source, block: TextBlock): boolean {
  const last = block.stretches.at(-1);
  return last !== undefined && source.slice(last).endsWith(END_MARK);
}

/** Whether a paragraph is the text under a heading of one line. */
function isHeaded(source: Source, blocks: readonly Block[], at: number): boolean {
  const before = blocks.slice(0, at).findLast((each) => each.kind === 'text' || each.kind === 'table');
  if (before?.kind !== 'text' || before.marker === null || before.marker.style === 'bullet') return false;
  return before.length <= LONGEST_HEADING && !/[.;]$/u.test(wordsOf(source, before));
}

/** The articles of a decision run to its end mark. */
function inArticles(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'text' && block.marker?.style === 'article');
}

/**
 * Where what closes a document ends. Behind the end mark may stand what was
 * left of a table or of the header, but no entry of the outline.
 */
function closingEnd(source: Source, blocks: readonly Block[]): number {
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const block = blocks[i];
    if (block?.kind !== 'text') continue;
    if ((block.marker !== null && block.marker.style !== 'bullet') || block.depth > 0) break;
    if (block.marker !== null || !isEnded(source, block)) continue;
    return isFormula(source, block) || !(isHeaded(source, blocks, i) || inArticles(blocks))
      ? i + 1
      : blocks.length;
  }
  return blocks.length;
}

/**
 * The closing among the blocks of a body.
 *
 * Only unmarked paragraphs close a document. The last one does where it
 * carries the end mark and is not the text under a heading of one line; those
 * before it, where they begin with a closing formula.
 *
 * @returns The index of its first block and the one behind its last; twice the same where there is none.
 */
export function closingOf(source: Source, blocks: readonly Block[]): { start: number; end: number } {
  const end = closingEnd(source, blocks);
  let start = end;
  let seen = 0;
  for (let i = end - 1; i >= 0 && seen < REACH; i -= 1) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'table') break;
    if (block.kind !== 'text') continue;
    if (block.marker !== null || block.depth > 0) break;
    seen += 1;
    if (isFormula(source, block)) start = i;
    else if (seen === 1 && isEnded(source, block) && !isHeaded(source, blocks, i)) start = i;
  }
  return { start, end: start === end ? blocks.length : end };
}
