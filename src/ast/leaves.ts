/** Leaves: the only nodes that hold source text. They never overlap and together cover every non-blank character. */
import type { Range } from './unist.ts';

interface LeafBase {
  /** The source of this leaf, unit for unit. */
  value: string;
  /** The blanks between the leaf before it, in source order, and this one. */
  before: string;
  position: Range;
  data?: Record<string, unknown>;
}

/** Words as they stand in the source. */
export interface Text extends LeafBase {
  type: 'text';
}

/** How a marker numbers: `A.`, `I.`, `1.`, `1.1.`, `Điều 1.`, `Phần I`, `Chương I`, `Mục 1`, `a)`, or a bullet. */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'division'
  | 'upperLetter'
  | 'roman'
  | 'article'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'bullet';

/** What opens an entry of the outline. It is described as written; rules judge it. */
export interface Marker extends LeafBase {
  type: 'marker';
  style: MarkerStyle;
  /** The counts it shows, outermost first: `1.2.` is [1, 2], `đ)` is [5] (a, b, c, d, đ), a bullet is []. */
  ordinals: number[];
  /** What stands behind the number: `.`, `)`, `/`, `-`, `:` or nothing; for a bullet its sign. */
  delimiter: string;
}

/** Markup that is no text: `**`, `##`, `|`, `---`, the rule under a header column. */
export interface Syntax extends LeafBase {
  type: 'syntax';
}

/** `./.` */
export interface EndMark extends LeafBase {
  type: 'endMark';
}

/** A page number that extraction left between lines. */
export interface PageNumber extends LeafBase {
  type: 'pageNumber';
}

/** A node that holds source text and has no children. */
export type Leaf = Text | Marker | Syntax | EndMark | PageNumber;
