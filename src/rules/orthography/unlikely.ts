/** Finds what is misspelt by how often syllables stand side by side. */
import { BREAK, FOREIGN, NUMBER } from '../../orthography/counts.ts';
import type { Orthography } from '../../orthography/orthography.ts';
import { spell } from '../../text/syllable/spell.ts';
import { PLACE_KINDS } from '../lexicon/place-kinds.data.ts';
import type { Slip } from './slip.ts';
import type { SyllableScan } from './syllable-scan.ts';

export interface UnlikelySlip extends Slip {
  /** How much likelier the words are that were meant. */
  ratio: number;
  /** The neighbour with which they make a pair that was counted most often: -1 the one before, 1 the one behind, 0 none. */
  beside: -1 | 0 | 1;
}

/** So many words of a name in capitals stand behind the word for its kind at most: `XÃ MƯỜNG LẠN ĐÔNG`. */
const NAME_LENGTH = 3;

/** Reads the runs of a block. One for a whole document, so that its columns are made once. */
export class UnlikelyWords {
  readonly #orthography: Orthography;
  #tokens = new Int32Array(256);
  #size = 0;
  /** The word that a token stands for. */
  #first = 0;
  #found: UnlikelySlip[] = [];

  constructor(orthography: Orthography) {
    this.#orthography = orthography;
  }

  in(scan: SyllableScan, isLeft: (at: number) => boolean): UnlikelySlip[] {
    this.#found = [];
    this.#open(BREAK, 0);
    for (let at = 0; at < scan.count; at += 1) {
      if (at > 0 && scan.breakBefore(at) > 0) this.#close(BREAK, at, scan, isLeft);
      const code = scan.code(at);
      if (scan.isNumber(at)) this.#close(NUMBER, at + 1, scan, isLeft);
      else if (code < 0 || scan.isShortForm(at)) this.#close(FOREIGN, at + 1, scan, isLeft);
      else this.#push(this.#orthography.token(code));
    }
    this.#close(BREAK, scan.count, scan, isLeft);
    return this.#found;
  }

  #open(token: number, first: number): void {
    this.#tokens[0] = token;
    this.#size = 1;
    this.#first = first;
  }

  #push(token: number): void {
    if (this.#size === this.#tokens.length) {
      const larger = new Int32Array(2 * this.#size);
      larger.set(this.#tokens);
      this.#tokens = larger;
    }
    this.#tokens[this.#size] = token;
    this.#size += 1;
  }

  /** Ends the run with a special token and begins the next one with it. */
  #close(token: number, next: number, scan: SyllableScan, isLeft: (at: number) => boolean): void {
    if (this.#size > 1) {
      const from = this.#first - 1;
      this.#push(token);
      const isFixed = (at: number): boolean =>
        isLeft(from + at) || scan.isName(from + at) || isInName(scan, from + at);
      for (const { at, meant, ratio } of this.#orthography.suspectsIn(this.#tokens, this.#size, isFixed)) {
        const words = meant.map((each) => spell(this.#orthography.code(each)));
        this.#found.push({ at: from + at, meant: words, ratio, beside: this.#besideOf(at, meant) });
      }
    }
    this.#open(token, next);
  }

  #besideOf(at: number, meant: readonly number[]): -1 | 0 | 1 {
    const [first] = meant;
    if (first === undefined || meant.length > 1) return 0;
    const left = this.#orthography.pairAmount(this.#tokens[at - 1] ?? -1, first);
    const right = this.#orthography.pairAmount(first, this.#tokens[at + 1] ?? -1);
    return left === 0 && right === 0 ? 0 : left > right ? -1 : 1;
  }
}

/** Behind a word for a kind of place, in a line of capitals. */
function isInName(scan: SyllableScan, at: number): boolean {
  if (!scan.isShouted(at)) return false;
  for (let before = at - 1; before >= Math.max(0, at - NAME_LENGTH); before -= 1) {
    if (!scan.isShouted(before) || scan.breakBefore(before + 1) > 0) return false;
    if (PLACE_KINDS.has(scan.word(before))) return true;
  }
  return false;
}
