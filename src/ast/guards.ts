import type { Leaf } from './leaves.ts';
import type { Node, ParentNode } from './nodes.ts';

/** True for the nodes that hold source text. Told by type: every pass over a tree asks it of every node. */
export function isLeaf(node: Node): node is Leaf {
  switch (node.type) {
    case 'text':
    case 'marker':
    case 'syntax':
    case 'endMark':
    case 'pageNumber':
      return true;
    default:
      return false;
  }
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
