/** Places in a document that have one meaning. */
import type { Range, Stretch } from '../../text/place.ts';
import type { Reading } from '../reading.ts';

/** One place where something is named. */
export interface Occurrence {
  /** From its first to its last unit; a page number may stand between. */
  range: Range;
  /** The stretches of the source that hold its words. */
  stretches: readonly Stretch[];
  /** Whether it says what is meant, as against using it. */
  isDefinition: boolean;
  /** Whether it stands in words that are not the author's: a quotation, what a citation says of another document. */
  isForeign: boolean;
}

/** The range from the first of some stretches to the last; null without any. */
export function hullOf(stretches: readonly Stretch[], { lines }: Reading): Range | null {
  const first = stretches[0];
  const last = stretches.at(-1);
  return first === undefined || last === undefined ? null : lines.range(first.start, last.end);
}

/** An occurrence that stands in one stretch. */
export function occurrenceAt({ start, end }: Range, isDefinition: boolean): Occurrence {
  return {
    range: { start, end },
    stretches: [{ start: start.offset, end: end.offset }],
    isDefinition,
    isForeign: false,
  };
}

/** True where a cursor touches one of some stretches. */
export function touches(stretches: readonly Stretch[], offset: number): boolean {
  return stretches.some(({ start, end }) => start <= offset && offset <= end);
}

export function byPlace({ range: one }: Occurrence, { range: other }: Occurrence): number {
  return one.start.offset - other.start.offset;
}
