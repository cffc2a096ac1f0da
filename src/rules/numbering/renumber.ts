/** New numbers for entries, with the decimals below that repeat them, and the edits that write them. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { OutlineEntry } from '../../analyse/outline.ts';
import type { Edit } from '../../lint/finding.ts';
import type { Break } from './breaks.ts';
import { renumbered } from './entry-labels.ts';
import { renumberReferences } from './renumber-references.ts';

/** Ordinals by the entry that gets them. */
export type Changes = ReadonlyMap<OutlineEntry, readonly number[]>;

/** Puts new ordinals on an entry and on the decimals below it: with 3 as 4, 3.1 becomes 4.1. */
function change(
  entry: OutlineEntry,
  ordinals: readonly number[],
  changes: Map<OutlineEntry, readonly number[]>,
): void {
  changes.set(entry, ordinals);
  const old = entry.marker.ordinals;
  for (const child of entry.children) {
    const { style, ordinals: own } = child.marker;
    const repeats = style === 'decimal' && own.length > old.length && old.every((each, i) => each === own[i]);
    if (repeats) change(child, [...ordinals, ...own.slice(old.length)], changes);
  }
}

/** New ordinals with those that follow from them below. */
export function withBelow(changes: Changes): Changes {
  const all = new Map<OutlineEntry, readonly number[]>();
  for (const [entry, ordinals] of changes) change(entry, ordinals, all);
  return all;
}

/** The numbers that entries of a run get where it counts on from its break. */
export function newNumbers({ run, index, expected }: Break): Changes {
  return new Map(
    run.entries
      .slice(index)
      .map((entry, i) => [entry, [...entry.marker.ordinals.slice(0, -1), expected + i]]),
  );
}

function editOf({ marker }: OutlineEntry, ordinals: readonly number[]): Edit[] {
  const text = renumbered(marker, ordinals);
  return text === null || text === marker.value ? [] : [{ range: marker.position, text }];
}

/** The edits that write new numbers on entries themselves. */
export function markerEdits(changes: Changes): Edit[] {
  return [...changes].flatMap(([entry, ordinals]) => editOf(entry, ordinals));
}

/** The edits that write new numbers on entries, on what stands below them, and into the references to them. */
export function renumberEdits(changes: Changes, analysis: Analysis): Edit[] {
  const all = withBelow(changes);
  const own = markerEdits(all);
  return own.length === 0 ? [] : [...own, ...renumberReferences(analysis, all)];
}
