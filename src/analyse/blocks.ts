/** The blocks of running text of one document, read once for all rules that look at words. */
import { isLeaf } from '../ast/guards.ts';
import type { Node, ParentNode } from '../ast/nodes.ts';
import type { Analysis } from './analyse.ts';
import { once } from './once.ts';
import { passageOf, type Passage } from './text-of-passage.ts';
import { isTextBlock, type TextBlock } from './text-of.ts';

/** A block with the way down to it, outermost first. */
export class Block {
  readonly node: TextBlock;
  readonly ancestors: readonly ParentNode[];

  constructor(node: TextBlock, ancestors: readonly ParentNode[]) {
    this.node = node;
    this.ancestors = ancestors;
  }

  /** The running text, with the places of what stands in it. */
  get passage(): Passage {
    return passageOf(this.node);
  }

  /** True for a block in a part of the document of one of these types. */
  within(...types: readonly ParentNode['type'][]): boolean {
    return this.ancestors.some(({ type }) => types.includes(type));
  }
}

/**
 * The paragraphs, headings and table cells of what is analysed, in the order
 * of the tree; header lines and the lines of the footer are none, and what is
 * attached stands apart.
 */
export const blocksOf: (analysis: Analysis) => readonly Block[] = once(({ root }) => {
  const blocks: Block[] = [];
  const ancestors: ParentNode[] = [];
  const step = (node: Node): void => {
    if (isLeaf(node) || (node.type === 'appendix' && node !== root)) return;
    if (isTextBlock(node)) {
      blocks.push(new Block(node, ancestors.slice()));
      return;
    }
    ancestors.push(node);
    for (const child of node.children) step(child);
    ancestors.pop();
  };
  step(root);
  return blocks;
});
