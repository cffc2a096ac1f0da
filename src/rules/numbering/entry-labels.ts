/** The labels that entries of an outline show, and those that they should. */
import type { Marker } from '../../ast/leaves.ts';
import { ALPHABET } from '../../parse/body/marker.ts';
import { romanText } from '../../text/roman.ts';

const DIGITS = /\d+/u;
const DECIMALS = /\d+(?:\.\d+)*/u;
const WORD_ROMAN = /(?<!\p{L})[IVXLC]{1,7}(?!\p{L})/u;
const SINGLE = /\p{L}/u;
const MISREAD_ROMAN = /[IVXLCHl1|]+/u;

/** The number itself in the style of a marker: `IV`, `đ`, `3.2`; null where the style has no such number. */
export function numeral(marker: Marker, ordinals: readonly number[]): string | null {
  const last = ordinals.at(-1) ?? 0;
  switch (marker.style) {
    case 'letter':
      return ALPHABET.charAt(last - 1) || null;
    case 'upperLetter':
      return ALPHABET.charAt(last - 1).toUpperCase() || null;
    case 'roman':
      return romanText(last);
    case 'decimal':
      return ordinals.join('.');
    case 'part':
    case 'chapter':
    case 'division':
    case 'article':
      return DIGITS.test(marker.value)
        ? String(last)
        : WORD_ROMAN.test(marker.value)
          ? romanText(last)
          : null;
    case 'arabic':
      return String(last);
    case 'bullet':
      return null;
  }
}

/** A marker with another number, its words and marks kept; null where its number is a word (`Phần thứ nhất`). */
export function renumbered(marker: Marker, ordinals: readonly number[]): string | null {
  const number = numeral(marker, ordinals);
  if (number === null) return null;
  switch (marker.style) {
    case 'letter':
    case 'upperLetter':
      return marker.value.replace(SINGLE, number);
    case 'roman':
      return marker.value.replace(MISREAD_ROMAN, number);
    case 'decimal':
      return marker.value.replace(DECIMALS, number);
    default:
      return marker.value.replace(DIGITS.test(marker.value) ? DIGITS : WORD_ROMAN, number);
  }
}

/** A marker as a message shows it. */
export function labelOf(marker: Marker): string {
  return marker.value.normalize('NFC').replaceAll(/\s+/gu, ' ');
}
