import type { Leaf } from './leaves.ts';
import type { Node, ParentNode } from './nodes.ts';

/** True for the nodes that hold source text. */
export function isLeaf(node: Node): node is Leaf {
  return 'value' in node && 'before' in node;
}

/** True for every node that has children. */
export function isParent(node: Node): node is ParentNode {
  return 'children' in node;
}

/** True for a node of the given type. */
export function isType<Type extends Node['type']>(
  node: Node,
  type: Type,
): node is Extract<Node, { type: Type }> {
  return node.type === type;
}
