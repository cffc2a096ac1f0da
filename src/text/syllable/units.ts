/** What a UTF-16 unit is in a Vietnamese syllable: a letter, with its vowel mark, and the tone on it. */
import { TONES } from './parts.data.ts';

const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const VOWELS = 'aăâeêioôơuưy';

/** Letters are numbered from 1; 0 is no letter of Vietnamese. */
export const LETTER_COUNT: number = LETTERS.length + 1;
/** The tone stands below the number of the letter. */
export const TONE_BITS = 3;
export const TONE_MASK = 7;
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

/** Letter and tone of a unit; what lies outside, like what is no letter of Vietnamese, is nothing or 0. Loops read it themselves. */
export const UNITS: Uint8Array = makeTable();

/** The tone of a unit of a text. */
export function toneOf(code: number): number {
  return (UNITS[code] ?? 0) & TONE_MASK;
}

/** The number of a letter without tone. */
export function letterNumber(letter: string): number {
  return LETTERS.indexOf(letter) + 1;
}

/** 1 for each letter that is a vowel. */
export const IS_VOWEL: Uint8Array = new Uint8Array(LETTER_COUNT);
for (const vowel of VOWELS) IS_VOWEL[letterNumber(vowel)] = 1;
