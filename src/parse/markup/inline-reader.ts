/** What the parser asks of a Markdown reader. The public `parse` binds remark-parse (dialect.ts). */

/** Emphasis met in a block: `open` and `close` are the lengths of its marks at both ends. */
export interface MarkupSpan {
  type: 'strong' | 'emphasis';
  /** Offsets in the block, marks included. */
  start: number;
  end: number;
  open: number;
  close: number;
}

/** A table met in a block: rows of cells, offsets in the block, without pipes and blanks around. */
export interface TableRows {
  rows: { start: number; end: number; cells: { start: number; end: number }[] }[];
}

/** Reads the markup of one block of text (lines without a blank one between them). */
export interface InlineReader {
  /** @returns Strong and emphasis spans, outer before inner. */
  emphasis(block: string): MarkupSpan[];
  /** @returns The table that the block is, the row of dashes left out; null where it is none. */
  table(block: string): TableRows | null;
}
