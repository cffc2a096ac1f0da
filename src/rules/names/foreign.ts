/** Words that are not the author's own. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import type { Stretch } from './initials.ts';

/** Where others' words and the header stand: names of campaigns and titles of documents are not the author's to change. */
class Foreign {
  readonly #stretches: readonly Stretch[];
  /** How far the stretches up to each one reach. */
  readonly #reach: readonly number[];

  constructor({ nodes }: Analysis) {
    const outer = [...nodes.all('quotation'), ...nodes.all('citation'), ...nodes.all('header')];
    this.#stretches = outer
      .map(({ node: { position } }) => ({ start: position.start.offset, end: position.end.offset }))
      .sort((a, b) => a.start - b.start);
    let reach = 0;
    this.#reach = this.#stretches.map(({ end }) => (reach = Math.max(reach, end)));
  }

  holds(at: number): boolean {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (this.#reach[low - 1] ?? 0) > at;
  }
}

/** The foreign stretches of a document, read once. */
export const foreignIn: (analysis: Analysis) => Foreign = once((analysis) => new Foreign(analysis));
