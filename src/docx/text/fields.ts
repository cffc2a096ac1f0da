/** Fields (ISO/IEC 29500-1, 17.16): instructions are left out, what they came to is text. */
import { attribute, type XmlElement } from '../xml/element.ts';

/** A table of contents repeats the headings, with numbers of pages: read as text, the document would have each twice. */
const REPEATED = /^\s*TOC\b/iu;

interface Field {
  instruction: string;
  hasResult: boolean;
  /** True from its result on, where that is text of the document. */
  isShown: boolean;
}

export class Fields {
  readonly #open: Field[] = [];
  /** How many of them are not shown: asked for each word, however many are open. */
  #hidden = 0;

  /** True for instructions whose result is no text of the document. */
  static isRepeated(instruction: string): boolean {
    return REPEATED.test(instruction);
  }

  /** Takes note of a `w:fldChar`. */
  see(element: XmlElement): void {
    const type = attribute(element, 'w:fldCharType');
    if (type === 'begin') {
      this.#open.push({ instruction: '', hasResult: false, isShown: false });
      this.#hidden += 1;
    } else if (type === 'end') this.#close();
    else if (type === 'separate') this.#separate();
  }

  #separate(): void {
    const last = this.#open.at(-1);
    if (last?.hasResult !== false) return;
    last.hasResult = true;
    last.isShown = !Fields.isRepeated(last.instruction);
    if (last.isShown) this.#hidden -= 1;
  }

  #close(): void {
    if (this.#open.pop()?.isShown === false) this.#hidden -= 1;
  }

  /** Takes note of a `w:instrText`. */
  instruct(element: XmlElement): void {
    const last = this.#open.at(-1);
    if (last?.hasResult === false) last.instruction += element.text;
  }

  /** Instructions end with their paragraph: a field that was torn must not swallow what follows. */
  endParagraph(): void {
    while (this.#open.at(-1)?.hasResult === false) this.#close();
  }

  /** True where text is shown: outside fields, or in what they came to. */
  get isShown(): boolean {
    return this.#hidden === 0;
  }
}
