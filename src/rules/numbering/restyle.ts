/** Edits that give a list another style of numbers than that of the entry that holds it. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { OutlineEntry } from '../../analyse/outline.ts';
import type { Edit } from '../../lint/finding.ts';
import { ALPHABET } from '../../parse/body/marker.ts';
import { renumbered } from './entry-labels.ts';
import { renumberReferences } from './renumber-references.ts';
import { withBelow } from './renumber.ts';

const NUMBER = /\d+/u;
/** A number with the signs behind it: `1.`, `(1)`. */
const NUMBERED = /\(?\d+[.)/]*/u;

/** An entry as a decimal of the one that holds it: `1.` below `3.` is `3.1.` */
export function decimalOf({ marker }: OutlineEntry, parent: OutlineEntry): string {
  return marker.value.replace(NUMBER, [...parent.marker.ordinals, ...marker.ordinals].join('.'));
}

/** Lets a list continue the number of the entry that holds it, with what stands below and refers to it. */
export function decimalEdits(
  list: readonly OutlineEntry[],
  parent: OutlineEntry,
  analysis: Analysis,
): Edit[] {
  const own = new Map(list.map((entry) => [entry, [...parent.marker.ordinals, ...entry.marker.ordinals]]));
  const changes = withBelow(own);
  const edits = [...changes].flatMap(([entry, ordinals]): Edit[] => {
    const text = own.has(entry) ? decimalOf(entry, parent) : renumbered(entry.marker, ordinals);
    return text === null ? [] : [{ range: entry.marker.position, text }];
  });
  return [...edits, ...renumberReferences(analysis, changes)];
}

/** Letters a list; null where there are not enough letters, or something below is lettered or counts on from it. */
export function letterEdits(list: readonly OutlineEntry[]): Edit[] | null {
  const isPlain = list.every(({ children }) => children.length === 0);
  if (!isPlain || list.length > ALPHABET.length) return null;
  return list.map(({ marker }, i) => ({
    range: marker.position,
    text: marker.value.replace(NUMBERED, `${ALPHABET.charAt(i)})`),
  }));
}
