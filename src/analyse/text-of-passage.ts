/** The running text of a block with the places of what stands in it, and the way back to the source. */
import type { InlineContent, RecognisedNode } from '../ast/inline.ts';
import type { Text } from '../ast/leaves.ts';
import { compose, type View } from '../text/compose.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Place, Range } from '../text/place.ts';
import { countFront } from '../text/bisect.ts';
import { once } from './once.ts';
import { hasMarks, type TextBlock } from './text-of.ts';

/** A leaf of the text and where it begins in it. */
interface Piece {
  leaf: Text;
  view: View;
  start: number;
}

/** A recognised node and its stretch of the text. */
export interface Placed<N extends RecognisedNode = RecognisedNode> {
  node: N;
  start: number;
  end: number;
}

/** NFC, with blanks as the leaves have them. */
export interface Passage {
  text: string;
  /** Outer ones before inner ones. */
  placed: Placed[];
  pieces: Piece[];
}

function add(children: readonly InlineContent[], passage: Passage): void {
  for (const child of children) {
    if (child.type === 'text') {
      const view = hasMarks(child.value) ? compose(child.value) : { text: child.value, map: null };
      // Looking at the end of the text itself would join its pieces anew for each leaf.
      const last = passage.pieces.at(-1);
      if (child.before !== '' && last !== undefined && !last.view.text.endsWith(' ')) passage.text += ' ';
      passage.pieces.push({ leaf: child, view, start: passage.text.length });
      passage.text += view.text;
    } else if (child.type === 'strong' || child.type === 'emphasis') add(child.children, passage);
    else if ('children' in child) {
      const place: Placed = { node: child, start: passage.text.length, end: 0 };
      passage.placed.push(place);
      add(child.children, passage);
      place.end = passage.text.length;
    }
  }
}

/** The running text of a block; read once, for facts and rules alike. */
export const passageOf: (block: TextBlock) => Passage = once((block) => {
  const passage: Passage = { text: '', placed: [], pieces: [] };
  add(block.children, passage);
  return passage;
});

const byNode: (passage: Passage) => ReadonlyMap<RecognisedNode, Placed> = once(
  ({ placed }) => new Map(placed.map((each) => [each.node, each])),
);

/** Where a recognised node stands in a passage; null where it is not of this one. */
export function placeIn(passage: Passage, node: RecognisedNode): Placed | null {
  return byNode(passage).get(node) ?? null;
}

/** The lines of a leaf, of which a long one may be asked for many places. */
const linesOf: (leaf: Text) => LineIndex = once(({ value }) => new LineIndex(value));

/** The place `length` units into a leaf. */
function placeInLeaf(leaf: Text, length: number): Place {
  const { start } = leaf.position;
  const inside = linesOf(leaf).place(length);
  const column = inside.line === 1 ? start.column + length : inside.column;
  return { line: start.line + inside.line - 1, column, offset: start.offset + length };
}

function placeAt(passage: Passage, at: number, end: boolean): Place | null {
  const before = countFront(passage.pieces, ({ start }) => start < at || (!end && start === at));
  const found = passage.pieces[before - 1];
  if (found === undefined) return null;
  const { leaf, view, start } = found;
  const inside = Math.min(at - start, view.text.length);
  const units = view.map === null ? inside : end ? view.map.end(inside) : view.map.start(inside);
  return placeInLeaf(leaf, units);
}

/** Where a stretch of a passage stands in the source, blanks at its ends left out; null for an empty one. */
export function rangeIn(passage: Passage, from: number, to: number): Range | null {
  const words = passage.text.slice(from, to);
  const start = placeAt(passage, from + words.length - words.trimStart().length, false);
  const end = placeAt(passage, from + words.trimEnd().length, true);
  return start === null || end === null || words.trim() === '' ? null : { start, end };
}
