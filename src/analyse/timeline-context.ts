/** Events for times whose own words name none: from the heading above, or from cells of the same row. */
import type { ParentNode, TableCell, TableRow } from '../ast/nodes.ts';
import type { Mention } from './index-nodes.ts';
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

function contextIn(block: TextBlock): Context | null {
  const named = eventsIn(block);
  // `Thời gian kiểm tra` is about the inspection.
  const [event, ...others] = named.length > 1 ? named.filter((each) => each.event !== OCCASION) : named;
  // A heading such as `Sơ kết, tổng kết` does not tell which of them is meant.
  if (event === undefined || others.some((other) => other.event !== event.event)) return null;
  return { words: wordsOf(block), event };
}

function rowContext(row: TableRow, cell: TableCell): Context | null {
  for (const other of row.children) {
    if (other === cell) return null;
    if (other.type !== 'tableCell') continue;
    const [event] = eventsIn(other);
    if (event !== undefined) return { words: wordsOf(other), event };
  }
  return null;
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
