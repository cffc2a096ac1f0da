/** Layouts written by hand: the plain look of a plan, and what differs from it. For examples of rules. */
import type { Layout, ParagraphLayout, RunLayout, SectionLayout } from './layout.ts';

/** What differs in a line. */
export type LineSketch = Partial<Omit<ParagraphLayout, 'start' | 'end' | 'runs'>> &
  Partial<Omit<RunLayout, 'start' | 'end' | 'fonts'>> & { readonly font?: string };

/** The look of an example: that of a plan as NĐ 30/2020 wants it, but for what is said here. */
export interface LayoutSketch {
  /** What it is like but for what it says itself. */
  readonly like?: LayoutSketch;
  /** What differs in the pages. */
  readonly page?: Partial<Omit<SectionLayout, 'start' | 'end'>>;
  /** What differs in lines, by how they begin; the empty text speaks of all lines. */
  readonly lines?: Readonly<Record<string, LineSketch>>;
  readonly isConverted?: boolean;
}

/** A4 upright with the margins and the page number of NĐ 30/2020. */
const PAGE: Omit<SectionLayout, 'start' | 'end'> = {
  page: { width: 210, height: 297 },
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumber: { place: 'header', alignment: 'center', size: 14, isUpright: true, isArabic: true },
  isFirstPageNumbered: false,
};

/** A paragraph of the body as NĐ 30/2020 wants it. */
const LINE: Required<LineSketch> = {
  isInTable: false,
  isListed: false,
  alignment: 'justify',
  indent: 0,
  firstLine: 12.7,
  lines: { rule: 'multiple', value: 1.15 },
  before: 6,
  after: 0,
  hasBorder: false,
  drawings: 0,
  font: 'Times New Roman',
  size: 14,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isCaps: false,
  color: null,
  isLink: false,
};

/** A sketch and those that it is like, the plainest first. */
function chainOf(sketch: LayoutSketch): LayoutSketch[] {
  return [...(sketch.like === undefined ? [] : chainOf(sketch.like)), sketch];
}

function lineOf(start: number, text: string, chain: readonly LayoutSketch[]): ParagraphLayout {
  let line = LINE;
  for (const { lines = {} } of chain)
    for (const [opening, look] of Object.entries(lines))
      if (text.startsWith(opening)) line = { ...line, ...look };
  const { font, size, isBold, isItalic, isUnderlined, isCaps, color, isLink, ...paragraph } = line;
  const end = start + text.length;
  const look = { size, isBold, isItalic, isUnderlined, isCaps, color, isLink };
  const runs: RunLayout[] = text.trim() === '' ? [] : [{ start, end, fonts: [font], ...look }];
  return { start, end, ...paragraph, runs };
}

/** The layout of a text: each of its lines is a paragraph, and all its pages are one section. */
export function layoutOf(text: string, sketch: LayoutSketch): Layout {
  const chain = chainOf(sketch);
  let section: SectionLayout = { start: 0, end: text.length, ...PAGE };
  for (const { page = {} } of chain) section = { ...section, ...page };
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = lineOf(start, line, chain);
    start += line.length + 1;
    return paragraph;
  });
  const isConverted = chain.some((each) => each.isConverted === true);
  return { text, sections: [section], paragraphs, isConverted };
}
