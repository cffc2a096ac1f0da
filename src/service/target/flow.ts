/** The running words of one block, each unit with its place in the source. */
import { once } from '../../analyse/once.ts';
import { hasMarks } from '../../analyse/text-of.ts';
import type { InlineMap } from '../../ast/inline.ts';
import type { Text } from '../../ast/leaves.ts';
import type { Document, Node, ParentNode } from '../../ast/nodes.ts';
import { isParent } from '../../ast/guards.ts';
import { walk } from '../../ast/walk.ts';
import { countFront } from '../../text/bisect.ts';
import { compose, type View } from '../../text/compose.ts';
import type { Stretch } from '../../text/place.ts';

/** A leaf of the text and where it begins in it. */
interface Piece {
  leaf: Text;
  view: View;
  start: number;
}

const INLINE: Readonly<Record<keyof InlineMap, true>> = {
  strong: true,
  emphasis: true,
  date: true,
  period: true,
  quantity: true,
  citation: true,
  alias: true,
  abbreviation: true,
  crossReference: true,
  ordinalEvent: true,
  quotation: true,
};

function isInline(node: Node): boolean {
  return Object.hasOwn(INLINE, node.type);
}

function collect(nodes: readonly Node[], into: Text[]): void {
  for (const node of nodes) {
    if (node.type === 'text') into.push(node);
    else if (isInline(node) && 'children' in node) collect(node.children, into);
  }
}

/** NFC; where a page break or another column tears a block, a blank joins its parts. */
export class Flow {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(block: ParentNode) {
    const leaves: Text[] = [];
    collect(block.children, leaves);
    leaves.sort((a, b) => a.position.start.offset - b.position.start.offset);
    const pieces: Piece[] = [];
    const parts: string[] = [];
    let length = 0;
    for (const leaf of leaves) {
      const view = hasMarks(leaf.value) ? compose(leaf.value) : { text: leaf.value, map: null };
      if (leaf.before !== '' && length > 0 && !/\s$/u.test(parts.at(-1) ?? '')) {
        parts.push(' ');
        length += 1;
      }
      pieces.push({ leaf, view, start: length });
      parts.push(view.text);
      length += view.text.length;
    }
    this.text = parts.join('');
    this.#pieces = pieces;
  }

  /** The stretches of the source that a stretch of the words stands for, one for each part that something else sets apart. */
  stretches(start: number, end: number): Stretch[] {
    const found: Stretch[] = [];
    const first = Math.max(countFront(this.#pieces, (piece) => piece.start <= start) - 1, 0);
    for (let i = first; i < this.#pieces.length; i += 1) {
      const piece = this.#pieces[i];
      if (piece === undefined || piece.start >= end) break;
      const { leaf, view } = piece;
      const from = Math.max(start - piece.start, 0);
      const to = Math.min(end - piece.start, view.text.length);
      if (from >= to) continue;
      const base = leaf.position.start.offset;
      const stretch = {
        start: base + (view.map?.start(from) ?? from),
        end: base + (view.map?.end(to) ?? to),
      };
      const last = found.at(-1);
      // A recognised node ends a leaf, and nothing else need stand between it and the next.
      if (last?.end === stretch.start) last.end = stretch.end;
      else found.push(stretch);
    }
    return found;
  }
}

/** The words of a block; read once. */
export const flowOf: (block: ParentNode) => Flow = once((block) => new Flow(block));

/** The blocks of a document that hold running words, in the order of the tree. */
export const blocksIn: (root: Document) => readonly ParentNode[] = once((root) => {
  const blocks: ParentNode[] = [];
  walk(root, (node) => {
    if (!('children' in node) || isInline(node)) return false;
    if (node.children.some((child) => child.type === 'text' || isInline(child))) blocks.push(node);
    return true;
  });
  return blocks;
});

/** The block of running words in which a place stands, told by the nodes that hold it; null outside of any. */
export function blockAmong(nodes: readonly Node[]): ParentNode | null {
  return nodes.filter(isParent).findLast((node) => !isInline(node)) ?? null;
}
