/** Edits that give entries other numbers, with the decimals below that repeat them. */
import type { OutlineEntry } from '../../analyse/outline.ts';
import type { Edit } from '../../lint/finding.ts';
import { renumbered } from './entry-labels.ts';
import type { Break } from './breaks.ts';

function editOf({ marker }: OutlineEntry, ordinals: readonly number[]): Edit[] {
  const text = renumbered(marker, ordinals);
  return text === null || text === marker.value ? [] : [{ range: marker.position, text }];
}

/** The edits that put `ordinals` on an entry and on the decimals below it. */
export function renumberEntry(entry: OutlineEntry, ordinals: readonly number[]): Edit[] {
  const old = entry.marker.ordinals;
  const edits = editOf(entry, ordinals);
  for (const child of entry.children) {
    const { style, ordinals: own } = child.marker;
    const repeats = style === 'decimal' && own.length > old.length && old.every((each, i) => each === own[i]);
    if (repeats) edits.push(...renumberEntry(child, [...ordinals, ...own.slice(old.length)]));
  }
  return edits;
}

/** The numbers that entries of a run get where it counts on from its break. */
export function newNumbers({ run, index, expected }: Break): Map<OutlineEntry, number[]> {
  return new Map(
    run.entries
      .slice(index)
      .map((entry, i) => [entry, [...entry.marker.ordinals.slice(0, -1), expected + i]]),
  );
}
