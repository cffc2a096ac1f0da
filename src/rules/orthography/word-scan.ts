/** The words of a block, each with a hash, so that repetition is found without comparing texts. */
import type { Written } from '../../analyse/written.ts';
import { BLANK, DIGIT, isUpper, LETTER, unitTable } from '../../recognise/chars.ts';

/** Blanks as wide as these stand between the columns of a table drawn with them. */
const COLUMN_GAP = '   ';

/** Words of one block in columns; the lists grow and are used again for the next block. */
export class WordScan {
  readonly hashes: number[] = [];
  /** Offsets in the source. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** What stands before a word: 0 blanks only, 1 a comma or another mark inside a sentence, 2 the end of a sentence. */
  readonly breaks: number[] = [];
  /** True for a number. */
  readonly numbers: boolean[] = [];
  count = 0;

  read({ leaves }: Written): void {
    this.count = 0;
    let pending = 2;
    for (const { value, position } of leaves) pending = this.#readLeaf(value, position.start.offset, pending);
  }

  #readLeaf(value: string, offset: number, before: number): number {
    let pending = before;
    let i = 0;
    while (i < value.length) {
      const info = unitTable[value.charCodeAt(i)] ?? 0;
      if ((info & (LETTER | DIGIT)) === 0) {
        if ((info & BLANK) === 0) pending = Math.max(pending, breakOf(value, i));
        else if (value.startsWith(COLUMN_GAP, i)) pending = Math.max(pending, 1);
        i += 1;
        continue;
      }
      const start = i;
      let hash = 17;
      let digit = false;
      for (; i < value.length; i += 1) {
        const unit = unitTable[value.charCodeAt(i)] ?? 0;
        if ((unit & (LETTER | DIGIT)) === 0) break;
        if ((unit & DIGIT) !== 0) digit = true;
        hash = (Math.imul(hash, 31) + (unit & 0xffff)) | 0;
      }
      this.#push(hash, offset + start, offset + i, pending, digit);
      pending = 0;
    }
    return pending;
  }

  #push(hash: number, start: number, end: number, before: number, digit: boolean): void {
    const at = this.count;
    this.hashes[at] = hash;
    this.starts[at] = start;
    this.ends[at] = end;
    this.breaks[at] = before;
    this.numbers[at] = digit;
    this.count += 1;
  }
}

/** A stop ends a sentence where a blank and a capital follow. */
function breakOf(value: string, at: number): number {
  const sign = value.charAt(at);
  if (sign === ';' || sign === '?' || sign === '!' || sign === ':') return 2;
  if (sign !== '.') return 1;
  const next = value.charCodeAt(at + 1);
  return Number.isNaN(next) || (next <= 32 && isUpper(value.charCodeAt(at + 2))) ? 2 : 1;
}
