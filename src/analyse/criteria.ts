/** What each audience is measured by. */
import type { Criterion, CriteriaList } from '../ast/nodes.ts';
import type { CriteriaFact } from './facts-types.ts';
import { nearest, type NodeIndex } from './index-nodes.ts';
import { type TextBlock, textBlocksOf, wordsOf } from './text-of.ts';
import { passageOf } from './text-of-passage.ts';

/** The texts of a criterion without those of the criteria below it. */
function ownBlocks(criterion: Criterion): TextBlock[] {
  return criterion.children
    .filter((child) => child.type !== 'criterion' && child.type !== 'criteriaList')
    .flatMap((child) => textBlocksOf(child));
}

/** The measurable targets in a text, as written: `trên 90%`. */
function targetsIn(block: TextBlock): string[] {
  return passageOf(block).placed.flatMap(({ node }) => (node.type === 'quantity' ? [wordsOf(node)] : []));
}

/** The criteria of the main document, list by list. */
export function criteriaOf(nodes: NodeIndex): CriteriaFact[] {
  const facts = new Map<CriteriaList, CriteriaFact>();
  for (const mention of nodes.all('criterion')) {
    const list = nearest(mention, 'criteriaList');
    const blocks = ownBlocks(mention.node);
    if (list === null || blocks.length === 0) continue;
    const fact = facts.get(list) ?? { audience: list.audience, items: [] };
    facts.set(list, fact);
    fact.items.push({ text: blocks.map(wordsOf).join(' '), targets: blocks.flatMap(targetsIn) });
  }
  return [...facts.values()];
}
