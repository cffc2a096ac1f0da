/** Last pass: blanks go to the leaf behind them, every parent gets the hull of its leaves. */
import { isLeaf } from '../ast/guards.ts';
import type { Leaf } from '../ast/leaves.ts';
import type { Document, ParentNode } from '../ast/nodes.ts';
import { inSourceOrder, leavesInTree } from '../ast/walk.ts';
import type { Range } from '../text/place.ts';

/** The first and the last leaf that a node holds, by their numbers in source order. */
interface Held {
  first: number;
  last: number;
}

/** The leaves of a tree in both orders. */
interface Ordered {
  /** In source order. */
  leaves: readonly Leaf[];
  /** For each leaf in the order of the tree its number in source order. */
  numbers: Uint32Array;
}

function order(document: Document): Ordered {
  const inTree = leavesInTree(document);
  const numbers = new Uint32Array(inTree.length);
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = i;
  if (inSourceOrder(inTree)) return { leaves: inTree, numbers };
  const sorted = inTree.map((leaf, i) => ({ leaf, start: leaf.position.start.offset, i }));
  sorted.sort((a, b) => a.start - b.start);
  const leaves = sorted.map(({ leaf, i }, number) => {
    numbers[i] = number;
    return leaf;
  });
  return { leaves, numbers };
}

/** Gives every leaf the blanks before it and the document its tail. */
function keepBlanks(document: Document, leaves: readonly Leaf[], source: string): void {
  let at = 0;
  for (const leaf of leaves) {
    leaf.before = source.slice(at, leaf.position.start.offset);
    at = leaf.position.end.offset;
  }
  document.tail = source.slice(at);
}

/** Gives parents their places; leaves are met in the order of the tree. */
class Placer {
  readonly #ordered: Ordered;
  #met = 0;

  constructor(ordered: Ordered) {
    this.#ordered = ordered;
  }

  /** @returns What the node holds; null where it holds nothing. */
  place(node: ParentNode): Held | null {
    const { numbers } = this.#ordered;
    const before = this.#met;
    let first = Infinity;
    let last = -1;
    for (const child of node.children) {
      if (isLeaf(child)) {
        const number = numbers[this.#met] ?? 0;
        this.#met += 1;
        if (number < first) first = number;
        if (number > last) last = number;
      } else {
        const held = this.place(child);
        if (held === null) continue;
        if (held.first < first) first = held.first;
        if (held.last > last) last = held.last;
      }
    }
    if (last < 0) return null;
    node.position = this.#hull(first, last) ?? node.position;
    // Leaves of others stand between its own.
    if (this.#met - before <= last - first) node.fragments = this.#fragments(before, this.#met);
    return { first, last };
  }

  #hull(first: number, last: number): Range | null {
    const { leaves } = this.#ordered;
    const start = leaves[first]?.position.start;
    const end = leaves[last]?.position.end;
    return start === undefined || end === undefined ? null : { start, end };
  }

  /** The stretches of the leaves that were met between two counts. */
  #fragments(from: number, to: number): Range[] {
    const held = this.#ordered.numbers.slice(from, to).sort();
    const fragments: Range[] = [];
    let first = held[0] ?? 0;
    held.forEach((number, i) => {
      if (held[i + 1] === number + 1) return;
      const range = this.#hull(first, number);
      if (range !== null) fragments.push(range);
      first = held[i + 1] ?? 0;
    });
    return fragments;
  }
}

/**
 * Gives every leaf the blanks before it, every parent its position and, where
 * leaves of others lie inside its hull, its fragments; the document its tail.
 */
export function settle(document: Document, source: string): void {
  const ordered = order(document);
  keepBlanks(document, ordered.leaves, source);
  new Placer(ordered).place(document);
}
