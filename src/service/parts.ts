/** A document and everything attached to it, each with lists of its own. */
import type { Analysis } from '../analyse/analyse.ts';
import { bindCitations } from '../analyse/citations.ts';
import { NodeIndex } from '../analyse/index-nodes.ts';
import { once } from '../analyse/once.ts';
import type { Appendix, Document } from '../ast/nodes.ts';

/** The analysis of something attached; one that is judged as a plan of its own has one already. */
function attachedTo(main: Analysis, root: Appendix): Analysis {
  const known = main.attached.find((each) => each.root === root);
  if (known !== undefined) return known;
  const nodes = new NodeIndex(root);
  return { ...main, root, nodes, citations: bindCitations(nodes), attached: [] };
}

/**
 * The main document, then all that is attached to it in the order of the
 * source. References count from the part in which they stand; an editor's
 * user goes about in all of them.
 */
export const partsOf: (main: Analysis) => readonly Analysis[] = once((main) => {
  const parts: Analysis[] = [main];
  for (const part of parts) for (const root of part.nodes.appendices) parts.push(attachedTo(main, root));
  return parts;
});

/** The part whose root stands above a node. */
export function partOf(main: Analysis, root: Document | Appendix): Analysis {
  return partsOf(main).find((part) => part.root === root) ?? main;
}
