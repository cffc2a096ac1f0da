/** The text of a document with the way back: from every unit to the run that holds it. */
import type { LegacyEncoding } from '../../text/legacy/font-names.ts';
import type { Stretch } from '../../text/place.ts';
import type { XmlElement } from '../xml/element.ts';
import type { Notice } from './notice.ts';

/** Where a stretch of the text stands in the document. */
export interface Source {
  /** The name of the part. */
  part: string;
  paragraph: XmlElement;
  run: XmlElement;
  /** What gives the text: `w:t`, or what stands for a sign (`w:tab`, `w:br`, `w:sym`). */
  element: XmlElement;
  /** UTF-16 offset in the text of the element, entities resolved. */
  offset: number;
  /**
   * Units of the text of the element that it stands for: as many as it has
   * itself, but two for the one of a letter that VNI writes as two, and none
   * where the element is the sign.
   */
  length: number;
  /** How the element writes it; null for Unicode. What is put in its place must be written alike. */
  encoding: LegacyEncoding | null;
}

/** A stretch of the text. */
export interface Piece {
  start: number;
  end: number;
  /** Null for what is not written in the document: line ends, numbers of automatic numbering, lines of tables. */
  source: Source | null;
}

/** A paragraph of the document in the text. */
export interface DocxParagraph {
  start: number;
  end: number;
  element: XmlElement;
  part: string;
  /** The cell that holds it; null outside tables. */
  cell: XmlElement | null;
}

/** What the reader of a document has to know of how it was read. */
export interface DocxText {
  text: string;
  /** In the order of the text; together they cover it. */
  pieces: readonly Piece[];
  paragraphs: readonly DocxParagraph[];
  /** What each comment is about, by its id; nothing where it stands at a point. */
  comments: ReadonlyMap<string, Stretch>;
  /** Where footnotes and endnotes are referred to, by kind and id (`footnote 2`). */
  notes: ReadonlyMap<string, number>;
  notices: readonly Notice[];
}
