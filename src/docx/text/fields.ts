/** Fields (ISO/IEC 29500-1, 17.16): instructions are left out, what they came to is text. */
import { attribute, type XmlElement } from '../xml/element.ts';

/** A table of contents repeats the headings, with numbers of pages: read as text, the document would have each twice. */
const REPEATED = /^\s*TOC\b/iu;

interface Field {
  instruction: string;
  hasResult: boolean;
}

export class Fields {
  readonly #open: Field[] = [];

  /** True for instructions whose result is no text of the document. */
  static isRepeated(instruction: string): boolean {
    return REPEATED.test(instruction);
  }

  /** Takes note of a `w:fldChar`. */
  see(element: XmlElement): void {
    const type = attribute(element, 'w:fldCharType');
    const last = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ instruction: '', hasResult: false });
    else if (type === 'end') this.#open.pop();
    else if (type === 'separate' && last !== undefined) last.hasResult = true;
  }

  /** Takes note of a `w:instrText`. */
  instruct(element: XmlElement): void {
    const last = this.#open.at(-1);
    if (last?.hasResult === false) last.instruction += element.text;
  }

  /** Instructions end with their paragraph: a field that was torn must not swallow what follows. */
  endParagraph(): void {
    while (this.#open.at(-1)?.hasResult === false) this.#open.pop();
  }

  /** True where text is shown: outside fields, or in what they came to. */
  get isShown(): boolean {
    return this.#open.every(({ instruction, hasResult }) => hasResult && !Fields.isRepeated(instruction));
  }
}
