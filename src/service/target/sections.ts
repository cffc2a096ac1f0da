/** Entries of the outline and the references to them. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import { once } from '../../analyse/once.ts';
import { outlineOf, type Outline, type OutlineEntry } from '../../analyse/outline.ts';
import { labelsIn, type ReferenceLabel } from '../../analyse/reference-labels.ts';
import { stretchesOf } from '../../analyse/stretches.ts';
import type { CrossReference } from '../../ast/inline.ts';
import type { Node } from '../../ast/nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import { numeral } from '../../rules/numbering/entry-labels.ts';
import { isExplicit, speaksOfThis } from '../../rules/references/own-units.ts';
import { addTo } from '../../text/group-by.ts';
import { byPlace, occurrenceAt, type Occurrence } from './places.ts';

const byNode: (outline: Outline) => ReadonlyMap<Node, OutlineEntry> = once(
  ({ entries }) => new Map(entries.map((entry) => [entry.node, entry])),
);

/** The innermost entry among nodes that hold each other; null outside of any. */
export function entryAmong(nodes: readonly Node[], { root }: Analysis): OutlineEntry | null {
  const entries = byNode(outlineOf(root));
  for (const node of nodes.toReversed()) {
    const entry = entries.get(node);
    if (entry !== undefined) return entry;
  }
  return null;
}

function isBelow(entry: OutlineEntry, above: OutlineEntry): boolean {
  for (let each = entry.parent; each !== null; each = each.parent) if (each === above) return true;
  return false;
}

/** Of the entries that a label may mean, those that write their number as it does: `mục 1` is `1.` before it is `I.`. */
function writtenSo(targets: readonly OutlineEntry[], label: string): readonly OutlineEntry[] {
  if (targets.length < 2) return targets;
  const same = targets.filter(({ marker }) => {
    const number = numeral(marker, marker.ordinals);
    return number !== null && (label === number || label.endsWith(`.${number}`));
  });
  return same.length > 0 ? same : targets;
}

/**
 * Of the entries that a label may mean, those nearest to the words that refer
 * to them: “khoản 1” without more is one of the same mục.
 */
function nearestOf(targets: readonly OutlineEntry[], from: OutlineEntry | null): readonly OutlineEntry[] {
  if (targets.length < 2) return targets;
  for (let above = from; above !== null; above = above.parent) {
    const around = above;
    const near = targets.filter((entry) => isBelow(entry, around));
    if (near.length > 0) return near;
  }
  return targets;
}

/** The labels of a reference to entries of its own document. */
export function boundLabels(mention: Mention<CrossReference>, part: Analysis): ReferenceLabel[] {
  const from = entryAmong(mention.ancestors, part);
  return labelsIn(mention.node, outlineOf(part.root), part.source).map((label) => {
    const targets = writtenSo(label.targets, label.label);
    return { ...label, targets: label.depth === 0 ? nearestOf(targets, from) : targets };
  });
}

/** True where a reference means a unit of this document, as far as its sentence tells. */
function isOwn(mention: Mention<CrossReference>, part: Analysis): boolean {
  const { node } = mention;
  if (node.target !== 'self' || node.steps.length === 0) return false;
  if (nearest(mention, 'quotation', 'citation') !== null) return false;
  if (isExplicit(node, plainText(node))) return true;
  return speaksOfThis(mention, stretchesOf(part.nodes.all('citation')), outlineOf(part.root), 0);
}

/** The references of a part by the entry that each of their labels means for certain. */
const referencesByEntry: (part: Analysis) => ReadonlyMap<OutlineEntry, readonly ReferenceLabel[]> = once(
  (part) => {
    const found = new Map<OutlineEntry, ReferenceLabel[]>();
    for (const mention of part.nodes.all('crossReference')) {
      if (!isOwn(mention, part)) continue;
      for (const label of boundLabels(mention, part)) {
        const [target, other] = label.targets;
        if (target === undefined || other !== undefined) continue;
        addTo(found, target, label);
      }
    }
    return found;
  },
);

/** The labels of references that mean an entry and no other, in the order of the tree. */
export function referencesTo(entry: OutlineEntry, part: Analysis): readonly ReferenceLabel[] {
  return referencesByEntry(part).get(entry) ?? [];
}

/** The number of an entry, then every reference that means it and no other, in the order of the source. */
export function placesOfEntry(entry: OutlineEntry, part: Analysis): Occurrence[] {
  return [
    occurrenceAt(entry.marker.position, true),
    ...referencesTo(entry, part).map(({ range }) => occurrenceAt(range, false)),
  ].sort(byPlace);
}
