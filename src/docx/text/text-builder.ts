/** Puts the text of a document together, with the way back. */
import { DocxFault } from '../fault.ts';
import type { XmlElement } from '../xml/element.ts';
import type { DocxParagraph, Piece, Source } from './docx-text.ts';

/** Units of a text, pieces counted besides: numbers and tables make much text of little XML. */
const MOST_UNITS = 32 * 1024 * 1024;
const PIECE = 16;

const LINE_OR_BAR = /[\n|]/gu;

export class TextBuilder {
  readonly pieces: Piece[] = [];
  readonly paragraphs: DocxParagraph[] = [];
  /** The words of each piece. */
  readonly #parts: string[] = [];
  #length = 0;
  /** In the cell of a table that is written as rows, all in one line; where its words began, else null. */
  #cellStart: number | null = null;
  /** In a cell: a paragraph ended, and a blank goes in front of the next words. */
  #isBroken = false;

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** Where the next words will stand. */
  get next(): number {
    return this.#length + (this.#isBroken ? 1 : 0);
  }

  add(text: string, source: Source | null): void {
    if (text === '') return;
    if (this.#isBroken) {
      this.#isBroken = false;
      this.#put(' ', null);
    }
    this.#put(this.#cellStart === null ? text : text.replace(LINE_OR_BAR, ' '), source);
  }

  endLine(): void {
    if (this.#cellStart === null) this.#put('\n', null);
    else this.#isBroken = this.#length > this.#cellStart;
  }

  /** @param start Where its words stand, as `next` said before them. */
  paragraph(start: number, element: XmlElement, part: string, cell: XmlElement | null): void {
    const end = Math.max(this.#length, start);
    // A blank that was due and had no words to stand in front of is not there.
    const isEmpty = this.#isBroken || this.#length < start;
    const at = isEmpty ? this.#length : start;
    this.paragraphs.push({ start: at, end: isEmpty ? at : end, element, part, cell });
  }

  openCell(): void {
    this.#cellStart = this.#length;
  }

  /** Ends a cell. Blanks at its end stand in front of the line of the table, where nobody meant them. */
  closeCell(): void {
    const start = this.#cellStart ?? this.#length;
    this.#cellStart = null;
    this.#isBroken = false;
    for (
      let last = this.pieces.at(-1);
      last !== undefined && last.start >= start;
      last = this.pieces.at(-1)
    ) {
      const words = (this.#parts.pop() ?? '').trimEnd();
      last.end = last.start + words.length;
      this.#length = last.end;
      if (words !== '') {
        this.#parts.push(words);
        break;
      }
      this.pieces.pop();
      this.#length = last.start;
    }
    for (let i = this.paragraphs.length - 1; i >= 0; i -= 1) {
      const paragraph = this.paragraphs[i];
      if (paragraph === undefined || paragraph.start < start) break;
      paragraph.start = Math.min(paragraph.start, this.#length);
      paragraph.end = Math.min(paragraph.end, this.#length);
    }
  }

  #put(text: string, source: Source | null): void {
    const start = this.#length;
    this.#parts.push(text);
    this.#length += text.length;
    this.pieces.push({ start, end: this.#length, source });
    if (this.#length + PIECE * this.pieces.length > MOST_UNITS)
      throw new DocxFault('too-large', 'too much text');
  }
}
