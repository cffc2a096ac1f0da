/** How a document looks on paper: plain values by offsets of its text, whatever format carried them. */

/** How the lines of a paragraph stand. */
export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** A stretch of a paragraph in one look. */
export interface RunLayout {
  readonly start: number;
  readonly end: number;
  /** The fonts of its letters and digits, mostly one; empty where it has none of them. */
  readonly fonts: readonly string[];
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  /** Shown in capitals however it was typed. */
  readonly isCaps: boolean;
  /** `RRGGBB`; null for what the page itself sets, which is black on white. */
  readonly color: string | null;
  /** Leads somewhere: such words have a look of their own. */
  readonly isLink: boolean;
}

/** Line spacing: so many lines of the font, or points. */
export interface LineSpacing {
  readonly rule: 'multiple' | 'exact' | 'at-least';
  readonly value: number;
}

/** A paragraph as it is seen, styles resolved. Offsets count in the text. */
export interface ParagraphLayout {
  readonly start: number;
  readonly end: number;
  /** In a table that is seen as one; two columns set by a table without lines are none. */
  readonly isInTable: boolean;
  /** Behind an automatic number or bullet, which has an indent of its own. */
  readonly isListed: boolean;
  readonly alignment: Alignment;
  /** Millimetres from the left margin to the other lines. */
  readonly indent: number;
  /** Millimetres from the other lines to the first; below 0 where it hangs, null where it is not known. */
  readonly firstLine: number | null;
  readonly lines: LineSpacing;
  /** Space above and below, in points. */
  readonly before: number;
  readonly after: number;
  /** A border above or below it. */
  readonly hasBorder: boolean;
  /** Lines and other drawings without words that are anchored in it. */
  readonly drawings: number;
  readonly runs: readonly RunLayout[];
}

/** Where the page number stands, and its look. Its size is in points. */
export interface PageNumberLayout {
  readonly place: 'header' | 'footer';
  /** Null where it cannot be told, as in a box. */
  readonly alignment: Alignment | null;
  readonly size: number;
  readonly isUpright: boolean;
  /** In Arabic digits. */
  readonly isArabic: boolean;
}

/** The four margins, or what is asked of them. */
export interface Margins<Value> {
  readonly top: Value;
  readonly bottom: Value;
  readonly left: Value;
  readonly right: Value;
}

/** Pages of one form, in millimetres. */
export interface SectionLayout {
  readonly start: number;
  readonly end: number;
  /** Null where the document does not say. */
  readonly page: { readonly width: number; readonly height: number } | null;
  readonly margins: Margins<number> | null;
  readonly pageNumber: PageNumberLayout | null;
  readonly isFirstPageNumbered: boolean;
}

/** How a whole document looks: its pages and its paragraphs. */
export interface Layout {
  /** The text that it belongs to: of a text that was changed it says nothing. */
  readonly text: string;
  /** In the order of the text. */
  readonly sections: readonly SectionLayout[];
  /** In the order of the text, empty ones too. */
  readonly paragraphs: readonly ParagraphLayout[];
  /** True where a program set pages as a picture of other pages: its fonts and places are guesses, and nobody's choice. */
  readonly isConverted: boolean;
}
