/** Reads blocks: paragraphs with their numbers, tables and columns, text boxes, each in the order of the page. */
import type { Numbering } from '../numbering/numbering.ts';

import type { Styles } from '../styles/styles.ts';
import { childOf, valueOf, type XmlElement } from '../xml/element.ts';
import { alternativeOf } from './alternatives.ts';
import { InlineReader, isPlaceholder, type Reading } from './inline-reader.ts';
import { labelOf } from './label.ts';
import { isSeen } from './table-lines.ts';
import { cellsOf, gapOf, isContinued, rowsOf, spansOf } from './tables.ts';

/** Elements that only hold others. */
const HOLDERS: ReadonlySet<string> = new Set(['w:customXml', 'w:sdtContent', 'w:smartTag']);
/** What Word calls the content control around a table of contents. */
const CONTENTS = /^Table of Contents$/iu;

/** True for a table of contents, which repeats the headings. */
function isContents(control: XmlElement): boolean {
  const gallery = childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj');
  return CONTENTS.test(valueOf(gallery, 'w:docPartGallery') ?? '');
}

export class BlockReader {
  readonly #reading: Reading;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #inline: InlineReader;
  /** The cell that is read in one line, as a row of a table is; null elsewhere. */
  #lineCell: XmlElement | null = null;

  constructor(reading: Reading, styles: Styles, numbering: Numbering) {
    this.#reading = reading;
    this.#styles = styles;
    this.#numbering = numbering;
    this.#inline = new InlineReader(reading);
  }

  /** @param cell The cell of a table that holds these blocks; null outside tables. */
  read(holder: XmlElement, cell: XmlElement | null): void {
    let joined: XmlElement[] = [];
    for (const child of holder.children) {
      if (child.name !== 'w:p') {
        // What is no paragraph (a bookmark, a change) does not end what runs on.
        this.#block(child, cell);
        continue;
      }
      joined.push(child);
      if (this.#reading.revisions.isMarkGone(child)) continue;
      this.#paragraphs(joined, cell);
      joined = [];
    }
    if (joined.length > 0) this.#paragraphs(joined, cell);
  }

  #block(element: XmlElement, cell: XmlElement | null): void {
    const { name } = element;
    const { revisions, marks, builder } = this.#reading;
    if (name === 'w:tbl') this.#table(element, cell);
    else if (name === 'w:sdt') this.#control(element, cell);
    else if (name === 'mc:AlternateContent') this.read(alternativeOf(element), cell);
    else if (HOLDERS.has(name) || revisions.isKept(name) === true) this.read(element, cell);
    else marks.see(element, builder.next);
  }

  #control(control: XmlElement, cell: XmlElement | null): void {
    const content = childOf(control, 'w:sdtContent');
    if (content !== null && !isPlaceholder(control) && !isContents(control)) this.read(content, cell);
  }

  /** Paragraphs that run on in one another because the marks between them are gone; mostly one. */
  #paragraphs(joined: readonly XmlElement[], cell: XmlElement | null): void {
    const { builder, part, revisions } = this.#reading;
    const before = builder.length;
    // The last mark is the one that stays, and with it what its paragraph is.
    const last = joined.at(-1);
    const isWhole = last !== undefined && !revisions.isMarkGone(last);
    for (const each of joined) revisions.seeMark(each);
    const boxes: XmlElement[] = [];
    for (const [i, paragraph] of joined.entries()) {
      const start = builder.next;
      if (i === 0 && isWhole) this.#label(last);
      for (const box of this.#inline.read(paragraph)) boxes.push(box);
      builder.paragraph(start, paragraph, part, cell);
    }
    if (isWhole || builder.length > before) builder.endLine();
    for (const box of boxes) this.read(box, cell);
  }

  /** What automatic numbering writes in front of a paragraph. */
  #label(paragraph: XmlElement): void {
    const label = labelOf(paragraph, this.#styles, this.#numbering);
    if (label !== null) this.#reading.builder.add(label, null);
  }

  #table(table: XmlElement, cell: XmlElement | null): void {
    const { revisions } = this.#reading;
    const rows = rowsOf(table).filter((row) => !revisions.isRowGone(row));
    // A table in a cell of another has no row of its own to stand in.
    if (this.#lineCell === null && isSeen(table, this.#styles)) this.#rows(rows);
    else
      for (const row of rows)
        for (const each of this.#cells(row)) if (!isContinued(each)) this.read(each, cell ?? each);
  }

  #cells(row: XmlElement): XmlElement[] {
    return cellsOf(row).filter((cell) => !this.#reading.revisions.isCellGone(cell));
  }

  #rows(rows: readonly XmlElement[]): void {
    const { builder } = this.#reading;
    const width = rows.reduce((most, row) => Math.max(most, this.#widthOf(row)), 0);
    for (const [i, row] of rows.entries()) {
      this.#row(row);
      // Markdown takes a head that is as wide as the line below it, and rows that are shorter.
      if (i === 0) builder.add(' |'.repeat(width - this.#widthOf(row)), null);
      builder.add('\n', null);
      if (i === 0) builder.add(`|${' --- |'.repeat(width)}\n`, null);
    }
  }

  /** The columns of a row. */
  #widthOf(row: XmlElement): number {
    const gap = gapOf(row);
    return spansOf(this.#cells(row), gap).reduce((sum, span) => sum + span, gap);
  }

  /** A row as Markdown writes it. */
  #row(row: XmlElement): void {
    const { builder } = this.#reading;
    const gap = gapOf(row);
    const cells = this.#cells(row);
    const spans = spansOf(cells, gap);
    builder.add(`|${' |'.repeat(gap)}`, null);
    for (const [i, cell] of cells.entries()) {
      builder.add(' ', null);
      if (!isContinued(cell)) this.#lineOf(cell);
      builder.add(' |'.repeat(spans[i] ?? 1), null);
    }
  }

  /** The words of a cell in one line. */
  #lineOf(cell: XmlElement): void {
    const { builder } = this.#reading;
    this.#lineCell = cell;
    builder.openCell();
    this.read(cell, cell);
    builder.closeCell();
    this.#lineCell = null;
  }
}
