/** The head of a citation: type word, words between, number with notation. */
import { isDigit, isLetter, isUpper } from './chars.ts';
import { letterEnd, readPhrase, skipBlanks } from './cursor.ts';
import { readType } from './document-types.ts';
import type { DocumentTypeEntry } from './lexicon/document-types.data.ts';
import { readDigits } from './numerals.ts';
import { phrases, readSet, type Found, type PhraseSet } from './phrases.ts';
import { readOpenSymbol, readSymbol, type SymbolRead } from './symbol-reader.ts';

export interface HeadRead {
  documentType: string | null;
  symbol: SymbolRead | null;
  /** A bare number: `Đề án 06`. */
  number: string | null;
  start: number;
  end: number;
}

/** Words that may stand between type and `số`: `Kế hoạch kiểm tra số 12/KH-ĐKT`. */
const WORDS_BETWEEN = 6;
/** Types that are spoken of by a bare number: `Chỉ thị 11`, `Nghị định 30`. */
const NUMBERED = new Set([
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Nghị định',
  'Thông tư',
  'Đề án',
  'Quy định',
  'Chương trình',
  'Hướng dẫn',
]);
/** What may follow a bare number; a noun would be what it counts. */
const behindNumber: PhraseSet<true> = phrases([
  'của',
  'về',
  'và',
  'với',
  'trên',
  'theo',
  'tại',
  'nêu',
  'này',
  'đến',
  'gắn',
  'trong',
  'để',
  'là',
  'do',
  'cho',
  'được',
  'đã',
  'ngày',
]);

/** Reads `số` with an optional colon; the place behind it, or -1. */
function readNumberWord(text: string, at: number): number {
  const end = readPhrase(text, at, 'số');
  if (end < 0) {
    // `số1050/QĐ-SCT`
    return text.slice(at, at + 2).toLowerCase() === 'số' && isDigit(text.charCodeAt(at + 2)) ? at + 2 : -1;
  }
  return text.charCodeAt(end) === 0x3a ? end + 1 : end;
}

/** Reads a symbol from behind `số`, its number known or open. */
export function readNumbered(text: string, at: number): SymbolRead | null {
  const from = skipBlanks(text, at);
  return isDigit(text.charCodeAt(from)) ? readSymbol(text, from) : readOpenSymbol(text, at);
}

/** Reads a number without notation: `Nghị quyết số 57`, `Đề án 06 của Chính phủ`. */
function readBareNumber(text: string, at: number): { number: string; end: number } | null {
  const number = readDigits(text, at, 1, 4);
  if (number === null) return null;
  const code = text.charCodeAt(number.end);
  if (isLetter(code) || code === 0x2f || code === 0x25) return null;
  const digits = text.slice(at, number.end);
  // 2025 is a year there.
  if (digits.length === 4 && number.value > 1900 && number.value < 2200) return null;
  const next = skipBlanks(text, number.end);
  const follow = text.charCodeAt(next);
  if ((follow === 0x2e || follow === 0x2c) && isDigit(text.charCodeAt(next + 1))) return null;
  if (isLetter(follow) && (isUpper(follow) || readSet(text, next, behindNumber) === null)) return null;
  if (follow === 0x2d || follow === 0x2013 || follow === 0x2f || follow === 0x25) return null;
  return { number: digits, end: number.end };
}

/** Looks for `số` and a symbol behind a few words that belong to the type. */
function readBehindWords(text: string, at: number): { symbol: SymbolRead; end: number } | null {
  let i = at;
  for (let count = 0; count < WORDS_BETWEEN; count += 1) {
    const end = letterEnd(text, i);
    if (end === i) return null;
    const next = skipBlanks(text, end);
    if (next === end) return null;
    const number = readNumberWord(text, next);
    const behind = readType(text, i);
    if (behind !== null && readNumberWord(text, skipBlanks(text, behind.end)) >= 0) return null;
    if (number >= 0) {
      const symbol = readNumbered(text, number);
      return symbol === null ? null : { symbol, end: symbol.end };
    }
    i = next;
  }
  return null;
}

/** A type word with its place behind. */
export type TypeFound = Found<DocumentTypeEntry>;

/**
 * Reads the head of a citation at a type word; null where no number follows.
 *
 * @param far Whether words may stand between the type and `số`.
 */
export function readHead(text: string, start: number, type: TypeFound, far = true): HeadRead | null {
  const documentType = type.value.name;
  const next = skipBlanks(text, type.end);
  const of = (symbol: SymbolRead): HeadRead => ({
    documentType,
    symbol,
    number: symbol.number,
    start,
    end: symbol.end,
  });
  const word = readNumberWord(text, next);
  const at = word < 0 ? next : skipBlanks(text, word);
  const symbol =
    word < 0 ? (isDigit(text.charCodeAt(at)) ? readSymbol(text, at) : null) : readNumbered(text, word);
  if (symbol !== null) return of(symbol);
  if (isDigit(text.charCodeAt(at))) {
    if (!isUpper(text.charCodeAt(start)) || !(NUMBERED.has(documentType) || word >= 0)) return null;
    const bare = readBareNumber(text, at);
    return bare === null ? null : { documentType, symbol: null, number: bare.number, start, end: bare.end };
  }
  if (!far || next === type.end) return null;
  const behind = readBehindWords(text, next);
  return behind === null ? null : of(behind.symbol);
}
