/** The words of a document, each with a hash, so that they are compared without comparing texts; read once for all rules. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { writtenIn, type Written } from '../../analyse/written.ts';
import { BLANK, DIGIT, isUpper, LETTER, UPPER, unitTable } from '../../recognise/chars.ts';
import { addUnit, hashWord } from '../../recognise/word-hash.ts';

/** From this many blanks on, they stand between the columns of a table drawn with them. */
const COLUMN_GAP = 3;
const LF = 10;
/** Bits of a word: a digit in it, a capital first, a small letter somewhere, the leaf ends inside of it; above them what stands before it. */
const NUMBER = 1;
const CAPITAL = 2;
const SMALL = 4;
const TORN = 8;
const BREAK = 4;

/** The hash of a word in small letters, as a scan and a set of phrases have it. */
export function hashOf(word: string): number {
  return hashWord(word, 0, word.length);
}

/** The hashes of words, to be looked up in a scan. */
export function hashesOf(words: Iterable<string>): ReadonlySet<number> {
  return new Set([...words].map(hashOf));
}

/** Words in columns that grow. */
export class WordScan {
  #hashes: Int32Array<ArrayBuffer>;
  #starts: Int32Array<ArrayBuffer>;
  #ends: Int32Array<ArrayBuffer>;
  #kinds: Uint8Array<ArrayBuffer>;
  /** The first word of each block. */
  readonly #blocks: number[] = [];
  count = 0;

  /** @param size Words that are likely. */
  constructor(size: number) {
    this.#hashes = new Int32Array(size);
    this.#starts = new Int32Array(size);
    this.#ends = new Int32Array(size);
    this.#kinds = new Uint8Array(size);
  }

  /** Adds the words of a block. @param source The whole source, which is quicker to read than its slices. */
  read({ leaves }: Pick<Written, 'leaves'>, source: string): void {
    this.#blocks.push(this.count);
    let pending = 2;
    for (const { value, position } of leaves) {
      const start = position.start.offset;
      pending = this.#readLeaf(source, start, start + value.length, pending);
    }
  }

  /** The first word of a block; behind the last block the number of words. */
  firstOf(block: number): number {
    return this.#blocks[block] ?? this.count;
  }

  hash(at: number): number {
    return this.#hashes[at] ?? 0;
  }

  /** Offset of the word in the source. */
  start(at: number): number {
    return this.#starts[at] ?? 0;
  }

  end(at: number): number {
    return this.#ends[at] ?? 0;
  }

  /** What stands before a word: 0 blanks only, 1 a mark inside a sentence, 2 the end of a sentence or block. */
  breakBefore(at: number): number {
    return at < this.count ? (this.#kinds[at] ?? 0) >> BREAK : 2;
  }

  /** True where a word begins with a capital. */
  isCapital(at: number): boolean {
    return ((this.#kinds[at] ?? 0) & CAPITAL) !== 0;
  }

  /** True where a word has a capital and no small letter. */
  isAllCapitals(at: number): boolean {
    return ((this.#kinds[at] ?? 0) & (CAPITAL | SMALL)) === CAPITAL;
  }

  /** True for a word with nothing but blanks between it and the one before. */
  isBound(at: number): boolean {
    return this.breakBefore(at) === 0;
  }

  isNumber(at: number): boolean {
    return at < this.count && ((this.#kinds[at] ?? 0) & NUMBER) !== 0;
  }

  /** True for a word of letters that ends where its leaf does, or before: a set of phrases reads the same word there. */
  isPlain(at: number): boolean {
    return ((this.#kinds[at] ?? 0) & (NUMBER | TORN)) === 0;
  }

  #readLeaf(source: string, from: number, to: number, before: number): number {
    let pending = before;
    let blanks = 0;
    for (let i = from; i < to;) {
      let info = unitTable[source.charCodeAt(i)] ?? 0;
      if ((info & (LETTER | DIGIT)) === 0) {
        if ((info & BLANK) === 0) pending = Math.max(pending, breakOf(source, i));
        else if ((info & 0xffff) === LF) blanks = -Infinity;
        else if (++blanks === COLUMN_GAP) pending = Math.max(pending, 1);
        i += 1;
        continue;
      }
      blanks = 0;
      const start = i;
      let hash = 0;
      let seen = 0;
      let small = 0;
      const capital = (info & UPPER) === 0 ? 0 : CAPITAL;
      do {
        seen |= info;
        if ((info & (LETTER | UPPER)) === LETTER) small = SMALL;
        hash = addUnit(hash, info & 0xffff);
        i += 1;
        info = i < to ? (unitTable[source.charCodeAt(i)] ?? 0) : 0;
      } while ((info & (LETTER | DIGIT)) !== 0);
      const torn = i === to && ((unitTable[source.charCodeAt(i)] ?? 0) & LETTER) !== 0 ? TORN : 0;
      const number = (seen & DIGIT) === 0 ? 0 : NUMBER;
      this.#push(hash, start, i, (pending << BREAK) | capital | small | number | torn);
      pending = 0;
    }
    return pending;
  }

  #push(hash: number, start: number, end: number, kind: number): void {
    const at = this.count;
    if (at === this.#hashes.length) this.#grow();
    this.#hashes[at] = hash;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#kinds[at] = kind;
    this.count += 1;
  }

  #grow(): void {
    const grown = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(column.length * 2);
      larger.set(column);
      return larger;
    };
    this.#hashes = grown(this.#hashes);
    this.#starts = grown(this.#starts);
    this.#ends = grown(this.#ends);
    const kinds = new Uint8Array(this.#kinds.length * 2);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
  }
}

/** The words of a document; a block begins with a break of its own. */
export const wordsIn: (analysis: Analysis) => WordScan = once((analysis) => {
  const { text } = analysis.source;
  const scan = new WordScan(64 + (text.length >> 2));
  for (const block of writtenIn(analysis)) scan.read(block, text);
  return scan;
});

/** A stop ends a sentence where a blank and a capital follow. */
function breakOf(source: string, at: number): number {
  const sign = source.charAt(at);
  if (sign === ';' || sign === '?' || sign === '!' || sign === ':') return 2;
  if (sign !== '.') return 1;
  const next = source.charCodeAt(at + 1);
  return Number.isNaN(next) || (next <= 32 && isUpper(source.charCodeAt(at + 2))) ? 2 : 1;
}
