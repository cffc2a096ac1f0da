/**
 * Reads the marker that a line begins with: `I.`, `2.1.`, `đ)`, `Điều 3.`, `-`.
 * It is described as written; the outline decides where it belongs, rules
 * whether it is right.
 */
import type { MarkerStyle } from '../../ast/leaves.ts';
import { misreadRomanValue, romanValue } from '../../text/roman.ts';

export interface LineMarker {
  style: MarkerStyle;
  /** The counts it shows, outermost first; empty for a bullet. */
  ordinals: readonly number[];
  delimiter: string;
  /** Units from the start of the line's text to the end of the marker. */
  length: number;
  /** Units to the first letter behind it. */
  content: number;
  /** The place in the alphabet of a single capital that is a numeral as well (`I.`, `C.`); else 0. */
  letter: number;
  /** True where it is a marker only if its number is the one due (misread numerals). */
  doubtful: boolean;
}

/** Order of the letters of điểm: `đ` after `d`; f, j, w, z are not used. */
export const ALPHABET = 'abcdđeghiklmnopqrstuvxy';
/** A number above this opens no entry: `2024. ` begins a torn line. */
const MAX_ORDINAL = 200;

const BULLET = /^[-–—+•*·●▪○◦➢➤✓►]+/u;
/** What any marker but a bullet begins with: a short label and its delimiter, or a word for a unit. */
const MAY_OPEN = /^(?:\(?[\p{Lu}\da-zđ|][IVXLCHl|\d]{0,6} ?[.)/:–-]|[ĐCPMT]\p{L}{2,5} )/u;
const WORDED =
  /^(Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Tiểu mục|TIỂU MỤC) +(thứ \p{L}+|THỨ \p{L}+|[IVXLC]+|\d{1,3})(?: ?([.:]|[-–](?= )))?/u;
