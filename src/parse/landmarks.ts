/** Lines that tell where documents in a text begin and end, found once: a text may hold many. */
import { countFront } from '../text/bisect.ts';
import { cellsOf } from './cells.ts';
import { labelLength } from './footer/footer-cells.ts';
import type { Line } from './lines.ts';
import { isOperative, titledType } from './header/title.ts';

const MAYBE_LABEL = /N(?:ơi|ƠI)/u;
const ANNEX = /^P(?:HỤ LỤC|hụ lục)(?: số)?(?: [IVX\d]{1,4})?[.:]?$/u;

/** The first of ascending numbers from `start` on and below `end`; -1 where there is none. */
function firstIn(numbers: readonly number[], start: number, end: number): number {
  const found = numbers[countFront(numbers, (number) => number < start)];
  return found !== undefined && found < end ? found : -1;
}

export class Landmarks {
  readonly #recipients: number[] = [];
  readonly #annexes: number[] = [];
  readonly #titles: number[] = [];

  constructor(lines: readonly Line[]) {
    for (const line of lines) {
      if (line.blank) continue;
      if (MAYBE_LABEL.test(line.text) && cellsOf(line).cells.some(({ text }) => labelLength(text) > 0)) {
        this.#recipients.push(line.index);
      }
      if (ANNEX.test(line.text)) this.#annexes.push(line.index);
      else if (titledType(line.text) !== null && !isOperative(line)) this.#titles.push(line.index);
    }
  }

  /** The first line that carries the label `Nơi nhận`; `end` where there is none. */
  recipients(start: number, end: number): number {
    const found = firstIn(this.#recipients, start, end);
    return found < 0 ? end : found;
  }

  /** The first line that opens an annex by name (`PHỤ LỤC I`); `end` where there is none. */
  annex(start: number, end: number): number {
    const found = firstIn(this.#annexes, start, end);
    return found < 0 ? end : found;
  }

  /** The first line that is the title of a document; -1 where there is none. */
  title(start: number, end: number): number {
    return firstIn(this.#titles, start, end);
  }
}
