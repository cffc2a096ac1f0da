/** Words as numbers, so that looking them up needs no substrings. */
import { lower } from './chars.ts';

/**
 * Above every unit of Vietnamese, so that two letters never add up to two
 * others: with 31 `bởi` and `dại`, `tầng` and `rụng` are one.
 */
const BASE = 65_599;

/** Adds one unit, in lower case, to a hash. */
export function addUnit(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit) | 0;
}

/** The first two units of a word in sixteen bits, for a table of the words worth a closer look. */
export function headOf(first: number, second: number): number {
  return (Math.imul(first, 151) + second) & 0xffff;
}

/** The hash of a word followed by another. */
export function pairHash(first: number, second: number): number {
  return Math.imul(first, 0x61c88647) ^ second;
}

/** The hash of the word between two offsets, whatever its case. */
export function hashWord(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = addUnit(hash, lower(text.charCodeAt(i)));
  return hash;
}

/** Open oa, oe, uy with a tone on either vowel, and the same with the tone on the other. */
const PLACEMENTS: ReadonlyMap<string, string> = new Map(
  ['oa', 'oe', 'uy'].flatMap((pair) =>
    ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'].flatMap((tone) => {
      const first = `${pair.charAt(0)}${tone}`.normalize('NFC') + pair.charAt(1);
      const second = pair.charAt(0) + `${pair.charAt(1)}${tone}`.normalize('NFC');
      return [
        [first, second],
        [second, first],
      ] as const;
    }),
  ),
);
/** Where `u` belongs to the consonant, its vowel alone bears the tone. */
const ALONE = 'q';

/** Both spellings of a word by the place of its tone: `ủy` and `uỷ`, `hóa` and `hoá`. */
export function spellings(word: string): string[] {
  const other = PLACEMENTS.get(word.slice(-2));
  return other === undefined || word.at(-3) === ALONE ? [word] : [word, word.slice(0, -2) + other];
}
