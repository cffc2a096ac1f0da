/** The initials of all words of a source, so that the phrase behind a short form is found by looking for letters. */
import type { SourceText } from '../../analyse/text-run.ts';
import { once } from '../../analyse/once.ts';
import { isBlank, isDash, isLetter, lower } from '../../recognise/chars.ts';
import { letterEnd } from '../../recognise/cursor.ts';
import { hashWord } from '../../recognise/word-hash.ts';
import { fold } from '../../text/letters.ts';
import { JOINING_WORDS } from '../lexicon/abbreviations.data.ts';

/** A stretch of the source. */
export interface Stretch {
  start: number;
  end: number;
}

/** Stands for a word that gives no letter, and for what a phrase cannot run over. */
const GAP = '.';
/** Guesses that are looked at. */
const GUESSES = 20;

const joining: ReadonlySet<number> = new Set(JOINING_WORDS.map((word) => hashWord(word, 0, word.length)));
const AND = hashWord('và', 0, 2);

const bases: Map<number, string> = new Map();

/** A letter without case, tone or vowel mark; `đ` is a letter of its own. */
function baseOf(code: number): string {
  let base = bases.get(code);
  if (base === undefined) {
    base = String.fromCharCode(lower(code)).normalize('NFD').charAt(0);
    bases.set(code, base);
  }
  return base;
}

/** The letters of a short form as they are looked for: `TĐ-KT` is `tđkt`. */
export function lettersOf(short: string): string {
  let letters = '';
  for (let i = 0; i < short.length; i += 1) {
    const code = short.charCodeAt(i);
    if (isLetter(code)) letters += baseOf(code);
  }
  return letters;
}

/** The words of a phrase, folded, without `và`. */
function foldedWords(phrase: string): string[] {
  return fold(phrase)
    .split(/\P{L}+/u)
    .filter((word) => word !== '' && word !== 'va');
}

/** The words of a phrase, with what finds them. */
export interface Phrase {
  letters: string;
  words: readonly string[];
}

/** Reads a phrase for {@link Initials.find}. */
export function phraseOf(text: string): Phrase {
  const letters = text
    .split(/\P{L}+/u)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => baseOf(word.charCodeAt(0)))
    .join('');
  return { letters, words: foldedWords(text) };
}

export class Initials {
  readonly #text: string;
  readonly #letters: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    const letters: string[] = [];
    const starts: number[] = [];
    const push = (letter: string, at: number): void => {
      if (letter === GAP && letters.at(-1) === GAP) return;
      letters.push(letter);
      starts.push(at);
    };
    for (let i = 0; i < text.length;) {
      const code = text.charCodeAt(i);
      if (isLetter(code)) {
        const end = letterEnd(text, i);
        const hash = hashWord(text, i, end);
        if (hash !== AND) push(joining.has(hash) ? GAP : baseOf(code), i);
        i = end;
        continue;
      }
      if (code === 0x0a ? opensAnother(text, i + 1) : !joins(code)) push(GAP, i);
      i += 1;
    }
    this.#text = text;
    this.#letters = letters.join('');
    this.#starts = starts;
  }

  /** Where words in a row begin with these letters: what a short form may stand for. The first few are enough. */
  guess(letters: string): Stretch[] {
    const found: Stretch[] = [];
    let at = this.#letters.indexOf(letters);
    while (at >= 0 && found.length < GUESSES) {
      found.push(this.#stretch(at, letters.length));
      at = this.#letters.indexOf(letters, at + 1);
    }
    return found;
  }

  /** Where a phrase stands, whatever its case and marks and the commas and dashes in it. */
  find({ letters, words }: Phrase): Stretch[] {
    const found: Stretch[] = [];
    for (let at = this.#letters.indexOf(letters); at >= 0; at = this.#letters.indexOf(letters, at + 1)) {
      if (words.every((word, i) => fold(this.#wordAt(at + i)) === word))
        found.push(this.#stretch(at, words.length));
    }
    return found;
  }

  #stretch(at: number, words: number): Stretch {
    const last = this.#starts[at + words - 1] ?? 0;
    return { start: this.#starts[at] ?? 0, end: letterEnd(this.#text, last) };
  }

  #wordAt(index: number): string {
    const start = this.#starts[index] ?? 0;
    return this.#text.slice(start, letterEnd(this.#text, start));
  }
}

/** True where a line that begins is none that goes on with the one before: an empty one, or an item of a list. */
function opensAnother(text: string, from: number): boolean {
  let i = from;
  while (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x0d) i += 1;
  return i >= text.length || text.charCodeAt(i) === 0x0a || isDash(text.charCodeAt(i));
}

/** Signs that may stand between the words of one phrase: blanks, a comma, a dash, `&` and markup. */
function joins(code: number): boolean {
  return isBlank(code) || isDash(code) || code === 0x2c || code === 0x26 || code === 0x2a || code === 0x5f;
}

/** The initials of a source, read once for all rules and for what is attached. */
export const initialsOf: (source: SourceText) => Initials = once(({ text }) => new Initials(text));
