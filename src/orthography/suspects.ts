/**
 * Finds syllables that are hardly written where they stand, while others of
 * equal letters are.
 *
 * For each syllable the forms of equal letters are tried, alone and together
 * with the next one. A form is proposed when it is much likelier in the
 * company of two tokens on each side, was counted there, and makes a word
 * with a neighbour; and when the written one is not in use there at all.
 */
import { lettersOf } from '../text/syllable/spell.ts';
import { SPECIALS, type Counts } from './counts.ts';
import { NONE } from './lists.ts';
import { Model } from './model.ts';
import { NOBODY, withoutOverlaps, type Doubt, type Suspect } from './suspect.ts';
import { TokenRun } from './token-run.ts';

/** Powers of e, as constants: engines need not agree on `Math.exp`. */
const E3 = 20.085536923187668;
const E5 = 148.4131591025766;
const E75 = 1808.0424144560632;

/** How sure a suspicion must be. */
export interface Limits {
  /** A proposal must be likelier than what is written by this factor. */
  theta: number;
  /** By this factor more where it makes no word with a neighbour. */
  loose: number;
  /** Two changes are rarer than one. */
  double: number;
  /** How often a pair with the proposal must have been counted. */
  evidence: number;
  /** A form with this share of its letters is in use. */
  alive: number;
}

/** Chosen by measurement: scripts/measure-orthography.mjs. */
const LIMITS: Limits = { theta: E75, loose: E3, double: E5, evidence: 20, alive: 0.25 };
/** Runs that are remembered, and how long they may be. */
const MOST_KEPT = 4096;
const LONGEST_KEPT = 64;
/** Forms that are tried, the most frequent first. */
const MOST_FORMS = 10;

export class Suspects {
  readonly #counts: Counts;
  readonly #model: Model;
  /** Tokens of equal letters, the most frequent first, for each token. */
  readonly #forms: (readonly number[])[] = [];
  readonly #run: TokenRun;
  readonly #known = new Map<string, readonly Doubt[]>();
  /** True where the run that is asked about was opened: one that is known need not be. */
  #isOpen = false;
  readonly #limits: Limits;

  constructor(counts: Counts, limits: Limits = LIMITS) {
    this.#limits = limits;
    this.#counts = counts;
    this.#model = new Model(counts);
    this.#run = new TokenRun(counts);
    const groups = new Map<number, number[]>();
    for (let token = SPECIALS; token < counts.size; token += 1) {
      const letters = lettersOf(counts.code(token));
      let group = groups.get(letters);
      if (group === undefined) groups.set(letters, (group = []));
      if (group.length < MOST_FORMS) group.push(token);
      this.#forms[token] = group;
    }
  }

