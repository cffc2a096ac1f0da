/** The forms in which two writings of one number, notation or name are equal. */
import { collapse, fold } from '../text/letters.ts';
import { stripEnd } from '../text/strip.ts';
import { NAMED_TYPES } from './lexicon/named-types.data.ts';

const BLANKS = /\s/gu;
const SEPARATORS = /[-/_.–]+/gu;
const LEADING_ZEROS = /^0+(?=\d)/u;
const CENTRAL = /T\.?Ư/gu;
const DIGITS = '0123456789';
const WORD = /[\p{L}\d]+/gu;

/** `05-CT/TW`, `5-CT/TW` and `05/CT-TW` are one symbol: how it is joined is for the rule of its form to say. */
export function symbolKey(symbol: string): string {
  return symbol
    .normalize('NFC')
    .toUpperCase()
    .replace(BLANKS, '')
    .replace(CENTRAL, 'TW')
    .replace(SEPARATORS, '-')
    .replace(LEADING_ZEROS, '');
}

/** `KH-UBND` of `118/KH-UBND`: what stands behind the number, and behind the year where a legal act has one. */
export function notationKey(symbol: string): string {
  const parts = symbolKey(symbol).split('-');
  const first = parts.findIndex((part, i) => i > 0 && !/^\d{4}$/u.test(part));
  return first < 0 ? '' : parts.slice(first).join('-');
}

/** The letters of the body in a symbol: `UBND` of `118/KH-UBND`, `QH` of `06/2022/QH15`. */
export function bodyKey(symbol: string): string {
  return stripEnd(symbolKey(symbol).split('-').at(-1) ?? '', DIGITS);
}

export function typeKey(type: string): string {
  return collapse(type).toLowerCase();
}

/** The key of a law, which is cited by its name; null for what has a number for that. */
export function nameKey(type: string, name: string): string | null {
  const key = typeKey(type);
  if (!NAMED_TYPES.has(key)) return null;
  const words = fold(name).match(WORD) ?? [];
  const own = fold(key).split(' ');
  // A list may give the name with its type word, a citation gives it without.
  const from = own.every((word, i) => words[i] === word) ? own.length : 0;
  return words.length > from ? `${key} ${words.slice(from).join(' ')}` : null;
}
