/** What is seen of a document, put beside its text for the rules on layout. */
import type { Layout, LineSpacing, ParagraphLayout, RunLayout } from '../../analyse/layout/layout.ts';
import { DocxFault } from '../fault.ts';
import { Formatting } from '../formatting/formatting.ts';
import { toMillimetres } from '../formatting/measure.ts';
import type { ParagraphFormat } from '../formatting/paragraph-format.ts';
import { Theme } from '../formatting/theme.ts';
import { Numbering } from '../numbering/numbering.ts';
import type { DocxPackage } from '../package/package.ts';
import { Styles } from '../styles/styles.ts';
import type { DocxParagraph, DocxText } from '../text/docx-text.ts';
import { numberingOf } from '../text/paragraph-properties.ts';
import { isSeen } from '../text/table-lines.ts';
import { childOf, valueOf, type XmlElement } from '../xml/element.ts';
import { drawingsIn } from './drawings.ts';
import { isConverted } from './converted.ts';
import { readRuns } from './runs.ts';
import { readSections } from './sections.ts';

const RULES: Readonly<Record<ParagraphFormat['lineRule'], LineSpacing['rule']>> = {
  auto: 'multiple',
  exact: 'exact',
  atLeast: 'at-least',
};

interface TableLook {
  style: string | null;
  isSeen: boolean;
}

class LayoutReader {
  readonly #styles: Styles;
  readonly #formatting: Formatting;
  readonly #tables = new Map<XmlElement, TableLook>();

  readonly #numbering: Numbering;

  constructor(styles: Styles, numbering: Numbering, formatting: Formatting) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#formatting = formatting;
  }

  /** The table around a cell; null outside tables. */
  table(cell: XmlElement | null): TableLook | null {
    let table = cell;
    while (table !== null && table.name !== 'w:tbl') table = table.parent;
    if (table === null) return null;
    let look = this.#tables.get(table);
    if (look === undefined) {
      const style = valueOf(childOf(table, 'w:tblPr'), 'w:tblStyle');
      look = { style, isSeen: isSeen(table, this.#styles) };
      this.#tables.set(table, look);
    }
    return look;
  }

  paragraph({ start, end, element, cell }: DocxParagraph, runs: readonly RunLayout[]): ParagraphLayout {
    const table = this.table(cell);
    const format = this.#formatting.paragraphs.of(element, table?.style ?? null);
    return {
      start,
      end,
      isInTable: table?.isSeen === true,
      isListed: numberingOf(element, this.#styles, this.#numbering) !== null,
      alignment: format.alignment,
      indent: toMillimetres(format.left),
      firstLine: format.firstLine === null ? null : toMillimetres(format.firstLine),
      lines: { rule: RULES[format.lineRule], value: format.line },
      before: format.before,
      after: format.after,
      hasBorder: format.hasBorder,
      drawings: drawingsIn(element),
      runs,
    };
  }
}

/** Space between paragraphs of one style that keep none. */
function withoutContextualSpace(
  paragraphs: readonly ParagraphLayout[],
  keys: readonly (string | null)[],
): ParagraphLayout[] {
  return paragraphs.map((paragraph, i) => {
    const key = keys[i] ?? null;
    if (key === null) return paragraph;
    const before = keys[i - 1] === key ? 0 : paragraph.before;
    const after = keys[i + 1] === key ? 0 : paragraph.after;
    return { ...paragraph, before, after };
  });
}

/**
 * Reads the layout of a document. Where a part that only it needs cannot be
 * read, such as a header, nothing is known of looks: what is left would raise
 * false alarms, and the text is there all the same.
 */
export function readLayout(document: DocxPackage, body: DocxText): Layout {
  try {
    return layoutOf(document, body);
  } catch (error) {
    if (!(error instanceof DocxFault)) throw error;
    return { text: body.text, sections: [], paragraphs: [], isConverted: true };
  }
}

function layoutOf(document: DocxPackage, body: DocxText): Layout {
  const styles = new Styles(document.related('styles')?.root ?? null);
  const numbering = new Numbering(document.related('numbering')?.root ?? null);
  const formatting = new Formatting(
    styles,
    numbering,
    new Theme(() => document.related('theme')?.root ?? null),
  );
  const reader = new LayoutReader(styles, numbering, formatting);
  const runs = readRuns(body, formatting, (cell) => reader.table(cell)?.style ?? null);
  const paragraphs = body.paragraphs.map((each) => reader.paragraph(each, runs.get(each.element) ?? []));
  const keys = body.paragraphs.map(({ element, cell }) => {
    const { isContextual } = formatting.paragraphs.of(element, reader.table(cell)?.style ?? null);
    // Those that keep no space among themselves are told by their style.
    return isContextual ? (valueOf(childOf(element, 'w:pPr'), 'w:pStyle') ?? '') : null;
  });
  return {
    text: body.text,
    sections: readSections(document, body, formatting),
    paragraphs: withoutContextualSpace(paragraphs, keys),
    isConverted: isConverted(body, paragraphs),
  };
}
