/** Puts the text of a document together, with the way back. */
import { DocxFault } from '../fault.ts';
import type { DocxParagraph, DocxText, Piece, Source } from './docx-text.ts';

/** Units that all the texts of one document may take to put together, cells of tables inside tables counted each time. */
const MOST_UNITS = 48 * 1024 * 1024;
/** What a piece counts besides its text. */
const PIECE = 16;

/** What is left of the work that one document may ask for: numbers and tables make much text of little XML. */
export class Allowance {
  #left = MOST_UNITS;

  spend(units: number): void {
    this.#left -= units;
    if (this.#left < 0) throw new DocxFault('too-large', 'too much text');
  }
}

export class TextBuilder {
  readonly #allowance: Allowance;
  readonly #pieces: Piece[] = [];
  readonly #paragraphs: DocxParagraph[] = [];
  #parts: string[] = [];
  #length = 0;
  #last = '';

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  get length(): number {
    return this.#length;
  }

  /** True where a line has begun. */
  get isInLine(): boolean {
    return this.#length > 0 && this.#last !== '\n';
  }

  add(text: string, source: Source | null): void {
    if (text === '') return;
    this.#allowance.spend(text.length + PIECE);
    const start = this.#length;
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.charAt(text.length - 1);
    this.#pieces.push({ start, end: this.#length, source });
  }

  paragraph(paragraph: DocxParagraph): void {
    this.#paragraphs.push(paragraph);
  }

  build(): DocxText {
    return { text: this.#parts.join(''), pieces: this.#pieces, paragraphs: this.#paragraphs };
  }
}
