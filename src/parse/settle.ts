/** Last pass: blanks go to the leaf behind them, every parent gets the hull of its leaves. */
import { isLeaf } from '../ast/guards.ts';
import type { Leaf } from '../ast/leaves.ts';
import type { Document, Node, ParentNode } from '../ast/nodes.ts';
import type { Range } from '../text/place.ts';

/** The runs of leaves (by their number in source order) that a node holds, and how many leaves. */
interface Held {
  first: number;
  last: number;
  count: number;
}

function collect(node: Node, into: Leaf[]): void {
  if (isLeaf(node)) into.push(node);
  else for (const child of node.children) collect(child, into);
}

function hull(leaves: readonly Leaf[], first: number, last: number): Range | null {
  const start = leaves[first]?.position.start;
  const end = leaves[last]?.position.end;
  return start === undefined || end === undefined ? null : { start, end };
}

function fragmentsOf(node: ParentNode, numbers: ReadonlyMap<Leaf, number>, leaves: readonly Leaf[]): Range[] {
  const own: Leaf[] = [];
  collect(node, own);
  const held = own.map((leaf) => numbers.get(leaf) ?? 0).sort((a, b) => a - b);
  const fragments: Range[] = [];
  let first = held[0] ?? 0;
  held.forEach((number, i) => {
    if (held[i + 1] === number + 1) return;
    const range = hull(leaves, first, number);
    if (range !== null) fragments.push(range);
    first = held[i + 1] ?? 0;
  });
  return fragments;
}

/**
 * Gives every leaf the blanks before it, every parent its position and, where
 * leaves of others lie inside its hull, its fragments; the document its tail.
 */
export function settle(document: Document, source: string): void {
  const leaves: Leaf[] = [];
  collect(document, leaves);
  leaves.sort((a, b) => a.position.start.offset - b.position.start.offset);
  const numbers = new Map<Leaf, number>();
  let at = 0;
  leaves.forEach((leaf, number) => {
    numbers.set(leaf, number);
    leaf.before = source.slice(at, leaf.position.start.offset);
    at = leaf.position.end.offset;
  });
  document.tail = source.slice(at);

  const place = (node: Node): Held | null => {
    if (isLeaf(node)) {
      const number = numbers.get(node) ?? 0;
      return { first: number, last: number, count: 1 };
    }
    let held: Held | null = null;
    for (const child of node.children) {
      const inner = place(child);
      if (inner === null) continue;
      held =
        held === null
          ? inner
          : {
              first: Math.min(held.first, inner.first),
              last: Math.max(held.last, inner.last),
              count: held.count + inner.count,
            };
    }
    if (held === null) return null;
    node.position = hull(leaves, held.first, held.last) ?? node.position;
    if (held.count <= held.last - held.first) node.fragments = fragmentsOf(node, numbers, leaves);
    return held;
  };
  place(document);
}
