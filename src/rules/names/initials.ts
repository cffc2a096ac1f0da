/** The initials of all words of a source, so that the phrase behind a short form is found by looking for letters. */
import type { SourceText } from '../../analyse/text-run.ts';
import { once } from '../../analyse/once.ts';
import { BLANK, isDash, isLetter, LETTER, lower, unitTable } from '../../recognise/chars.ts';
import { letterEnd } from '../../recognise/cursor.ts';
import { addUnit, hashWord, spellings } from '../../recognise/word-hash.ts';
import type { Stretch } from '../../text/place.ts';
import { JOINING_WORDS } from '../lexicon/abbreviations.data.ts';

/** Stands for a word that gives no letter, and for what a phrase cannot run over. */
const GAP = 0x2e;
/** Guesses that are looked at. */
const GUESSES = 20;

const joining: ReadonlySet<number> = new Set(JOINING_WORDS.map((word) => hashWord(word, 0, word.length)));
/** Most words need no look into the set. */
const filter = new Uint8Array(1024);
for (const hash of joining) filter[hash & 1023] = 1;

function isJoining(hash: number): boolean {
  return filter[hash & 1023] === 1 && joining.has(hash);
}

const AND = hashWord('và', 0, 2);

/** Letters without case, tone or vowel mark, found as they come; `đ` is a letter of its own. */
const bases = new Uint16Array(0x10000);

function baseOf(code: number): number {
  const known = bases[code] ?? 0;
  if (known !== 0) return known;
  const base = String.fromCharCode(lower(code)).normalize('NFD').charCodeAt(0);
  bases[code] = base;
  return base;
}

/** The letters of a short form as they are looked for: `TĐ-KT` is `tđkt`. */
export function lettersOf(short: string): string {
  let letters = '';
  for (let i = 0; i < short.length; i += 1) {
    const code = short.charCodeAt(i);
    if (isLetter(code)) letters += String.fromCharCode(baseOf(code));
  }
  return letters;
}

/** A phrase as it is looked for: its words by their hashes in both spellings, without `và`. */
export type Phrase = readonly (readonly number[])[];

/** Reads a phrase for {@link Initials.find}. */
export function phraseOf(text: string): Phrase {
  return text
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => spellings(word).map((each) => hashWord(each, 0, each.length)));
}

/** The words of a text in columns. */
class Columns {
  #letters: Uint16Array<ArrayBuffer>;
  #hashes: Int32Array<ArrayBuffer>;
  #starts: Int32Array<ArrayBuffer>;
  #count = 0;

  /** @param size Words that are likely. */
  constructor(size: number) {
    this.#letters = new Uint16Array(size);
    this.#hashes = new Int32Array(size);
    this.#starts = new Int32Array(size);
  }

  push(letter: number, hash: number, start: number): void {
    const at = this.#count;
    if (letter === GAP && at > 0 && this.#letters[at - 1] === GAP) return;
    if (at === this.#letters.length) this.#grow();
    this.#letters[at] = letter;
    this.#hashes[at] = hash;
    this.#starts[at] = start;
    this.#count += 1;
  }

  hash(at: number): number {
    return this.#hashes[at] ?? 0;
  }

  start(at: number): number {
    return this.#starts[at] ?? 0;
  }

  /** The first place of a word at or behind `from`; -1 without one. */
  indexOfHash(hash: number, from: number): number {
    const at = this.#hashes.indexOf(hash, from);
    return at < this.#count ? at : -1;
  }

  /** The first place of letters in a row at or behind `from`; -1 without one. */
  indexOfLetters(letters: string, from: number): number {
    const column = this.#letters;
    const first = letters.charCodeAt(0);
    const last = this.#count - letters.length;
    for (let at = from; at <= last; at += 1) {
      if (column[at] !== first) continue;
      let k = 1;
      while (k < letters.length && column[at + k] === letters.charCodeAt(k)) k += 1;
      if (k === letters.length) return at;
    }
    return -1;
  }

  #grow(): void {
    const size = this.#letters.length * 2;
    const letters = new Uint16Array(size);
    letters.set(this.#letters);
    this.#letters = letters;
    const grown = (column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(size);
      larger.set(column);
      return larger;
    };
    this.#hashes = grown(this.#hashes);
    this.#starts = grown(this.#starts);
  }
}

/** Reads the words of a text in one pass, without substrings. */
function readColumns(text: string): Columns {
  const columns = new Columns(64 + (text.length >> 2));
  const table = unitTable;
  const { length } = text;
  for (let i = 0; i < length;) {
    let info = table[text.charCodeAt(i)] ?? 0;
    if ((info & LETTER) === 0) {
      if (!joins(info) || ((info & 0xffff) === 0x0a && opensAnother(text, i + 1))) columns.push(GAP, 0, i);
      i += 1;
      continue;
    }
    const start = i;
    let hash = 0;
    do {
      hash = addUnit(hash, info & 0xffff);
      i += 1;
      info = i < length ? (table[text.charCodeAt(i)] ?? 0) : 0;
    } while ((info & LETTER) !== 0);
    if (hash !== AND) columns.push(isJoining(hash) ? GAP : baseOf(text.charCodeAt(start)), hash, start);
  }
  return columns;
}

class Initials {
  readonly #text: string;
  readonly #words: Columns;

  constructor(text: string) {
    this.#text = text;
    this.#words = readColumns(text);
  }

  /** Where words in a row begin with these letters: what a short form may stand for. The first few are enough. */
  guess(letters: string): Stretch[] {
    const found: Stretch[] = [];
    let at = this.#words.indexOfLetters(letters, 0);
    while (at >= 0 && found.length < GUESSES) {
      found.push(this.#stretch(at, letters.length));
      at = this.#words.indexOfLetters(letters, at + 1);
    }
    return found;
  }

  /** Where a phrase stands, in order, whatever its case and the commas and dashes in it. */
  find(phrase: Phrase): Stretch[] {
    const [first = []] = phrase;
    const found: Stretch[] = [];
    for (const hash of first) {
      for (let at = this.#words.indexOfHash(hash, 0); at >= 0; at = this.#words.indexOfHash(hash, at + 1)) {
        if (this.#holds(phrase, at)) found.push(this.#stretch(at, phrase.length));
      }
    }
    return first.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
  }

  #holds(phrase: Phrase, at: number): boolean {
    for (let k = 1; k < phrase.length; k += 1)
      if (phrase[k]?.includes(this.#words.hash(at + k)) !== true) return false;
    return true;
  }

  #stretch(at: number, words: number): Stretch {
    return { start: this.#words.start(at), end: letterEnd(this.#text, this.#words.start(at + words - 1)) };
  }
}

/** True where a line that begins is none that goes on with the one before: an empty one, or an item of a list. */
function opensAnother(text: string, from: number): boolean {
  let i = from;
  while (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x0d) i += 1;
  return i >= text.length || text.charCodeAt(i) === 0x0a || isDash(text.charCodeAt(i));
}

/** Signs that may stand between the words of one phrase: blanks, a comma, a dash, `&` and markup. */
function joins(info: number): boolean {
  if ((info & BLANK) !== 0) return true;
  const code = info & 0xffff;
  return isDash(code) || code === 0x2c || code === 0x26 || code === 0x2a || code === 0x5f;
}

/** The initials of a source, read once for all rules and for what is attached. */
export const initialsOf: (source: SourceText) => Initials = once(({ text }) => new Initials(text));
