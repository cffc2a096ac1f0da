/** Where a document has running text: each block with the leaves that hold its words. */
import type { Text } from '../ast/leaves.ts';
import type { Node, NodeMap } from '../ast/nodes.ts';
import { inSourceOrder } from '../ast/walk.ts';
import type { Analysis } from './analyse.ts';
import type { NodeIndex } from './index-nodes.ts';
import { once } from './once.ts';

type WrittenType = 'subject' | 'addressee' | 'basis' | 'paragraph' | 'heading' | 'tableCell' | 'recipient';

const TYPES: readonly WrittenType[] = [
  'subject',
  'addressee',
  'basis',
  'paragraph',
  'heading',
  'tableCell',
  'recipient',
];

/** What holds a run of words. */
export type WrittenNode = NodeMap[WrittenType];

export interface Written {
  node: WrittenNode;
  /** Its words in source order, without markers, markup and page numbers; a torn block has a leaf for each part. */
  leaves: readonly Text[];
}

function collect(node: Node, leaves: Text[]): void {
  if (node.type === 'text') leaves.push(node);
  else if ('children' in node) for (const child of node.children) collect(child, leaves);
}

function startOf({ position }: Node): number {
  return position.start.offset;
}

function byOffset(a: Node, b: Node): number {
  return startOf(a) - startOf(b);
}

function read(nodes: NodeIndex): Written[] {
  const blocks: Written[] = [];
  for (const type of TYPES) {
    for (const { node } of nodes.all(type)) {
      const leaves: Text[] = [];
      collect(node, leaves);
      if (!inSourceOrder(leaves)) leaves.sort(byOffset);
      if (leaves.length > 0) blocks.push({ node, leaves });
    }
  }
  return blocks.sort((a, b) => startOf(a.node) - startOf(b.node));
}

const writtenOf: (nodes: NodeIndex) => readonly Written[] = once(read);

/** The blocks of running text in the order of the source; read once for all rules. */
export function writtenIn({ nodes }: Analysis): readonly Written[] {
  return writtenOf(nodes);
}