  /**
   * The suspects of one run, which do not overlap.
   *
   * @param tokens The run, a special token at each end.
   * @param isFixed Says of which tokens nothing is proposed.
   */
  in(tokens: Int32Array, size: number, isFixed: (at: number) => boolean): Suspect[] {
    const found: Suspect[] = [];
    this.#isOpen = false;
    for (const doubt of this.#doubtsIn(tokens, size)) {
      const { at } = doubt;
      if (isFixed(at)) continue;
      const one = (doubt.one ??= this.#judge(tokens, size, at, 1));
      const both = !doubt.isPair || isFixed(at + 1) ? null : (doubt.two ??= this.#judge(tokens, size, at, 2));
      const best = both !== null && both.ratio > one.ratio ? both : one;
      if (best !== NOBODY) found.push(best);
    }
    return found.length < 2 ? found : withoutOverlaps(found);
  }

  /**
   * The tokens of a run that nothing vouches for. The run alone decides, so that
   * runs are remembered: a text that is edited has all but one of them again.
   */
  #doubtsIn(tokens: Int32Array, size: number): readonly Doubt[] {
    const key = size > LONGEST_KEPT ? null : String.fromCharCode(...tokens.subarray(0, size));
    const known = key === null ? undefined : this.#known.get(key);
    if (known !== undefined) return known;
    const run = this.#run;
    this.#open(tokens, size);
    const doubts: Doubt[] = [];
    for (let at = 1; at + 1 < size; at += 1) {
      const isPair = at + 2 < size;
      if (isPair && run.isAlive(at)) at += 2;
      else if (!run.isSolid(at))
        doubts.push({ at, isPair: isPair && !run.isSolid(at + 1), one: null, two: null });
    }
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    if (key !== null) this.#known.set(key, doubts);
    return doubts;
  }

  #open(tokens: Int32Array, size: number): void {
    if (!this.#isOpen) this.#run.open(tokens, size);
    this.#isOpen = true;
  }

  #judge(tokens: Int32Array, size: number, at: number, length: 1 | 2): Suspect {
    this.#open(tokens, size);
    return (length === 1 ? this.#one(at) : this.#two(at)) ?? NOBODY;
  }

  #one(at: number): Suspect | null {
    const run = this.#run;
    const counts = this.#counts;
    const { evidence } = this.#limits;
    const before = run.token(at - 1);
    const own = run.token(at);
    const after = run.token(at + 1);
    // A word that stands alone has nothing to be judged by.
    if (before < SPECIALS && after < SPECIALS) return null;
    let best: Suspect | null = null;
    let written = 0;
    for (const form of this.#formsOf(own)) {
      if (form === own) continue;
      const left = before < SPECIALS ? 0 : counts.pairs.amount(counts.pair(before, form));
      const right = after < SPECIALS ? 0 : counts.pairs.amount(counts.pair(form, after));
      const strongest = Math.max(left, right);
      if (strongest < evidence) continue;
      if (written === 0) written = this.#likelihood(at, [own], false);
      const ratio = this.#likelihood(at, [form], false) / written;
      if (best === null || ratio > best.ratio) best = { at, meant: [form], ratio, evidence: strongest };
    }
    return best === null ? null : this.#judged(best, [own], written);
  }

  #two(at: number): Suspect | null {
    const first = this.#run.token(at);
    const second = this.#run.token(at + 1);
    const counts = this.#counts;
    // Two words that are in use side by side are seldom both wrong.
    if (counts.pairs.isAlive(this.#run.pair(at))) return null;
    let best: Suspect | null = null;
    let written = 0;
    for (const x of this.#formsOf(first)) {
      if (x === first) continue;
      for (const y of this.#formsOf(second)) {
        if (y === second) continue;
        const pair = counts.pair(x, y);
        const evidence = counts.pairs.amount(pair);
        if (evidence < this.#limits.evidence) continue;
        if (written === 0) written = this.#likelihood(at, [first, second], false);
        const ratio = this.#likelihood(at, [x, y], false) / written / this.#limits.double;
        if (best === null || ratio > best.ratio) best = { at, meant: [x, y], ratio, evidence };
      }
    }
    return best === null ? null : this.#judged(best, [first, second], written);
  }

  /** The suspect with what is known of forms that are not kept; null where it is none. */
  #judged(suspect: Suspect, own: readonly number[], written: number): Suspect | null {
    const { theta, loose } = this.#limits;
    // Caps on what is written can make up for no more than this.
    if (suspect.ratio * MOST_CAPPED < theta) return null;
    const ratio = (suspect.ratio * written) / this.#likelihood(suspect.at, own, true);
    if (ratio <= theta) return null;
    if (ratio <= theta * loose && !this.#isBonded(suspect)) return null;
    return this.#isAlive(suspect.at, own) ? null : { ...suspect, ratio };
  }

  #formsOf(token: number): readonly number[] {
    return this.#forms[token] ?? [];
  }

  /** How likely a stretch is together with the two tokens behind it. */
  #likelihood(at: number, stretch: readonly number[], isCapped: boolean): number {
    const run = this.#run;
    const counts = this.#counts;
    const model = this.#model;
    const last = Math.min(at + stretch.length + 1, this.#run.size - 1);
    const get = (i: number): number => (i >= at ? stretch[i - at] : undefined) ?? run.token(i);
    let product = 1;
    let second = get(at - 1);
    let firstPair = at > 1 ? this.#run.pair(at - 2) : NONE;
    let first = at > 1 ? get(at - 2) : NONE;
    for (let i = at; i <= last; i += 1) {
      const third = get(i);
      const pair = counts.pair(second, third);
      const bestPair = isCapped && pair < 0 ? this.#bestPair(second, third) : 0;
      const behind = model.second(second, third, pair, bestPair);
      const triple = counts.triple(firstPair, second, pair);
      const bestTriple =
        isCapped && triple < 0 && firstPair >= 0 ? this.#bestTriple(first, second, third) : 0;
      product *= model.third(firstPair, triple, behind, bestTriple);
      first = second;
      second = third;
      firstPair = pair;
    }
    return product;
  }

  #options(token: number): readonly number[] {
    return token < SPECIALS ? [token] : this.#formsOf(token);
  }

