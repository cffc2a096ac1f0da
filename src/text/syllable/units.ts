/** What a UTF-16 unit is in a Vietnamese syllable: a letter, with its vowel mark, and the tone on it. */
import { TONES } from './parts.data.ts';

const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const VOWELS = 'aăâeêioôơuưy';

/** Letters are numbered from 1; 0 is no letter of Vietnamese. */
export const LETTER_COUNT: number = LETTERS.length + 1;
/** The tone stands below the number of the letter. */
const TONE_BITS = 3;
const TONE_MASK = 7;
/** Past the last letter with a tone, `ỹ`. */
const END = 0x1f00;

function makeTable(): Uint8Array {
  const table = new Uint8Array(END);
  for (const [i, letter] of Array.from(LETTERS).entries()) {
    const tones = VOWELS.includes(letter) ? TONES : [''];
    for (const [tone, mark] of tones.entries()) {
      const written = (letter + mark).normalize('NFC');
      for (const form of [written, written.toUpperCase()])
        table[form.charCodeAt(0)] = ((i + 1) << TONE_BITS) | tone;
    }
  }
  return table;
}

const TABLE = makeTable();

/** Letter and tone of a unit; 0 where it is no letter of Vietnamese. */
export function unitOf(code: number): number {
  return code < END ? (TABLE[code] ?? 0) : 0;
}

export function letterOf(unit: number): number {
  return unit >> TONE_BITS;
}

export function toneOf(unit: number): number {
  return unit & TONE_MASK;
}

/** The number of a letter without tone. */
export function letterNumber(letter: string): number {
  return LETTERS.indexOf(letter) + 1;
}

const VOWEL_NUMBERS: ReadonlySet<number> = new Set(Array.from(VOWELS, letterNumber));

export function isVowel(letter: number): boolean {
  return VOWEL_NUMBERS.has(letter);
}
