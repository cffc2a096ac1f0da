/** Places in a text, shared by the tree, findings and editors. */

/** A place in the source: line and column count from 1, offset from 0, in UTF-16 units. */
export interface Place {
  /** From 1. A line ends at LF, CRLF or a lone CR. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** From 0, in UTF-16 units from the beginning; a byte order mark is one. */
  offset: number;
}

/** A stretch of the source; `end` is the first place after it. */
export interface Range {
  start: Place;
  end: Place;
}

/** Part of a text: UTF-16 offsets from its first unit to behind its last. */
export interface Stretch {
  start: number;
  end: number;
}
