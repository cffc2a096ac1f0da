/** Which parts of the source are running text: what lies between markers, markup and page furniture. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { writtenIn } from '../../analyse/written.ts';

/** Stretches of the source in order, each from a start to an end. */
export class Stretches {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** @param places Starts and ends of leaves in any order. */
  constructor(places: readonly (readonly [start: number, end: number])[]) {
    for (const [start, end] of [...places].sort((a, b) => a[0] - b[0])) {
      if (this.#ends.at(-1) === start) this.#ends[this.#ends.length - 1] = end;
      else {
        this.#starts.push(start);
        this.#ends.push(end);
      }
    }
  }

  /** True where a part of the source lies in one stretch. */
  hold(from: number, to: number): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= from) low = middle + 1;
      else high = middle;
    }
    return low > 0 && to <= (this.#ends[low - 1] ?? -1);
  }
}

/** The running text of a document. */
export const stretchesOf: (analysis: Analysis) => Stretches = once(
  (analysis) =>
    new Stretches(
      writtenIn(analysis).flatMap(({ leaves }) =>
        leaves.map(({ position }) => [position.start.offset, position.end.offset] as const),
      ),
    ),
);
