/** A run of tokens with the places of its pairs and triples, each looked up when it is first asked for. */
import { UNKNOWN, type Counts } from './counts.ts';
import { NONE } from './lists.ts';

/** A pair or triple that was not looked up yet. */
const UNREAD = -2;

/** One for all runs, so that its columns are made once. */
export class TokenRun {
  readonly #counts: Counts;
  #tokens: Int32Array = new Int32Array(0);
  #pairs = new Int32Array(64);
  #triples = new Int32Array(64);
  /** How many of the tokens count. */
  size = 0;

  constructor(counts: Counts) {
    this.#counts = counts;
  }

  /** Turns to another run. */
  open(tokens: Int32Array, size: number): void {
    this.#tokens = tokens;
    this.size = size;
    if (this.#pairs.length < size) {
      this.#pairs = new Int32Array(2 * size);
      this.#triples = new Int32Array(2 * size);
    }
    this.#pairs.fill(UNREAD, 0, size);
    this.#triples.fill(UNREAD, 0, size);
  }

  token(at: number): number {
    return this.#tokens[at] ?? UNKNOWN;
  }

  /** The place of the pair that begins with a token. */
  pair(at: number): number {
    const known = this.#pairs[at] ?? NONE;
    if (known !== UNREAD) return known;
    const pair = this.#counts.pair(this.token(at), this.token(at + 1));
    this.#pairs[at] = pair;
    return pair;
  }

  /** True where the triple that begins with a token is in use: it vouches for all of its tokens. */
  isAlive(at: number): boolean {
    const counts = this.#counts;
    let triple = this.#triples[at] ?? NONE;
    if (triple === UNREAD) {
      const first = this.pair(at);
      triple = first < 0 ? NONE : counts.triple(first, this.token(at + 1), this.pair(at + 1));
      this.#triples[at] = triple;
    }
    return counts.triples.isAlive(triple);
  }

  /** In one of the triples that it is in, the token is in use as it is written. */
  isSolid(at: number): boolean {
    if (this.isAlive(at - 1) || (at > 1 && this.isAlive(at - 2))) return true;
    return at + 2 < this.size && this.isAlive(at);
  }
}
