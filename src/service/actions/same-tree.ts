/** Tells whether a document is read as it was before comments were written into it. */
import { isLeaf, isParent } from '../../ast/guards.ts';
import type { Document, Node } from '../../ast/nodes.ts';

function isComment(node: Node): boolean {
  return node.type === 'syntax' && node.value.startsWith('<!--');
}

/** The nodes of a tree in order, each with how deep it stands and, where it is a leaf, its words. */
function outline(root: Document): string[] {
  const found: string[] = [];
  const step = (node: Node, depth: number): void => {
    if (isComment(node)) return;
    found.push(`${String(depth)} ${node.type} ${isLeaf(node) ? node.value : ''}`);
    if (isParent(node)) for (const child of node.children) step(child, depth + 1);
  };
  step(root, 0);
  return found;
}

/** True for trees that differ in nothing but comments. */
export function isSameTree(one: Document, other: Document): boolean {
  if (one.documentType !== other.documentType) return false;
  const expected = outline(one);
  const found = outline(other);
  return expected.length === found.length && expected.every((each, i) => each === found[i]);
}