const NUMBERED = /^(\(?)(\d{1,3})((?:\.\d{1,2}){0,3})(\/\.|\.\)|[.)/]|-(?= \p{Lu}))?/u;
const ROMAN = /^([IVXLC]{1,7})( ?(?:\/\.|[.)/:]|[-–](?=[ \p{L}])))/u;
const MISREAD = /^([IVXHl1|]{1,5})([.)/])(?= *\p{Lu})/u;
const CAPITAL = /^(\p{Lu})( ?(?:\/\.|[.)/]|[-–](?= )))/u;
const LETTER = /^(\(?)([a-zđ])(\/\.|\.\)|[.)/])/u;
const UPPER_NEXT = /^[ \t\u00a0]*["“(]?[\p{Lu}\d]/u;

const WORD_STYLES: ReadonlyMap<string, MarkerStyle> = new Map([
  ['điều', 'article'],
  ['chương', 'chapter'],
  ['phần', 'part'],
  ['mục', 'division'],
  ['tiểu mục', 'division'],
]);

const WORD_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

interface Reading {
  style: MarkerStyle;
  ordinals: readonly number[];
  delimiter: string;
  length: number;
  letter?: number;
  doubtful?: boolean;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0;
}

/** A blank or the end of the line must follow most markers: `1050/QĐ-SCT` opens nothing. */
function isFree(text: string, length: number): boolean {
  return length >= text.length || isBlank(text.charCodeAt(length));
}

function readBullet(text: string): Reading | null {
  const sign = BULLET.exec(text)?.[0];
  if (sign === undefined) return null;
  if (sign.length > 1 || text.length === 1) return null;
  const tight = !isFree(text, 1);
  if (tight && (sign === '*' || !/^\p{L}/u.test(text.slice(1)))) return null;
  return { style: 'bullet', ordinals: [], delimiter: sign, length: 1 };
}

function readWorded(text: string): Reading | null {
  const match = WORDED.exec(text);
  if (match === null) return null;
  const [whole, word = '', number = '', delimiter = ''] = match;
  const style = WORD_STYLES.get(word.toLowerCase());
  const rest = text.slice(whole.length);
  if (style === undefined || (delimiter === '' ? rest.trim() !== '' : !isFree(text, whole.length)))
    return null;
  const ordinal = /^\d/u.test(number)
    ? Number(number)
    : (romanValue(number) ?? WORD_ORDINALS.get(number.slice(4).toLowerCase()) ?? 0);
  return { style, ordinals: [ordinal], delimiter, length: whole.length };
}

function readNumber(text: string): Reading | null {
  const match = NUMBERED.exec(text);
  if (match === null) return null;
  const [whole, open = '', first = '', others = '', delimiter = ''] = match;
  if (open !== '' && delimiter !== ')') return null;
  const ordinals = others === '' ? [Number(first)] : (first + others).split('.').map(Number);
  const rest = text.slice(whole.length);
  if (delimiter === '') {
    if (others === '' || !/^[ \t\u00a0]+\p{Lu}/u.test(rest)) return null;
  } else if (!isFree(text, whole.length) && !(delimiter !== '/' && /^\p{Lu}/u.test(rest))) return null;
  if ((ordinals[0] ?? 0) > MAX_ORDINAL || ordinals.includes(0)) return null;
  return {
    style: others === '' ? 'arabic' : 'decimal',
    ordinals,
    delimiter: open + delimiter,
    length: whole.length,
  };
}

function readRoman(text: string): Reading | null {
  const match = ROMAN.exec(text);
  const [whole = '', numeral = '', delimiter = ''] = match ?? [];
  const value = match === null ? null : romanValue(numeral);
  const rest = text.slice(whole.length);
  if (value === null || !(UPPER_NEXT.test(rest) || rest.trim() === '')) return null;
  const letter = numeral.length === 1 ? letterOrdinal(numeral.toLowerCase()) : 0;
  return { style: 'roman', ordinals: [value], delimiter: delimiter.trim(), length: whole.length, letter };
}

function readMisreadRoman(text: string): Reading | null {
  const [whole = '', numeral = '', delimiter = ''] = MISREAD.exec(text) ?? [];
  const value = misreadRomanValue(numeral);
  if (value === null) return null;
  const letter = numeral.length === 1 ? letterOrdinal(numeral.toLowerCase()) : 0;
  return { style: 'roman', ordinals: [value], delimiter, length: whole.length, letter, doubtful: true };
}

function readCapital(text: string): Reading | null {
  const [whole = '', letter = '', delimiter = ''] = CAPITAL.exec(text) ?? [];
  if (whole === '' || !UPPER_NEXT.test(text.slice(whole.length))) return null;
  // `T/M ĐẢNG ỦY` signs for a body, `V/v` names a subject.
  if (delimiter.endsWith('/') && !isFree(text, whole.length)) return null;
  return {
    style: 'upperLetter',
    ordinals: [letterOrdinal(letter.toLowerCase())],
    delimiter: delimiter.trim(),
    length: whole.length,
  };
}

function readLetter(text: string): Reading | null {
  const [whole = '', open = '', letter = '', delimiter = ''] = LETTER.exec(text) ?? [];
  if (whole === '' || (open !== '' && delimiter !== ')')) return null;
  if (!isFree(text, whole.length) && !/^\p{Lu}/u.test(text.slice(whole.length))) return null;
  return {
    style: 'letter',
    ordinals: [letterOrdinal(letter)],
    delimiter: open + delimiter,
    length: whole.length,
  };
}

/** The place of a letter in the order of điểm, from 1; 0 for a letter that the order leaves out. */
function letterOrdinal(letter: string): number {
  return ALPHABET.indexOf(letter) + 1;
}

/** Reads by what the line begins with: most begin with a word, which opens nothing. */
function read(text: string): Reading | null {
  if (!MAY_OPEN.test(text)) return readBullet(text);
  return (
    readWorded(text) ??
    readNumber(text) ??
    readLetter(text) ??
    readRoman(text) ??
    readMisreadRoman(text) ??
    readCapital(text)
  );
}

/**
 * Reads the marker at the start of a line.
 *
 * @param text The line without indentation and markup.
 * @returns Null where the line begins with none.
 */
export function readMarker(text: string): LineMarker | null {
  const reading = read(text);
  if (reading === null) return null;
  const { style, ordinals, delimiter, length, letter = 0, doubtful = false } = reading;
  let content = length;
  while (isBlank(text.charCodeAt(content))) content += 1;
  return { style, ordinals, delimiter, length, content, letter, doubtful };
}
