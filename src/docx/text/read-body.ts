/** Reads the body of a document into text: what its author sees on the page, in the order in which he reads it. */
import { Numbering } from '../numbering/numbering.ts';
import type { DocxPackage, Part } from '../package/package.ts';
import { Styles } from '../styles/styles.ts';
import { childOf, isOn, valueOf, type XmlElement } from '../xml/element.ts';
import type { DocxText, Source } from './docx-text.ts';
import { Fields } from './fields.ts';
import { numberingOf } from './paragraph-properties.ts';
import { symbolText, textOf } from './run-text.ts';
import { cellsOf, isContinued, isSeen, rowsOf } from './tables.ts';
import { Allowance, TextBuilder } from './text-builder.ts';

export interface ReadOptions {
  /** Tracked changes as if all were accepted, or as if all were rejected; accepted unless given. */
  revisions?: 'accepted' | 'rejected';
}

/** Elements that only hold others. */
const HOLDERS: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:sdtContent',
  'w:bdo',
  'w:dir',
]);
const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** Signs of lists in fonts of letters: the hollow ring of Word's second level is an `o`. */
const RING = 'o';

class BodyReader {
  readonly #part: string;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #isAccepted: boolean;
  readonly #allowance: Allowance;
  readonly #builder: TextBuilder;
  readonly #fields = new Fields();
  /** Text boxes met in a paragraph: they are read behind it. */
  #boxes: XmlElement[] = [];

  constructor(
    part: Part,
    styles: Styles,
    numbering: Numbering,
    { revisions = 'accepted' }: ReadOptions,
    allowance: Allowance,
  ) {
    this.#part = part.name;
    this.#styles = styles;
    this.#numbering = numbering;
    this.#isAccepted = revisions === 'accepted';
    this.#allowance = allowance;
    this.#builder = new TextBuilder(allowance);
  }

  read(body: XmlElement): DocxText {
    this.#blocks(body, null);
    return this.#builder.build();
  }

