/**
 * How likely a token is where it stands: probabilities of triples,
 * interpolated with pairs and single tokens after Witten and Bell (1991).
 *
 * Only sums, products and quotients of doubles are used, which every engine
 * rounds alike, and no logarithm: the same text has the same findings
 * everywhere.
 */
import { SPECIALS, type Counts } from './counts.ts';

/** What is not kept beside a kept group of equal letters is rarer than this share of its best form. */
const RIVAL_SHARE = 0.002;
/** e^3: a pointwise mutual information of 3. */
const BOND = 20.085536923187668;

export class Model {
  readonly #counts: Counts;

  constructor(counts: Counts) {
    this.#counts = counts;
  }

  /** Of all tokens, how many are this one. */
  single(token: number): number {
    return Math.max(this.#counts.one(token), 1) / this.#counts.total;
  }

  /**
   * How likely a token is behind another.
   *
   * @param pair The place of the two.
   * @param best How often the best pair of equal letters was counted, where that is to be considered.
   */
  second(first: number, second: number, pair: number, best = 0): number {
    const { pairs } = this.#counts;
    const kinds = first < 0 ? 0 : pairs.length(first);
    const all = this.#counts.one(first);
    const mass = kinds === 0 ? 0 : pairs.mass(first);
    return estimate({ all, kinds, mass, amount: pairs.amount(pair), best, backed: this.single(second) });
  }

  /** How likely a token is behind the pair at a place. @param behind How likely it is behind the second of the pair. */
  third(firstPair: number, triple: number, behind: number, best = 0): number {
    if (firstPair < 0) return behind;
    const { pairs, triples } = this.#counts;
    const kinds = triples.length(firstPair);
    const mass = kinds === 0 ? 0 : triples.mass(firstPair);
    return estimate({
      all: pairs.amount(firstPair),
      kinds,
      mass,
      amount: triples.amount(triple),
      best,
      backed: behind,
    });
  }

  /** True where two syllables stand together far more often than chance would have them: they make a word. */
  isBond(first: number, second: number): boolean {
    if (first < SPECIALS || second < SPECIALS) return false;
    const counts = this.#counts;
    const amount = counts.pairs.amount(counts.pair(first, second));
    return amount * counts.total >= BOND * counts.one(first) * counts.one(second);
  }
}

interface Given {
  /** How often the history was counted, how many kinds are kept behind it, and what they weigh. */
  all: number;
  kinds: number;
  mass: number;
  /** How often what is asked for was counted behind it; 0 where that is not kept. */
  amount: number;
  best: number;
  /** What is said with a shorter history. */
  backed: number;
}

/** What was not kept goes to the shorter history; a form missing beside a kept one of equal letters is capped. */
function estimate({ all, kinds, mass, amount, best, backed }: Given): number {
  const whole = Math.max(all, mass) + kinds;
  if (whole === 0) return backed;
  const rest = (Math.max(all - mass, 0) + kinds) / whole;
  if (amount > 0 || best === 0) return amount / whole + rest * backed;
  return Math.min(rest * backed, Math.max(best * RIVAL_SHARE, 1) / whole);
}
