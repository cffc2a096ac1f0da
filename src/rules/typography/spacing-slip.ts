/** What can be wrong with the blanks of a text, and small looks around a place in it. */
import { isBlank, isDigit, isLetter, isUpper } from '../../recognise/chars.ts';

/** A blank too many or too few. */
export interface Slip {
  kind: 'before' | 'behind' | 'double' | 'missing' | 'missingBefore' | 'dash' | 'compound' | 'slash' | 'word';
  /** What is shown. */
  from: number;
  to: number;
  /** What is replaced, and by what. */
  start: number;
  end: number;
  text: string;
  /** The mark concerned; empty for words. */
  sign: string;
}

/** Units looked at on either side. */
const REACH = 60;

export function isLower(code: number): boolean {
  return isLetter(code) && !isUpper(code);
}

/** Where the run of letters that ends at `end` begins. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < REACH && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Where the run of letters that begins at `start` ends. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < REACH && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** The signs around a place up to the next blanks. */
export function tokenAt(text: string, at: number): string {
  let start = at;
  let end = at;
  while (start > 0 && at - start < REACH && !isBlank(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && end - at < REACH && !isBlank(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

/** True for addresses and names of files, where every sign counts. */
export function isAddress(token: string): boolean {
  return token.includes('//') || token.includes('@') || token.includes('www.') || token.includes('_');
}

/** Letters, digits and per cent: what a word or a number ends with. */
export function endsWord(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === PER_CENT;
}

export const PER_CENT = 0x25;
