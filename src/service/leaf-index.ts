/** Tells which nodes stand at a place. */
import { isLeaf } from '../ast/guards.ts';
import type { Leaf } from '../ast/leaves.ts';
import type { Document, Node, ParentNode } from '../ast/nodes.ts';
import { walk } from '../ast/walk.ts';
import { countFront } from '../text/bisect.ts';

interface Spot {
  leaf: Leaf;
  ancestors: readonly ParentNode[];
}

/** The leaves of a document in source order, each with the way down to it. */
export class LeafIndex {
  readonly #root: Document;
  readonly #spots: Spot[] = [];

  constructor(root: Document) {
    this.#root = root;
    walk(root, (node, ancestors) => {
      if (isLeaf(node)) this.#spots.push({ leaf: node, ancestors: ancestors.slice() });
      return true;
    });
    this.#spots.sort((a, b) => a.leaf.position.start.offset - b.leaf.position.start.offset);
  }

  /** The nodes that hold the unit at an offset, outermost first, the leaf last; empty between leaves. */
  at(offset: number): readonly Node[] {
    const count = countFront(this.#spots, ({ leaf }) => leaf.position.start.offset <= offset);
    const spot = this.#spots[count - 1];
    return spot === undefined || spot.leaf.position.end.offset <= offset
      ? []
      : [...spot.ancestors, spot.leaf];
  }

  /** The nodes that hold the leaves on both sides of an offset between leaves, outermost first; never empty. */
  around(offset: number): readonly Node[] {
    const count = countFront(this.#spots, ({ leaf }) => leaf.position.start.offset <= offset);
    const before = this.#spots[count - 1]?.ancestors ?? [];
    const after = this.#spots[count]?.ancestors ?? [];
    const inner = before.findIndex((node, i) => node !== after[i]);
    const shared = inner < 0 ? before : before.slice(0, inner);
    return shared.length === 0 ? [this.#root] : shared;
  }

  /**
   * The innermost node of a type at a cursor. A cursor stands between two
   * units: what begins behind it goes before what ends in front of it.
   */
  find<Type extends Node['type']>(
    offset: number,
    ...types: readonly Type[]
  ): Extract<Node, { type: Type }> | null {
    return innermost(this.at(offset), types) ?? innermost(this.at(offset - 1), types);
  }
}

function isOneOf<Type extends Node['type']>(
  node: Node,
  types: readonly Type[],
): node is Extract<Node, { type: Type }> {
  return types.some((type) => type === node.type);
}

function innermost<Type extends Node['type']>(
  nodes: readonly Node[],
  types: readonly Type[],
): Extract<Node, { type: Type }> | null {
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const node = nodes[i];
    if (node !== undefined && isOneOf(node, types)) return node;
  }
  return null;
}
