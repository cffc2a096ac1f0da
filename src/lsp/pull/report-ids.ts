/** Names for what a document is checked as: the same name, the same findings. */
import type { DocumentOptions, TextDocument } from '../../service/workspace.ts';
import { digest } from '../../text/digest.ts';

export class ReportIds {
  /** Options are the same object as long as nothing about them changes. */
  readonly #options = new WeakMap<DocumentOptions, number>();
  #count = 0;

  of({ document, options }: { document: TextDocument; options: DocumentOptions }): string {
    const known = this.#options.get(options) ?? (this.#count += 1);
    this.#options.set(options, known);
    // Whether it is open tells as well: of files that look like no document nothing is shown.
    const state = document.version === null ? 'file' : 'open';
    return `${state}-${String(known)}-${digest(document.text)}`;
  }
}
