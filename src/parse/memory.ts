/**
 * What was recognised in paragraphs, kept from one version of a text to the
 * next: while somebody writes, one paragraph changes and the others stay.
 *
 * Trees that were parsed with one memory share the facts of their nodes, so
 * that none of them may be changed.
 */
import { recognise } from '../recognise/recognise.ts';
import type { Span } from '../recognise/spans.ts';

/** UTF-16 units of paragraphs that are kept: some dozen documents of usual size. */
const MOST_UNITS = 1_000_000;

/** What `parseWith` recognised in earlier versions of a text. Make one for each text that is edited, or one for all. */
export class ParseMemory {
  readonly #spans = new Map<string, readonly Span[]>();
  #units = 0;

  /**
   * Recognises what stands in a text, or tells what was recognised before.
   *
   * @internal
   */
  recognise(text: string): readonly Span[] {
    const known = this.#spans.get(text);
    if (known !== undefined) return known;
    if (this.#units + text.length > MOST_UNITS) {
      this.#spans.clear();
      this.#units = 0;
    }
    const spans = recognise(text);
    this.#spans.set(text, spans);
    this.#units += text.length;
    return spans;
  }
}
