/** Words that something may begin with, as bits of their hashes: most words of a text begin nothing, and are told so at once. */
import type { PhraseSet } from '../../recognise/phrases.ts';
import { pairHash } from '../../recognise/word-hash.ts';
import type { WordScan } from './word-scan.ts';

const SIZE = 4096;

/** What a word may be: a phrase by itself, or the first of a phrase. */
const ALONE = 1;
const FIRST = 2;

export class Heads {
  readonly #marks = new Uint8Array(SIZE);

  /** @param hashes Of the words, as a scan has them. */
  constructor(hashes: Iterable<number>) {
    for (const hash of hashes) this.#marks[hash & (SIZE - 1)] = 1;
  }

  /** True where a word of a scan may be one of them; it is looked at more closely then. */
  may(scan: WordScan, at: number): boolean {
    return this.#marks[scan.hash(at) & (SIZE - 1)] === 1 || !scan.isPlain(at);
  }
}

/** The words that phrases of some sets begin with, and the first two of each: many words begin phrases, few are in one. */
export class Openings {
  readonly #words = new Uint8Array(SIZE);
  readonly #pairs = new Uint8Array(SIZE);

  constructor(...sets: readonly PhraseSet<unknown>[]) {
    for (const set of sets) {
      for (const [first, { next, value }] of set.next ?? []) {
        const slot = first & (SIZE - 1);
        this.#words[slot] = (this.#words[slot] ?? 0) | (value === null ? FIRST : ALONE);
        for (const second of next?.keys() ?? []) this.#pairs[slotOf(first, second)] = 1;
      }
    }
  }

  /** True where a phrase may begin at a word of a scan; it is looked at more closely then. */
  may(scan: WordScan, at: number): boolean {
    const hash = scan.hash(at);
    const word = this.#words[hash & (SIZE - 1)];
    if (word !== FIRST) return word !== 0 || !scan.isPlain(at);
    return this.#pairs[slotOf(hash, scan.hash(at + 1))] === 1 || !scan.isPlain(at) || !scan.isPlain(at + 1);
  }
}

function slotOf(first: number, second: number): number {
  const pair = pairHash(first, second);
  return (pair ^ (pair >>> 12)) & (SIZE - 1);
}
