/** The words of an entry: those of all its paragraphs, headings and cells. */
import type { BlockContent, Heading, Node, Paragraph, TableCell } from '../ast/nodes.ts';
import { plainText } from '../ast/plain-text.ts';

/** What holds running text. */
export type TextBlock = Heading | Paragraph | TableCell;

/** True for the nodes that hold running text. */
export function isTextBlock(node: Node): node is TextBlock {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** The blocks of running text at and below a node, in the order of the tree. */
export function textBlocksOf(node: Node): TextBlock[] {
  if (isTextBlock(node)) return [node];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => textBlocksOf(child));
}

/** The words of an entry in one line; a blank stands between its blocks. */
export function textOf(node: Node): string {
  return textBlocksOf(node).map(plainText).join(' ');
}

/** The heading of an entry; null where it has none. */
export function headingOf(node: { children: readonly BlockContent[] }): Heading | null {
  for (const child of node.children) if (child.type === 'heading') return child;
  return null;
}
