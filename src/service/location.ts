/** Places in the documents of a workspace. */
import type { Range } from '../text/place.ts';

/** A stretch of a document of the workspace. */
export interface Location {
  uri: string;
  range: Range;
}

export function inOrder(one: Location, other: Location): number {
  if (one.uri !== other.uri) return one.uri < other.uri ? -1 : 1;
  return one.range.start.offset - other.range.start.offset;
}
