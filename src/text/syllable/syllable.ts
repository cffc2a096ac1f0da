/**
 * Vietnamese syllables as numbers: onset, rhyme and tone. One number stands
 * for all ways to write a syllable: in small letters or capitals, the tone on
 * either vowel (hòa and hoà).
 */
import { ONSETS, RHYMES, TONES } from './parts.data.ts';
import { isVowel, letterNumber, LETTER_COUNT, letterOf, toneOf, unitOf } from './units.ts';

/** Numbers of syllables lie below this. */
export const SYLLABLE_CODES: number = ONSETS.length * RHYMES.length * TONES.length;
/** What is no syllable. */
export const NO_SYLLABLE = -1;
/** `nghiêng`: no syllable is longer. */
const LONGEST = 7;

/** A tree of letters in one array: for each node and letter the next node, 0 for none. */
class Tree {
  readonly #next: Int16Array;
  readonly #ends: Int16Array;

  constructor(words: readonly string[]) {
    const size = words.reduce((sum, word) => sum + word.length, 1);
    this.#next = new Int16Array(size * LETTER_COUNT);
    this.#ends = new Int16Array(size).fill(-1);
    let count = 1;
    for (const [i, word] of words.entries()) {
      let node = 0;
      for (const letter of word) {
        const at = node * LETTER_COUNT + letterNumber(letter);
        if (this.#next[at] === 0) this.#next[at] = count++;
        node = this.#next[at] ?? 0;
      }
      this.#ends[node] = i;
    }
  }

  /** The node behind a letter; 0 where no word goes on so. */
  step(node: number, letter: number): number {
    return this.#next[node * LETTER_COUNT + letter] ?? 0;
  }

  /** The number of the word that ends at a node; -1 for none. */
  end(node: number): number {
    return this.#ends[node] ?? -1;
  }
}

const onsets = new Tree(ONSETS);
const rhymes = new Tree(RHYMES);

const Q = letterNumber('q');
const G = letterNumber('g');
const I = letterNumber('i');
const U = letterNumber('u');
const GI = ONSETS.indexOf('gi');
const QU = ONSETS.indexOf('qu');

/**
 * Reads a word as a syllable. Nothing is said of whether it is one that is
 * used, nor of whether its letters go together (`ngh` before `a`).
 *
 * @returns Its number, or `NO_SYLLABLE`.
 */
export function readSyllable(text: string, start: number, end: number): number {
  if (end - start > LONGEST) return NO_SYLLABLE;
  let at = start;
  let onsetNode = 0;
  let letter = 0;
  let tone = 0;
  for (; at < end; at += 1) {
    letter = letterOf(unitOf(text.charCodeAt(at)));
    if (letter === 0) return NO_SYLLABLE;
    if (isVowel(letter)) break;
    onsetNode = onsets.step(onsetNode, letter);
    if (onsetNode === 0) return NO_SYLLABLE;
  }
  let onset = onsets.end(onsetNode);
  const first = at === start ? 0 : letterOf(unitOf(text.charCodeAt(at - 1)));
  const isAlone = at === start + 1;
  if (isAlone && first === Q) {
    if (letter !== U) return NO_SYLLABLE;
    onset = QU;
    tone = toneOf(unitOf(text.charCodeAt(at)));
    at += 1;
  } else if (isAlone && first === G && letter === I && isVowelAt(text, at + 1, end)) {
    onset = GI;
    tone = toneOf(unitOf(text.charCodeAt(at)));
    at += 1;
  }
  if (onset < 0) return NO_SYLLABLE;
  let node = 0;
  for (; at < end; at += 1) {
    const unit = unitOf(text.charCodeAt(at));
    const own = toneOf(unit);
    if (own !== 0) {
      if (tone !== 0) return NO_SYLLABLE;
      tone = own;
    }
    node = rhymes.step(node, letterOf(unit));
    if (node === 0) return NO_SYLLABLE;
  }
  const rhyme = rhymes.end(node);
  return rhyme < 0 ? NO_SYLLABLE : (onset * RHYMES.length + rhyme) * TONES.length + tone;
}

function isVowelAt(text: string, at: number, end: number): boolean {
  return at < end && isVowel(letterOf(unitOf(text.charCodeAt(at))));
}

/** The number of a word that is a syllable; `NO_SYLLABLE` for another. */
export function syllableOf(word: string): number {
  return readSyllable(word, 0, word.length);
}

/** The parts of a syllable: places in the lists of onsets, rhymes and tones. */
export function partsOf(code: number): { onset: number; rhyme: number; tone: number } {
  const tone = code % TONES.length;
  const rest = (code - tone) / TONES.length;
  const rhyme = rest % RHYMES.length;
  return { onset: (rest - rhyme) / RHYMES.length, rhyme, tone };
}
