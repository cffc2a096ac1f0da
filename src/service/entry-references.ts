/** The places where a document refers to its own numbered entries. */
import type { Analysis } from '../analyse/analyse.ts';
import { nearest, NodeIndex, type Mention } from '../analyse/index-nodes.ts';
import { once } from '../analyse/once.ts';
import { outlineOf, type OutlineEntry } from '../analyse/outline.ts';
import { labelsOf, targetsOf } from '../analyse/reference-targets.ts';
import { stretchesOf } from '../analyse/stretches.ts';
import type { CrossReference } from '../ast/inline.ts';
import type { Appendix, Document } from '../ast/nodes.ts';
import { plainText } from '../ast/plain-text.ts';
import { isExplicit, speaksOfThis } from '../rules/references/own-units.ts';
import { addTo } from '../text/group-by.ts';

/** A reference that can be followed at all: not to an appendix, not in the words of another document. */
function isOwn(mention: Mention<CrossReference>): boolean {
  const { steps, target } = mention.node;
  if (target !== 'self' || steps.length === 0 || steps.some(({ unit }) => unit === 'appendix')) return false;
  return nearest(mention, 'quotation', 'citation', 'subject') === null;
}

/** Adds the references of one part of a document; numbers count from the part in which they stand. */
function collect(
  root: Document | Appendix,
  nodes: NodeIndex,
  into: Map<OutlineEntry, CrossReference[]>,
): void {
  for (const appendix of nodes.appendices) collect(appendix, new NodeIndex(appendix), into);
  const mentions = nodes.all('crossReference').filter(isOwn);
  if (mentions.length === 0) return;
  const outline = outlineOf(root);
  const citations = stretchesOf(nodes.all('citation'));
  for (const mention of mentions) {
    const { node } = mention;
    if (!isExplicit(node, plainText(node)) && !speaksOfThis(mention, citations, outline)) continue;
    const last = node.steps.at(-1);
    for (const label of last === undefined ? [] : labelsOf(last)) {
      const [entry, other] = targetsOf(outline, node.steps, label);
      // One that may mean two entries means none for certain.
      if (entry === undefined || other !== undefined) continue;
      addTo(into, entry, node);
    }
  }
}

/** The references to each entry that is referred to, in the order of the text. */
export const entryReferences: (analysis: Analysis) => ReadonlyMap<OutlineEntry, readonly CrossReference[]> =
  once((analysis) => {
    const found = new Map<OutlineEntry, CrossReference[]>();
    collect(analysis.root, analysis.nodes, found);
    return found;
  });