  #blocks(holder: XmlElement, cell: XmlElement | null): void {
    for (const child of holder.children) this.#block(child, cell);
  }

  #block(element: XmlElement, cell: XmlElement | null): void {
    const { name } = element;
    if (name === 'w:p') this.#paragraph(element, cell);
    else if (name === 'w:tbl') this.#table(element);
    else if (name === 'w:sdt') this.#blocks(childOf(element, 'w:sdtContent') ?? element, cell);
    else if (name === 'mc:AlternateContent') this.#blocks(chosenOf(element), cell);
    else if (HOLDERS.has(name) || this.#isShown(name)) this.#blocks(element, cell);
  }

  /** True for what holds a change that is taken as made. */
  #isShown(name: string): boolean {
    return this.#isAccepted ? INSERTED.has(name) : DELETED.has(name);
  }

  #paragraph(paragraph: XmlElement, cell: XmlElement | null): void {
    const builder = this.#builder;
    const start = builder.length;
    this.#number(paragraph);
    this.#inline(paragraph, paragraph);
    builder.paragraph({ start, end: builder.length, element: paragraph, part: this.#part, cell });
    const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
    const gone = childOf(mark, this.#isAccepted ? 'w:del' : 'w:ins');
    if (gone === null) builder.add('\n', null);
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) this.#blocks(box, cell);
  }

  /** What automatic numbering writes in front of a paragraph. */
  #number(paragraph: XmlElement): void {
    const found = numberingOf(paragraph, this.#styles);
    if (found === null) return;
    const { numId, level: at } = found;
    const label = this.#numbering.next(numId, at);
    const level = this.#numbering.level(numId, at);
    if (label === null || level === null) return;
    const text = level.format === 'bullet' ? bulletText(label) : label;
    if (text !== '') this.#builder.add(level.suffix === 'nothing' ? text : `${text} `, null);
  }

  #inline(holder: XmlElement, paragraph: XmlElement): void {
    for (const child of holder.children) {
      const { name } = child;
      if (name === 'w:r') this.#run(child, paragraph);
      else if (name === 'w:sdt') this.#inline(childOf(child, 'w:sdtContent') ?? child, paragraph);
      else if (name === 'mc:AlternateContent') this.#inline(chosenOf(child), paragraph);
      else if (HOLDERS.has(name) || this.#isShown(name)) this.#inline(child, paragraph);
    }
  }

  #run(run: XmlElement, paragraph: XmlElement): void {
    // Hidden text is not on the page.
    if (isOn(childOf(run, 'w:rPr'), 'w:vanish')) return;
    this.#content(run, run, paragraph);
  }

  #content(holder: XmlElement, run: XmlElement, paragraph: XmlElement): void {
    for (const element of holder.children) {
      const { name } = element;
      if (name === 'w:fldChar') this.#fields.see(element);
      else if (name === 'mc:AlternateContent') this.#content(chosenOf(element), run, paragraph);
      else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.#findBoxes(element);
      else if (this.#fields.isShown) this.#add(element, run, paragraph);
    }
  }

  #add(element: XmlElement, run: XmlElement, paragraph: XmlElement): void {
    const isRejected = !this.#isAccepted && element.name === 'w:delText';
    const text = isRejected ? element.text : textOf(element);
    if (text === null) return;
    const source: Source = { part: this.#part, paragraph, run, element, offset: 0 };
    this.#builder.add(text, source);
  }

  #findBoxes(element: XmlElement): void {
    if (element.name === 'w:txbxContent') this.#boxes.push(element);
    else if (element.name === 'mc:AlternateContent') this.#findBoxes(chosenOf(element));
    else for (const child of element.children) this.#findBoxes(child);
  }

  #table(table: XmlElement): void {
    if (!isSeen(table, this.#styles)) {
      for (const row of rowsOf(table))
        for (const cell of cellsOf(row)) if (!isContinued(cell)) this.#blocks(cell, cell);
      return;
    }
    let isFirst = true;
    for (const row of rowsOf(table)) {
      const count = this.#row(row);
      if (isFirst) this.#builder.add(`|${' --- |'.repeat(count)}\n`, null);
      isFirst = false;
    }
  }

  /** A row as Markdown writes it. @returns How many cells it has. */
  #row(row: XmlElement): number {
    const builder = this.#builder;
    let count = 0;
    builder.add('|', null);
    for (const cell of cellsOf(row)) {
      builder.add(' ', null);
      if (!isContinued(cell)) this.#cell(cell);
      builder.add(' |', null);
      const span = Math.max(1, Math.min(columnsOf(cell), MOST_COLUMNS - count));
      builder.add(' |'.repeat(span - 1), null);
      count += span;
    }
    builder.add('\n', null);
    return count;
  }

  /** The words of a cell in one line. */
  #cell(cell: XmlElement): void {
    const inner = new BodyReader(
      { name: this.#part, source: '', root: cell },
      this.#styles,
      this.#numbering,
      { revisions: this.#isAccepted ? 'accepted' : 'rejected' },
      this.#allowance,
    ).read(cell);
    const builder = this.#builder;
    const offset = builder.length;
    const { text } = inner;
    const end = text.trimEnd().length;
    for (const piece of inner.pieces) {
      const words = text.slice(piece.start, Math.min(piece.end, end));
      builder.add(words.replaceAll(/[\n|]/gu, ' '), piece.source);
    }
    for (const each of inner.paragraphs)
      builder.paragraph({
        ...each,
        start: offset + Math.min(each.start, end),
        end: offset + Math.min(each.end, end),
        cell,
      });
  }
}

/** Columns of a table; Word itself draws no more. */
const MOST_COLUMNS = 63;

/** How many columns a cell runs over. */
function columnsOf(cell: XmlElement): number {
  const span = Math.trunc(Number(valueOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? '1'));
  return span >= 1 ? span : 1;
}

/** Of two ways to show the same, the newer one. */
function chosenOf(element: XmlElement): XmlElement {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element;
}

function bulletText(label: string): string {
  const code = label.charCodeAt(0);
  if (code >= 0xf000 && code <= 0xf0ff) return symbolText(code);
  return label === RING ? '•' : label;
}

/** The text of a document. */
export function readBody(document: DocxPackage, options: ReadOptions = {}): DocxText {
  const part = document.part(document.main);
  const body = childOf(part?.root ?? null, 'w:body');
  if (part === null || body === null) return { text: '', pieces: [], paragraphs: [] };
  const styles = new Styles(document.related('styles')?.root ?? null);
  const numbering = new Numbering(document.related('numbering')?.root ?? null);
  return new BodyReader(part, styles, numbering, options, new Allowance()).read(body);
}
