/** The text of several stretches as one, and the way back to the view. */
import type { Stretch } from '../text/place.ts';
import type { Source } from './source.ts';

export class Joined {
  readonly text: string;
  readonly #stretches: readonly Stretch[];

  constructor(source: Source, stretches: readonly Stretch[]) {
    this.#stretches = stretches;
    const [first] = stretches;
    let text = first === undefined ? '' : source.slice(first);
    for (let i = 1; i < stretches.length; i += 1) {
      const stretch = stretches[i];
      if (stretch !== undefined) text += source.slice(stretch);
    }
    this.text = text;
  }

  /** The stretches of the view that a stretch of the text covers, one for each piece it was joined from. */
  pieces(start: number, end: number): Stretch[] {
    const found: Stretch[] = [];
    let base = 0;
    for (const stretch of this.#stretches) {
      if (base >= end) break;
      const from = Math.max(start, base) - base + stretch.start;
      const to = Math.min(end - base + stretch.start, stretch.end);
      if (from < to) found.push({ start: from, end: to });
      base += stretch.end - stretch.start;
    }
    return found;
  }

  /** A stretch of the view in the text; null where they do not meet. */
  within(view: Stretch): Stretch | null {
    let start = -1;
    let end = -1;
    let base = 0;
    for (const stretch of this.#stretches) {
      const from = Math.max(view.start, stretch.start);
      const to = Math.min(view.end, stretch.end);
      if (from < to) {
        if (start < 0) start = base + from - stretch.start;
        end = base + to - stretch.start;
      }
      base += stretch.end - stretch.start;
    }
    return start < 0 ? null : { start, end };
  }
}
