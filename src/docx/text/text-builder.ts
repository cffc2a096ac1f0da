/** Puts the text of a document together, with the way back. */
import type { DocxParagraph, DocxText, Piece, Source } from './docx-text.ts';

export class TextBuilder {
  readonly #pieces: Piece[] = [];
  readonly #paragraphs: DocxParagraph[] = [];
  #parts: string[] = [];
  #length = 0;
  #last = '';

  get length(): number {
    return this.#length;
  }

  /** True where a line has begun. */
  get isInLine(): boolean {
    return this.#length > 0 && this.#last !== '\n';
  }

  add(text: string, source: Source | null): void {
    if (text === '') return;
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
