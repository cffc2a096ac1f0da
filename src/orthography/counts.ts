/**
 * How often syllables follow one another: counts of single tokens, pairs and
 * triples. Tokens are syllables and what stands between runs of them; they are
 * numbered by frequency.
 */
import { AMOUNTS, NONE, type Lists, type Words } from './lists.ts';

/** Tokens that are no syllables. Runs begin and end with them; no pair or triple goes across one. */
export const BREAK = 0;
export const NUMBER = 1;
export const FOREIGN = 2;
export const SPECIALS = 3;
/** A syllable without counts. */
export const UNKNOWN = -1;

export interface Columns {
  /** The numbers of the syllables by token, the special tokens left out. */
  codes: Words;
  /** Levels of the counts of tokens. */
  singles: Uint8Array;
  /** For each token those that follow it. */
  pairs: Lists;
  /** For each pair those that follow it, told by their rank among the followers of its second token. */
  triples: Lists;
}

export class Counts {
  readonly #codes: Words;
  readonly #singles: Uint8Array;
  readonly pairs: Lists;
  readonly triples: Lists;
  /** All that was counted. */
  readonly total: number;

  constructor({ codes, singles, pairs, triples }: Columns) {
    this.#codes = codes;
    this.#singles = singles;
    this.pairs = pairs;
    this.triples = triples;
    let total = 0;
    for (const level of singles) total += AMOUNTS[level] ?? 0;
    this.total = total;
  }

  /** How many tokens there are. */
  get size(): number {
    return this.#singles.length;
  }

  /** The number of a token's syllable. */
  code(token: number): number {
    const { low, high } = this.#codes;
    return token < SPECIALS ? NONE : (low[token - SPECIALS] ?? 0) | ((high[token - SPECIALS] ?? 0) << 8);
  }

  one(token: number): number {
    return token < 0 ? 0 : (AMOUNTS[this.#singles[token] ?? 0] ?? 0);
  }

  /** The place of a pair. */
  pair(first: number, second: number): number {
    return first < 0 || second < 0 ? NONE : this.pairs.find(first, second);
  }

  /** The place of a triple by the places of its two pairs and the token in the middle. */
  triple(firstPair: number, middle: number, secondPair: number): number {
    return firstPair < 0 || secondPair < 0
      ? NONE
      : this.triples.find(firstPair, secondPair - this.pairs.start(middle));
  }
}
