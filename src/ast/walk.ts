import { isLeaf, isParent } from './guards.ts';
import type { Leaf, Text } from './leaves.ts';
import type { Node, ParentNode } from './nodes.ts';

/** What a visit may answer: `false` leaves the children out. */
export type Visit = (node: Node, ancestors: readonly ParentNode[]) => boolean | undefined;

/**
 * Visits a node and all below it, parents first, children as they stand in
 * the tree. `ancestors` is one list that changes as the walk goes on: copy it
 * to keep it. The walk needs no stack of its own kind: depth is bounded by
 * the parser.
 */
export function walk(root: Node, visit: Visit): void {
  const ancestors: ParentNode[] = [];
  const step = (node: Node): void => {
    if (visit(node, ancestors) === false || isLeaf(node) || !isParent(node)) return;
    ancestors.push(node);
    for (const child of node.children) step(child);
    ancestors.pop();
  };
  step(root);
}

function collect(node: Node, leaves: Leaf[]): void {
  if (isLeaf(node)) leaves.push(node);
  else for (const child of node.children) collect(child, leaves);
}

/** True where nodes stand in the order of the source, as all of a tree do but for torn blocks and columns. */
export function inSourceOrder(nodes: readonly Node[]): boolean {
  let last = -1;
  for (const { position } of nodes) {
    const { offset } = position.start;
    if (offset < last) return false;
    last = offset;
  }
  return true;
}

/** The leaves below a node in the order of the tree. */
export function leavesInTree(node: Node): Leaf[] {
  const leaves: Leaf[] = [];
  collect(node, leaves);
  return leaves;
}

/** The leaves below a node in source order. */
export function leavesOf(node: Node): Leaf[] {
  const leaves = leavesInTree(node);
  return inSourceOrder(leaves)
    ? leaves
    : leaves.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** The text leaves below a node in source order: its words without markers, markup and page numbers. */
export function textLeavesOf(node: Node): Text[] {
  return leavesOf(node).filter((leaf): leaf is Text => leaf.type === 'text');
}
