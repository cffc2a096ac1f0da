/** What counts say of how Vietnamese is written, as rules ask it. */
import { SYLLABLE_CODES } from '../text/syllable/syllable.ts';
import { SPECIALS, UNKNOWN, type Counts } from './counts.ts';
import type { Suspect } from './suspect.ts';
import { Suspects } from './suspects.ts';

/** Counts of how often syllables stand side by side. Made by `readOrthography`, taken by `analyse`, `lint` and the service. */
export class Orthography {
  readonly #counts: Counts;
  readonly #suspects: Suspects;
  readonly #tokens: Int16Array = new Int16Array(SYLLABLE_CODES).fill(UNKNOWN);

  constructor(counts: Counts) {
    this.#counts = counts;
    this.#suspects = new Suspects(counts);
    for (let token = SPECIALS; token < counts.size; token += 1) this.#tokens[counts.code(token)] = token;
  }

  /** The token of a syllable's number. */
  token(code: number): number {
    return this.#tokens[code] ?? UNKNOWN;
  }

  /** The number of a token's syllable. */
  code(token: number): number {
    return this.#counts.code(token);
  }

  /** How often two tokens were counted side by side; 0 for what is not kept, and beside tokens that are no syllables. */
  pairAmount(first: number, second: number): number {
    return first < SPECIALS || second < SPECIALS
      ? 0
      : this.#counts.pairs.amount(this.#counts.pair(first, second));
  }

  /**
   * What was probably meant to be something else in a run of tokens.
   *
   * @param tokens The run, a special token at each end.
   * @param size How many of the tokens count.
   * @param isFixed Says of which tokens nothing is proposed.
   */
  suspectsIn(tokens: Int32Array, size: number, isFixed: (at: number) => boolean): Suspect[] {
    return this.#suspects.in(tokens, size, isFixed);
  }
}
