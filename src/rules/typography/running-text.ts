/** Which parts of the source are running text: what lies between markers, markup and page furniture. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { writtenIn } from '../../analyse/written.ts';
import { countFront } from '../../text/bisect.ts';

export class RunningText {
  /** Where its stretches start and end, in order; those that touch are one. */
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
  holds(from: number, to: number): boolean {
    const before = countFront(this.#starts, (start) => start <= from);
    return to <= (this.#ends[before - 1] ?? -1);
  }
}

/** The running text of a document. */
export const runningTextOf: (analysis: Analysis) => RunningText = once(
  (analysis) =>
    new RunningText(
      writtenIn(analysis).flatMap(({ leaves }) =>
        leaves.map(({ position }) => [position.start.offset, position.end.offset] as const),
      ),
    ),
);
