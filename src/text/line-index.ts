import type { Place, Range } from './place.ts';

const LF = 10;
const CR = 13;

function startsByFeed(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function startsByUnit(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}

/**
 * Turns offsets into lines and columns.
 *
 * A line ends at LF, CRLF or a lone CR, as in editors. Looking up places in
 * ascending order costs a step each; any other order, a binary search.
 */
export class LineIndex {
  readonly #starts: number[];
  readonly #length: number;
  #last = 0;

  constructor(text: string) {
    this.#starts = text.includes('\r') ? startsByUnit(text) : startsByFeed(text);
    this.#length = text.length;
  }

  /** How many lines the text has; one more than it has line ends. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /**
   * @param offset UTF-16 offset; one outside the text is moved to its nearest end.
   * @returns The place, line and column counted from 1.
   */
  place(offset: number): Place {
    const at = Math.min(Math.max(offset, 0), this.#length);
    const line = this.#lineAt(at);
    return { line: line + 1, column: at - (this.#starts[line] ?? 0) + 1, offset: at };
  }

  /** The places of two offsets, each moved into the text where it lies outside. */
  range(start: number, end: number): Range {
    return { start: this.place(start), end: this.place(end) };
  }

  /** @returns The offset of a line and column (from 1), moved into the text where it lies outside. */
  offset(line: number, column: number): number {
    const start = this.#starts[Math.min(Math.max(line, 1), this.#starts.length) - 1] ?? 0;
    const next = this.#starts[line] ?? this.#length;
    return Math.min(start + Math.max(column, 1) - 1, next);
  }

  #lineAt(offset: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    const near = this.#last;
    if ((starts[near] ?? 0) <= offset) {
      if ((starts[near + 1] ?? Infinity) > offset) return near;
      if ((starts[near + 2] ?? Infinity) > offset) return (this.#last = near + 1);
      low = near + 2;
    } else high = near - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return low;
  }
}
