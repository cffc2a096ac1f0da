/** Events for times whose own words name none: from the heading above, or from cells of the same row. */
import type { ParentNode, TableCell, TableRow } from '../ast/nodes.ts';
import type { Mention } from './index-nodes.ts';
import { once } from './once.ts';
import { OCCASION } from './lexicon/event-words.data.ts';
import { headingOf, type TextBlock, wordsOf } from './text-of.ts';
import { passageOf } from './text-of-passage.ts';
import { eventsOf, wholeOf, type EventMention } from './timeline-clauses.ts';

/** The event that the surroundings of a block name, with their words. */
export interface Context {
  words: string;
  event: EventMention;
}

function eventsIn(block: TextBlock): EventMention[] {
  const passage = passageOf(block);
  return eventsOf(passage, wholeOf(passage));
}

const contextIn: (block: TextBlock) => Context | null = once((block) => {
  const named = eventsIn(block);
  // `Thời gian kiểm tra` is about the inspection.
  const [event, ...others] = named.length > 1 ? named.filter((each) => each.event !== OCCASION) : named;
  // A heading such as `Sơ kết, tổng kết` does not tell which of them is meant.
  if (event === undefined || others.some((other) => other.event !== event.event)) return null;
  return { words: wordsOf(block), event };
});

/** The first cell of a row that names an event. */
const eventCell: (row: TableRow) => { cell: TableCell; context: Context } | null = once((row) => {
  for (const cell of row.children) {
    const [event] = cell.type === 'tableCell' ? eventsIn(cell) : [];
    if (event !== undefined && cell.type === 'tableCell')
      return { cell, context: { words: wordsOf(cell), event } };
  }
  return null;
});

/** What the cells in front of one are about. */
function rowContext(row: TableRow, { position }: TableCell): Context | null {
  const first = eventCell(row);
  return first !== null && first.cell.position.start.offset < position.start.offset ? first.context : null;
}

function headingContext(ancestors: readonly ParentNode[]): Context | null {
  for (let i = ancestors.length - 1; i >= 0; i -= 1) {
    const entry = ancestors[i];
    if (entry?.type === 'section' || entry?.type === 'clause' || entry?.type === 'point') {
      const heading = headingOf(entry);
      if (heading !== null) return contextIn(heading);
    } else if (entry?.type !== 'item') return null;
  }
  return null;
}

/** The event that a block without one is about; null where nothing tells. */
export function contextOf({ node, ancestors }: Mention<TextBlock>): Context | null {
  const parent = ancestors.at(-1);
  if (node.type === 'tableCell') return parent?.type === 'tableRow' ? rowContext(parent, node) : null;
  return node.type === 'paragraph' ? headingContext(ancestors) : null;
}
