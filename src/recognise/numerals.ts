/** Numbers as documents write them: Arabic, Roman, and a few in words. */
import { romanValue } from '../text/roman.ts';
import { isDigit, isWord } from './chars.ts';
import { letterEnd } from './cursor.ts';

/** A number with the place behind it. */
export interface Numeral {
  value: number;
  end: number;
}

/**
 * Reads a run of digits at `at`, no shorter than `min` and no longer than `max`.
 * Looks at no more than `max` + 1 units.
 */
export function readDigits(text: string, at: number, min: number, max: number): Numeral | null {
  let i = at;
  let value = 0;
  while (i - at <= max && isDigit(text.charCodeAt(i))) {
    value = value * 10 + text.charCodeAt(i) - 0x30;
    i += 1;
  }
  return i - at < min || i - at > max ? null : { value, end: i };
}

/** Reads a Roman numeral in capitals that stands as a word of its own. */
export function readRoman(text: string, at: number): Numeral | null {
  const end = letterEnd(text, at);
  if (end === at || end - at > 8 || isWord(text.charCodeAt(end))) return null;
  const value = romanValue(text.slice(at, end));
  return value === null ? null : { value, end };
}

/** Reads a number that counts something in order: Arabic of up to three digits, or Roman. */
export function readOrdinal(text: string, at: number): Numeral | null {
  const arabic = readDigits(text, at, 1, 3);
  if (arabic !== null) return isWord(text.charCodeAt(arabic.end)) ? null : arabic;
  return readRoman(text, at);
}

/** Reads a year of four digits that no further digit follows. */
export function readYear(text: string, at: number): Numeral | null {
  const year = readDigits(text, at, 4, 4);
  return year !== null && year.value >= 1000 && year.value < 2200 && !isWord(text.charCodeAt(year.end))
    ? year
    : null;
}
