/** What a standard demands of the look of a document on paper. Lengths are millimetres, letters points. */
import type { Demand } from './demand.ts';

/** From one value to another, both included. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** An edge of a page. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** A part of a document that has a look of its own. */
export type PartName =
  | 'mottoName'
  | 'mottoLine'
  | 'superior'
  | 'issuer'
  | 'documentNumber'
  | 'placeDate'
  | 'title'
  | 'subject'
  | 'addressee'
  | 'basis'
  | 'sectionHeading'
  | 'body'
  | 'authority'
  | 'position'
  | 'signer'
  | 'recipientsLabel'
  | 'recipient';

/** How a part looks; null where nothing is asked. */
export interface Look {
  readonly size: Span | null;
  readonly isBold: boolean | null;
  readonly isItalic: boolean | null;
  readonly letters: 'upper' | 'lower' | null;
  readonly isCentred: boolean | null;
}

/** All that a standard demands of the look of a document; null where it demands nothing. */
export interface LayoutDemands {
  /** The paper, upright. */
  readonly paper: Demand<{ readonly width: number; readonly height: number }>;
  /** Whether pages stand upright but for those of tables. */
  readonly upright: Demand<boolean> | null;
  readonly margins: Demand<Readonly<Record<Side, Span>>>;
  /** The size of page numbers, which stand in the middle of the top margin but for the first page. */
  readonly pageNumber: Demand<Span>;
  /** Names by which the one font that is right goes; the first is shown. */
  readonly fonts: Demand<readonly string[]>;
  /** Whether letters are black. */
  readonly black: Demand<boolean>;
  readonly parts: Readonly<Partial<Record<PartName, Demand<Look>>>>;
  readonly justified: Demand<boolean>;
  readonly firstLine: Demand<Span>;
  /** Line spacing: in lines of the font, or in points. */
  readonly lines: Demand<{ readonly unit: 'lines' | 'points'; readonly span: Span }> | null;
  /** The least space between paragraphs, in points. */
  readonly gap: Demand<number> | null;
  /** Parts that a drawn line stands under. */
  readonly ruled: Demand<readonly ('motto' | 'issuer')[]>;
}
