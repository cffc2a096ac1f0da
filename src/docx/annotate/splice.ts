/** Mends a part by its own text, so that what is not touched stays as it is. */

/** What stands from `start` to `end` becomes `text`. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A text with splices made that do not overlap; those of one place in the order given. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end, text } of ordered) {
    result += source.slice(at, start) + text;
    at = Math.max(at, end);
  }
  return result + source.slice(at);
}