  /** How often the best pair of equal letters was counted. */
  #bestPair(a: number, b: number): number {
    const counts = this.#counts;
    let best = 0;
    for (const x of this.#options(a))
      for (const y of this.#options(b)) best = Math.max(best, counts.pairs.amount(counts.pair(x, y)));
    return best;
  }

  #bestTriple(a: number, b: number, c: number): number {
    const counts = this.#counts;
    let best = 0;
    for (const x of this.#options(a)) {
      for (const y of this.#options(b)) {
        const pair = counts.pair(x, y);
        if (pair < 0 || counts.triples.length(pair) === 0) continue;
        for (const z of this.#options(c))
          best = Math.max(best, counts.triples.amount(counts.triple(pair, y, counts.pair(y, z))));
      }
    }
    return best;
  }

  #isBonded({ at, meant }: Suspect): boolean {
    const [first, second] = meant;
    if (first === undefined || second !== undefined) return true;
    const model = this.#model;
    return model.isBond(this.#run.token(at - 1), first) || model.isBond(first, this.#run.token(at + 1));
  }

  /** True where one of the tokens is in use as it is written: with the longest context that was counted it has its share. */
  #isAlive(at: number, own: readonly number[]): boolean {
    return own.some((_, n) => {
      const known = this.#triplesAround(at + n);
      const shares = known.length > 0 ? known : this.#pairsAround(at + n);
      return shares.some((share) => share >= this.#limits.alive);
    });
  }

  #triplesAround(at: number): number[] {
    const get = (offset: number): number => this.#run.token(at + offset);
    const shares: number[] = [];
    if (at > 1) this.#share(at, (x) => this.#triple(get(-2), get(-1), x), shares);
    this.#share(at, (x) => this.#triple(get(-1), x, get(1)), shares);
    if (at + 2 < this.#run.size) this.#share(at, (x) => this.#triple(x, get(1), get(2)), shares);
    return shares;
  }

  #pairsAround(at: number): number[] {
    const { pairs } = this.#counts;
    const shares: number[] = [];
    this.#share(at, (x) => pairs.amount(this.#counts.pair(this.#run.token(at - 1), x)), shares);
    this.#share(at, (x) => pairs.amount(this.#counts.pair(x, this.#run.token(at + 1))), shares);
    return shares;
  }

  /** Adds the share of the written form among those of its letters, where they were counted often enough to have one. */
  #share(at: number, amountOf: (form: number) => number, shares: number[]): void {
    const own = this.#run.token(at);
    let all = 0;
    for (const form of this.#formsOf(own)) all += amountOf(form);
    if (all >= this.#limits.evidence) shares.push(amountOf(own) / all);
  }

  #triple(a: number, b: number, c: number): number {
    const counts = this.#counts;
    const first = counts.pair(a, b);
    return first < 0 ? 0 : counts.triples.amount(counts.triple(first, b, counts.pair(b, c)));
  }
}

/** e^8: what the caps of a stretch bring at most, as measured. */
const MOST_CAPPED = 2980.9579870417283;
