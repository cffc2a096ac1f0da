/** The paragraphs of the body on paper: what the clause on the body speaks of. */
import type { Analysis } from '../../analyse/analyse.ts';
import { blocksOf } from '../../analyse/blocks.ts';
import { paragraphAt } from '../../analyse/layout/find.ts';
import type { ParagraphLayout } from '../../analyse/layout/layout.ts';
import type { Seen } from './seen.ts';

/** Units that surely run over more than one line: at 13 points a line of A4 holds fewer than a hundred. */
const LONG = 110;

export interface BodyParagraph {
  layout: ParagraphLayout;
  /** Runs over more than one line, so that it shows how it is set. */
  isLong: boolean;
  /** Part of a list below the numbered points, which clerks set in further. */
  isItem: boolean;
}

/** The paragraphs of the body outside tables, in the order of the text, each once. */
export function bodyOf(analysis: Analysis, { layout, end }: Seen): BodyParagraph[] {
  const found = new Map<ParagraphLayout, BodyParagraph>();
  for (const block of blocksOf(analysis)) {
    if (block.node.type !== 'paragraph') continue;
    const at = paragraphAt(layout, block.node.position.start.offset);
    if (at === null || at.isInTable || at.start >= end || found.has(at)) continue;
    const isLong = at.end - at.start > LONG;
    found.set(at, { layout: at, isLong, isItem: block.within('item') });
  }
  return [...found.values()];
}
