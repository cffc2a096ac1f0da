/** The words of a block as syllables, with what must be known of a word before it is called misspelt. */
import { isBlank, isDigit, isLetter, isUpper } from '../../recognise/chars.ts';
import { isSpelt } from '../../text/syllable/spell.ts';
import { NO_SYLLABLE, syllableOf } from '../../text/syllable/syllable.ts';
import { codeOf, isPossible, readWord } from './read-word.ts';
import type { WordScan } from './word-scan.ts';

/** Signs that glue words to addresses, links and codes. */
const GLUE = '@/\\_=&#';
const COMBINING = /[\u0300-\u036f]/u;
/** Longer words in capitals without tones are no short forms. */
const LONGEST_SHORT = 4;

/** One block of a scan at a time; its words are counted from the block's first. */
export class SyllableScan {
  readonly #words: WordScan;
  readonly #source: string;
  /** What each word of the whole scan is. */
  readonly #read: Int32Array;
  /** The first word of the block. */
  #from = 0;
  /** How many words the block has. */
  count = 0;

  constructor(words: WordScan, source: string) {
    this.#words = words;
    this.#source = source;
    this.#read = new Int32Array(words.count);
    for (let i = 0; i < words.count; i += 1) this.#read[i] = readWord(words, i, source);
  }

  /** Turns to a block of the scan. */
  open(block: number): void {
    this.#from = this.#words.firstOf(block);
    this.count = this.#words.firstOf(block + 1) - this.#from;
  }

  start(at: number): number {
    return this.#words.start(this.#from + at);
  }

  end(at: number): number {
    return this.#words.end(this.#from + at);
  }

  /** The word in lower case, composed. */
  word(at: number): string {
    return this.written(at).normalize('NFC').toLowerCase();
  }

  written(at: number): string {
    return this.#source.slice(this.start(at), this.end(at));
  }

  /** The number of the syllable; `NO_SYLLABLE` for what is none. */
  code(at: number): number {
    return at < 0 || at >= this.count ? NO_SYLLABLE : codeOf(this.#read[this.#from + at] ?? 0);
  }

  /** True where a word is the one given, wherever its tone stands. An impossible word is none. */
  isAs(at: number, word: string): boolean {
    const code = this.code(at);
    return code === NO_SYLLABLE ? this.word(at) === word : code === syllableOf(word) && this.isSpelt(at);
  }

  /** True for a syllable with its tone in one of its two places. */
  isSpelt(at: number): boolean {
    const code = this.code(at);
    if (code === NO_SYLLABLE) return false;
    if (isSpelt(this.#source, this.start(at), this.end(at), code)) return true;
    const word = this.word(at);
    return isSpelt(word, 0, word.length, code);
  }

  /** True for a legal syllable that is spelt so: a word that can be Vietnamese. */
  isPossible(at: number): boolean {
    return at >= 0 && at < this.count && isPossible(this.#read[this.#from + at] ?? 0);
  }

  /** What stands before a word: 0 blanks only, 1 a mark inside a sentence, 2 the end of a sentence. */
  breakBefore(at: number): number {
    return at < this.count ? this.#words.breakBefore(this.#from + at) : 2;
  }

  isNumber(at: number): boolean {
    return at >= 0 && at < this.count && this.#words.isNumber(this.#from + at);
  }

  isCapital(at: number): boolean {
    return at >= 0 && at < this.count && isUpper(this.#source.charCodeAt(this.start(at)));
  }

  /** In capitals throughout, as headings are. */
  isShouted(at: number): boolean {
    const start = this.start(at);
    return (
      this.end(at) - start > 1 && this.isCapital(at) && isUpper(this.#source.charCodeAt(this.end(at) - 1))
    );
  }

  /** True for a word that cannot be changed by itself: part of a name, of an address or of a short form. */
  isName(at: number): boolean {
    if (this.#isGlued(at)) return true;
    if (!this.isCapital(at) || this.isShouted(at)) return false;
    if (this.end(at) - this.start(at) === 1) return this.isCapital(at + 1) || this.breakBefore(at) === 0;
    const isFirst = at === 0 || this.breakBefore(at) > 0;
    return !isFirst || (this.isCapital(at + 1) && this.breakBefore(at + 1) === 0);
  }

  /** True for capitals that stand for words: `TU`, `ĐU`. In a line of capitals nothing tells them apart. */
  isShortForm(at: number): boolean {
    if (!this.isCapital(at) || this.end(at) - this.start(at) > LONGEST_SHORT) return false;
    if (this.end(at) - this.start(at) > 1 && !this.isShouted(at)) return false;
    if (COMBINING.test(this.written(at).normalize('NFD').replaceAll('\u031b', ''))) return false;
    return this.#isLower(at - 1) || this.#isLower(at + 1);
  }

  #isLower(at: number): boolean {
    return at >= 0 && at < this.count && !this.isNumber(at) && !this.isShouted(at);
  }

  /** Beside a sign of addresses, links and codes, or a stop without a blank. */
  #isGlued(at: number): boolean {
    return this.#glues(this.start(at) - 1, -1) || this.#glues(this.end(at), 1);
  }

  #glues(sign: number, step: number): boolean {
    const source = this.#source;
    const next = source.charCodeAt(sign + step);
    const isClose = Number.isNaN(next) ? false : !isBlank(next);
    const written = source.charAt(sign);
    if (GLUE.includes(written) && written !== '') return isClose;
    return written === '.' && isClose && (isLetter(next) || isDigit(next)) && !isUpper(next);
  }
}
