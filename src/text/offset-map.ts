/**
 * A stretch of a view: `length` units of the view stand for `sourceLength`
 * units of the source. Where the lengths are equal the units correspond one
 * to one; where they differ (a composed letter for a letter and its mark)
 * only the ends do.
 */
interface Stretch {
  view: number;
  length: number;
  source: number;
  sourceLength: number;
}

/**
 * Maps the offsets of a view (text with characters composed or left out, or
 * lines joined) to the source it was made from. Built in ascending order of
 * the view; the source order is free, so that joined pieces may come from
 * anywhere.
 */
export class OffsetMap {
  readonly #stretches: Stretch[] = [];
  #length = 0;
  #last = 0;

  /** Length of the view so far. */
  get length(): number {
    return this.#length;
  }

  /** Appends `length` units of view for the source from `source`; `sourceLength` where they differ. */
  append(source: number, length: number, sourceLength: number = length): void {
    if (length === 0 && sourceLength === 0) return;
    const last = this.#stretches.at(-1);
    if (
      last !== undefined &&
      length === sourceLength &&
      last.length === last.sourceLength &&
      last.source + last.sourceLength === source
    ) {
      last.length += length;
      last.sourceLength += length;
    } else if (length > 0) this.#stretches.push({ view: this.#length, length, source, sourceLength });
    this.#length += length;
  }

  /** @returns The source offset of the unit that starts at a view offset. */
  start(offset: number): number {
    return this.#locate(offset, false);
  }

  /** @returns The source offset right after the unit that ends at a view offset. */
  end(offset: number): number {
    return this.#locate(offset, true);
  }

  /** The view of a view: maps through `inner`, the map that this one's source is a view of. */
  compose(inner: OffsetMap): OffsetMap {
    const composed = new OffsetMap();
    for (const stretch of this.#stretches) {
      if (stretch.length !== stretch.sourceLength) {
        const from = inner.start(stretch.source);
        composed.append(from, stretch.length, inner.end(stretch.source + stretch.sourceLength) - from);
      } else inner.#copy(stretch.source, stretch.length, composed);
    }
    return composed;
  }

  /** Appends all of this map to another, whose view goes on with this one's. */
  appendTo(other: OffsetMap): void {
    for (const { source, length, sourceLength } of this.#stretches)
      other.append(source, length, sourceLength);
  }

  #copy(from: number, length: number, into: OffsetMap): void {
    const stop = from + length;
    let at = from;
    for (let i = this.#index(from); i < this.#stretches.length && at < stop; i += 1) {
      const stretch = this.#stretches[i];
      if (stretch === undefined) break;
      const until = Math.min(stop, stretch.view + stretch.length);
      const skipped = at - stretch.view;
      if (stretch.length === stretch.sourceLength) into.append(stretch.source + skipped, until - at);
      else into.append(stretch.source, until - at, stretch.sourceLength);
      at = until;
    }
  }

  #locate(offset: number, end: boolean): number {
    const stretch = this.#stretches[this.#index(end ? offset - 1 : offset)];
    if (stretch === undefined) return 0;
    const inside = offset - stretch.view;
    if (stretch.length === stretch.sourceLength) return stretch.source + inside;
    return inside >= stretch.length || (end && inside > 0)
      ? stretch.source + stretch.sourceLength
      : stretch.source;
  }

  /** The stretch that holds a view offset; lookups mostly go forward, so the last one is tried first. */
  #index(offset: number): number {
    const stretches = this.#stretches;
    let low = 0;
    let high = stretches.length - 1;
    const near = stretches[this.#last];
    if (near !== undefined && near.view <= offset) {
      if (offset < near.view + near.length) return this.#last;
      low = Math.min(this.#last + 1, high);
    }
    if ((stretches[low]?.view ?? 0) > offset) low = 0;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((stretches[middle]?.view ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return low;
  }
}
