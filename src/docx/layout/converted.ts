/** Tells documents that a program made of pages: of a scan or of a PDF. */
import type { ParagraphLayout } from '../../analyse/layout/layout.ts';
import type { DocxText } from '../text/docx-text.ts';
import { childOf } from '../xml/element.ts';

/** Converters pin paragraphs to places on the page; people do so for a page number at most. */
const MOST_FRAMED = 0.2;
/** Sizes of letters that people use in one document; recognition of letters finds one more on every other line. */
const MOST_SIZES = 9;

/** True where fonts and places are what a program guessed. */
export function isConverted({ paragraphs }: DocxText, layouts: readonly ParagraphLayout[]): boolean {
  const framed = paragraphs.filter(
    ({ element }) => childOf(childOf(element, 'w:pPr'), 'w:framePr') !== null,
  ).length;
  const sizes = new Set(layouts.flatMap(({ runs }) => runs.map(({ size }) => size)));
  return framed > paragraphs.length * MOST_FRAMED || sizes.size > MOST_SIZES;
}
