/**
 * Vietnamese syllables as numbers: onset, rhyme and tone. One number stands
 * for all ways to write a syllable: in small letters or capitals, the tone on
 * either vowel (hòa and hoà).
 */
import { ONSETS, RHYMES, TONES } from './parts.data.ts';
import { IS_VOWEL, letterNumber, LETTER_COUNT, TONE_BITS, TONE_MASK, UNITS } from './units.ts';

/** Numbers of syllables lie below this. */
export const SYLLABLE_CODES: number = ONSETS.length * RHYMES.length * TONES.length;
/** What is no syllable. */
export const NO_SYLLABLE = -1;
/** `nghiêng`: no syllable is longer. */
const LONGEST = 7;

/** A tree of letters in columns. Reading a word is the inner loop of checks, so it reads them itself. */
class Tree {
  /** For each node and letter the next node, 0 for none. */
  readonly next: Int16Array;
  /** For each node the number of the word that ends there, -1 for none. */
  readonly ends: Int16Array;

  constructor(words: readonly string[]) {
    const size = words.reduce((sum, word) => sum + word.length, 1);
    this.next = new Int16Array(size * LETTER_COUNT);
    this.ends = new Int16Array(size).fill(-1);
    let count = 1;
    for (const [i, word] of words.entries()) {
      let node = 0;
      for (const letter of word) {
        const at = node * LETTER_COUNT + letterNumber(letter);
        if (this.next[at] === 0) this.next[at] = count++;
        node = this.next[at] ?? 0;
      }
      this.ends[node] = i;
    }
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
  const { next: onsetNext } = onsets;
  const { next: rhymeNext } = rhymes;
  let at = start;
  let node = 0;
  let unit = 0;
  let letter = 0;
  let first = 0;
  for (; at < end; at += 1) {
    unit = UNITS[text.charCodeAt(at)] ?? 0;
    letter = unit >> TONE_BITS;
    if (IS_VOWEL[letter] === 1) break;
    node = onsetNext[node * LETTER_COUNT + letter] ?? 0;
    if (letter === 0 || node === 0) return NO_SYLLABLE;
    first = letter;
  }
  let onset = onsets.ends[node] ?? -1;
  let tone = 0;
  if (at === start + 1 && (first === Q || (first === G && letter === I && isVowelAt(text, at + 1, end)))) {
    if (first === Q && letter !== U) return NO_SYLLABLE;
    // The u of qu and the i of gi belong to the onset, though the tone may be written on them.
    onset = first === Q ? QU : GI;
    tone = unit & TONE_MASK;
    at += 1;
  }
  if (onset < 0) return NO_SYLLABLE;
  node = 0;
  for (; at < end; at += 1) {
    unit = UNITS[text.charCodeAt(at)] ?? 0;
    const own = unit & TONE_MASK;
    if (own !== 0) {
      if (tone !== 0) return NO_SYLLABLE;
      tone = own;
    }
    node = rhymeNext[node * LETTER_COUNT + (unit >> TONE_BITS)] ?? 0;
    if (node === 0) return NO_SYLLABLE;
  }
  const rhyme = rhymes.ends[node] ?? -1;
  return rhyme < 0 ? NO_SYLLABLE : (onset * RHYMES.length + rhyme) * TONES.length + tone;
}

function isVowelAt(text: string, at: number, end: number): boolean {
  return at < end && IS_VOWEL[(UNITS[text.charCodeAt(at)] ?? 0) >> TONE_BITS] === 1;
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
