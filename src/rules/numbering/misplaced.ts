/** Decimals that continue another number than that of the entry they stand in: `2.1.` below `3.` */
import type { Outline, OutlineEntry } from '../../analyse/outline.ts';
import { renumbered } from './entry-labels.ts';
import { hasNumericParent, lastOf } from './series.ts';

export interface Misplaced {
  parent: OutlineEntry;
  first: OutlineEntry;
  others: OutlineEntry[];
  /** The label that is due at the first. */
  expected: string;
  /** The ordinals that are due at them. */
  changes: Map<OutlineEntry, number[]>;
}

function rightOf(entry: OutlineEntry, parent: OutlineEntry): number[] {
  return [...parent.marker.ordinals, lastOf(entry)];
}

/**
 * @param broken Entries whose own number is wrong: what stands below one may well be right.
 */
export function misplacedOf({ entries }: Outline, broken: ReadonlySet<OutlineEntry>): Misplaced[] {
  const found = new Map<OutlineEntry, Misplaced>();
  for (const entry of entries) {
    const { parent, marker } = entry;
    if (parent === null || !hasNumericParent(entry) || broken.has(parent)) continue;
    if (parent.marker.ordinals.every((ordinal, i) => ordinal === marker.ordinals[i])) continue;
    const right = rightOf(entry, parent);
    const same = found.get(parent);
    if (same === undefined) {
      const expected = renumbered(marker, right) ?? right.join('.');
      found.set(parent, { parent, first: entry, others: [], expected, changes: new Map([[entry, right]]) });
    } else {
      same.others.push(entry);
      same.changes.set(entry, right);
    }
  }
  return [...found.values()];
}
