/** Fields (ISO/IEC 29500-1, 17.16): instructions are left out, what they came to is text. */
import { attribute, type XmlElement } from '../xml/element.ts';

export class Fields {
  /** For each field that is open, whether its result has begun. */
  readonly #open: boolean[] = [];
  /** How many of them show nothing yet. */
  #hidden = 0;

  /** Takes note of a `w:fldChar`. */
  see(element: XmlElement): void {
    const type = attribute(element, 'w:fldCharType');
    if (type === 'begin') {
      this.#open.push(false);
      this.#hidden += 1;
    } else if (type === 'end') {
      if (this.#open.pop() === false) this.#hidden -= 1;
    } else if (type === 'separate' && this.#open.at(-1) === false) {
      this.#open[this.#open.length - 1] = true;
      this.#hidden -= 1;
    }
  }

  /** True where text is shown: outside fields, or in what they came to. */
  get isShown(): boolean {
    return this.#hidden === 0;
  }
}
