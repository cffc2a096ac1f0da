/** Text in VIQR as the letters that its writer meant. */
import { VIQR_MARKS, VIQR_TONES } from './viqr.data.ts';

const marks: ReadonlyMap<string, string> = new Map(
  VIQR_MARKS.flatMap(([sign, combining, letters]) =>
    Array.from(letters, (letter) => [letter + sign, combining] as const),
  ),
);
const tones: ReadonlyMap<string, string> = new Map(VIQR_TONES);

/** An escaped sign; đ; a vowel with its signs. */
const UNIT = /\\([(^+`'?~.d\\])|dd|([aeiouy])([(^+]?)([`'?~.]?)/giu;

/**
 * Decodes VIQR. A stop or question mark behind a vowel is a tone unless a
 * backslash stands before it: that is how the code tells the two apart.
 */
export function decodeViqr(text: string): string {
  const decodeUnit = (
    written: string,
    literal: string | undefined,
    vowel: string | undefined,
    mark: string,
    tone: string,
  ): string => {
    if (literal !== undefined) return literal;
    if (vowel === undefined) return written.startsWith('D') ? 'Đ' : 'đ';
    const combining = marks.get(vowel.toLowerCase() + mark);
    // A sign that this vowel cannot bear is a sign of its own, and no tone stands behind it.
    if (mark !== '' && combining === undefined) return written;
    return (vowel + (combining ?? '') + (tones.get(tone) ?? '')).normalize('NFC');
  };
  return text.replace(UNIT, decodeUnit);
}
