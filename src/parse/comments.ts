/** Comments (`<!-- … -->`) alone on their lines: the tree holds them and nothing else sees them. */
import { isLeaf } from '../ast/guards.ts';
import type { Leaf, Syntax } from '../ast/leaves.ts';
import type { Document, Node, ParentNode } from '../ast/nodes.ts';
import type { Stretch } from '../text/place.ts';
import type { Line } from './lines.ts';
import type { Source } from './source.ts';

/** A leaf with the way down to it. */
interface Placed {
  leaf: Leaf;
  ancestors: readonly ParentNode[];
}

function leavesWithAncestors(document: Document): Placed[] {
  const leaves: Placed[] = [];
  const ancestors: ParentNode[] = [];
  const step = (node: Node): void => {
    if (isLeaf(node)) {
      leaves.push({ leaf: node, ancestors: ancestors.slice() });
      return;
    }
    ancestors.push(node);
    for (const child of node.children) step(child);
    ancestors.pop();
  };
  step(document);
  return leaves.sort((a, b) => a.leaf.position.start.offset - b.leaf.position.start.offset);
}

/** How many ancestors two leaves have in common. */
function sharedDepth(a: Placed, b: Placed): number {
  let depth = 0;
  while (depth < a.ancestors.length && a.ancestors[depth] === b.ancestors[depth]) depth += 1;
  return depth;
}

/**
 * Puts leaves into the innermost node that holds the words on both sides of
 * them, so that no node is torn by a comment that is not its own.
 */
function insert(
  document: Document,
  comment: readonly Syntax[],
  before: Placed | null,
  after: Placed | null,
): void {
  if (before === null) {
    document.children.unshift(...comment);
    return;
  }
  const depth = after === null ? 1 : sharedDepth(before, after);
  const parent = before.ancestors[depth - 1] ?? document;
  const child: Node = before.ancestors[depth] ?? before.leaf;
  const at = parent.children.findIndex((each) => each === child);
  parent.children.splice(at + 1, 0, ...comment);
}

/** Makes leaves of the comments of a text and puts them where they stand. */
export function placeComments(document: Document, source: Source, lines: readonly Line[]): void {
  const comments: Stretch[] = [];
  for (const { comment } of lines) if (comment !== null) comments.push(comment);
  if (comments.length === 0) return;
  const leaves = leavesWithAncestors(document);
  let next = leaves.length;
  // The last comment first, so that several in one place keep their order.
  for (const stretch of comments.reverse()) {
    const comment = source.syntax(stretch);
    const start = comment[0]?.position.start.offset ?? 0;
    while (next > 0 && (leaves[next - 1]?.leaf.position.start.offset ?? 0) >= start) next -= 1;
    insert(document, comment, leaves[next - 1] ?? null, leaves[next] ?? null);
  }
}
