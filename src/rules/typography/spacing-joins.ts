/** Blanks around hyphens and strokes, and words run together. */
import { isBlank, isDigit, isLetter, isUpper } from '../../recognise/chars.ts';
import { BEFORE_NUMBER } from '../lexicon/spacing-words.data.ts';
import {
  endsWord,
  isAddress,
  isLower,
  PER_CENT,
  tokenAt,
  wordEnd,
  wordStart,
  type Slip,
} from './spacing-slip.ts';

const SPACE = 0x20;
const COUNTER = /^(?:[IVXLC]{1,5}|\p{Lu}|\p{Ll}|\d{1,2})$/u;
/** Words shown on each side of a compound. */
const NUMBER_BACK = /[\d.,]{1,15}%?$/u;
const NUMBER_ON = /^[\d.,]{0,14}\d%?/u;
const MARKED = /[^\x00-\x7f]/u;
const CUT = 16;

/**
 * A hyphen or dash at `at` with a blank on one side only: `2025 -2030`.
 *
 * @param tight Whether the document writes ranges of numbers without blanks.
 */
export function lopsidedDash(text: string, at: number, tight: () => boolean): Slip | null {
  const left = text.charCodeAt(at - 1) === SPACE;
  const first = left ? at - 1 : at;
  const last = left ? at : at + 1;
  const before = text.charCodeAt(first - 1);
  const behind = text.charCodeAt(last + 1);
  const sign = text.charAt(at);
  if (isDigit(behind) && (isDigit(before) || before === PER_CENT)) {
    const joint = tight() ? sign : ` ${sign} `;
    const from = first - (NUMBER_BACK.exec(text.slice(Math.max(0, first - CUT), first))?.[0].length ?? 0);
    const to = last + 1 + (NUMBER_ON.exec(text.slice(last + 1, last + 1 + CUT))?.[0].length ?? 0);
    if (from === 0 || isCounterAt(text, from, first, left)) return null;
    return { kind: 'dash', from, to, start: first, end: last + 1, text: joint, sign };
  }
  if (!isLetter(before) || !isLetter(behind)) return null;
  const from = wordStart(text, first);
  const to = wordEnd(text, last + 1);
  if (isCounterAt(text, from, first, left) || isAddress(tokenAt(text, at))) return null;
  const short = isShort(text.slice(from, first)) && isShort(text.slice(last + 1, to));
  return { kind: 'dash', from, to, start: first, end: last + 1, text: short ? sign : ` ${sign} `, sign };
}

/** `I- MỤC ĐÍCH`, `1- Thời gian` count what follows. */
function isCounterAt(text: string, from: number, to: number, left: boolean): boolean {
  return !left && COUNTER.test(text.slice(from, to)) && (from === 0 || isBlank(text.charCodeAt(from - 1)));
}

/** Letters of a notation: `NĐ`, `UBND`. */
function isShort(word: string): boolean {
  return word.length <= 8 && word === word.toUpperCase();
}

/**
 * A hyphen at `at` without blanks between words that stand apart from it elsewhere.
 *
 * @param isSpaced Whether a compound, lower case with its blanks, is known.
 */
export function gluedCompound(
  text: string,
  at: number,
  isSpaced: (compound: string) => boolean,
): Slip | null {
  if (!isLower(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1))) return null;
  const from = backTwoWords(text, at);
  const to = onTwoWords(text, at + 1);
  const compound = `${text.slice(from, at)} - ${text.slice(at + 1, to)}`.toLowerCase();
  if (!isSpaced(compound)) return null;
  return { kind: 'compound', from, to, start: at, end: at + 1, text: ` ${text.charAt(at)} `, sign: '' };
}

/** Where the two words before a place begin. */
export function backTwoWords(text: string, end: number): number {
  const second = wordStart(text, end);
  if (text.charCodeAt(second - 1) !== SPACE) return second;
  const first = wordStart(text, second - 1);
  return first === second - 1 ? second : first;
}

/** Where the two words behind a place end. */
export function onTwoWords(text: string, start: number): number {
  const first = wordEnd(text, start);
  if (text.charCodeAt(first) !== SPACE) return first;
  const second = wordEnd(text, first + 1);
  return second === first + 1 ? first : second;
}

/** A stroke at `at` with a blank on one side only: `Đơn vị/ cá nhân`, `10 /3/2026`. */
export function lopsidedSlash(text: string, at: number): Slip | null {
  const left = text.charCodeAt(at - 1) === SPACE;
  const first = left ? at - 1 : at;
  const last = left ? at : at + 1;
  const before = text.charCodeAt(first - 1);
  const behind = text.charCodeAt(last + 1);
  const from = isDigit(before) ? first - digitsBack(text, first) : wordStart(text, first);
  const to = isDigit(behind) ? last + 1 + digitsOn(text, last + 1) : wordEnd(text, last + 1);
  const slip: Slip = { kind: 'slash', from, to, start: first, end: last + 1, text: '/', sign: '' };
  if (isDigit(before)) {
    if (isDigit(behind)) return isDate(text, from, to) ? slip : null;
    // The number of a document: `12 /KH-UBND`.
    return left && isUpper(behind) && to - last > 2 ? slip : null;
  }
  if (!endsWord(before) || !isLetter(behind)) return null;
  const word = text.slice(from, first);
  if (word.length < 2 || to - last < 3 || COUNTER.test(word) || isAddress(tokenAt(text, at))) return null;
  return slip;
}

const DATE = /(?<!\d)\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{4}(?!\d)/u;

function isDate(text: string, from: number, to: number): boolean {
  return DATE.test(text.slice(Math.max(0, from - 5), to + 7));
}

function digitsBack(text: string, end: number): number {
  let count = 0;
  while (isDigit(text.charCodeAt(end - 1 - count)) && count < CUT) count += 1;
  return count;
}

function digitsOn(text: string, start: number): number {
  let count = 0;
  while (isDigit(text.charCodeAt(start + count)) && count < CUT) count += 1;
  return count;
}

/** A capital at `at` behind a small letter of a Vietnamese word: `sử dụngVLNCN`. */
export function capitalInside(text: string, at: number): Slip | null {
  let from = at;
  while (from > 0 && isLower(text.charCodeAt(from - 1))) from -= 1;
  // Brands and notations mix plain letters only: `iOffice`, `TTr`.
  if (at - from < 2 || !MARKED.test(text.slice(from, at))) return null;
  const to = wordEnd(text, at);
  if (to - at < 2 || isAddress(tokenAt(text, at))) return null;
  return { kind: 'word', from: wordStart(text, from), to, start: at, end: at, text: ' ', sign: '' };
}

/** A digit at `at` behind a word that stands apart from numbers: `ngày10`. */
export function numberGlued(text: string, at: number): Slip | null {
  const from = wordStart(text, at);
  if (!BEFORE_NUMBER.test(text.slice(from, at))) return null;
  return { kind: 'word', from, to: at + digitsOn(text, at), start: at, end: at, text: ' ', sign: '' };
}
