/** Fields (ISO/IEC 29500-1, 17.16): instructions are left out, what they came to is text. */
import { attribute, type XmlElement } from '../xml/element.ts';

export class Fields {
  /** For each field that is open, whether its result has begun. */
  readonly #open: boolean[] = [];

  /** Takes note of a `w:fldChar`. */
  see(element: XmlElement): void {
    const type = attribute(element, 'w:fldCharType');
    if (type === 'begin') this.#open.push(false);
    else if (type === 'end') this.#open.pop();
    else if (type === 'separate' && this.#open.length > 0) this.#open[this.#open.length - 1] = true;
  }

  /** True where text is shown: outside fields, or in what they came to. */
  get isShown(): boolean {
    return this.#open.every((hasResult) => hasResult);
  }
}
