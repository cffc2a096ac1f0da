/** Places in a text, shared by the tree, findings and editors. */

/** A place in the source: line and column count from 1, offset from 0, in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
  offset: number;
}

/** A stretch of the source; `end` is the first place after it. */
export interface Range {
  start: Place;
  end: Place;
}
