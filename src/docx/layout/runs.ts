/** The looks of the words of a document, by paragraph. */
import type { RunLayout } from '../../analyse/layout/layout.ts';
import { addTo } from '../../text/group-by.ts';
import type { Formatting } from '../formatting/formatting.ts';
import type { RunFormat } from '../formatting/run-format.ts';
import type { Theme } from '../formatting/theme.ts';
import type { DocxText, Source } from '../text/docx-text.ts';
import type { XmlElement } from '../xml/element.ts';

const ASCII_SIGN = /[\dA-Za-z]/u;
/** Letters of Vietnamese beyond ASCII; Word sets them all in the same font (ISO/IEC 29500-1, 17.3.2.26). */
const OTHER_LETTER = /[\u{C0}-\u{24F}\u{1E00}-\u{1EFF}\p{M}]/u;

function fontsOf(text: string, { asciiFont, otherFont }: RunFormat, theme: Theme): string[] {
  const fonts = new Set<string>();
  if (ASCII_SIGN.test(text)) fonts.add(theme.font(asciiFont));
  if (OTHER_LETTER.test(text)) fonts.add(theme.font(otherFont));
  return [...fonts];
}

function isLink({ parent }: XmlElement): boolean {
  return parent?.name === 'w:hyperlink';
}

/**
 * Reads the runs of a document.
 *
 * @param styleOf The style of the table around a cell.
 * @returns By the element of their paragraph, in the order of the text.
 */
export function readRuns(
  { text, pieces, paragraphs }: DocxText,
  { runs: formats, theme }: Formatting,
  styleOf: (cell: XmlElement | null) => string | null,
): Map<XmlElement, RunLayout[]> {
  const cells = new Map(paragraphs.map(({ element, cell }) => [element, cell]));
  const runs = new Map<XmlElement, RunLayout[]>();
  const add = (source: Source, start: number, end: number): void => {
    const { run, paragraph } = source;
    const format = formats.of(run, paragraph, styleOf(cells.get(paragraph) ?? null));
    const { size, isBold, isItalic, isUnderlined, isCaps } = format;
    const fonts = fontsOf(text.slice(start, end), format, theme);
    const look: RunLayout = {
      ...{ start, end, fonts, size, isBold, isItalic, isUnderlined, isCaps },
      color: theme.color(format.color),
      isLink: isLink(run),
    };
    addTo(runs, paragraph, look);
  };
  for (const { start, end, source } of pieces)
    // Signs of other fonts are no letters of this one.
    if (source !== null && source.element.name === 'w:t') add(source, start, end);
  return runs;
}
