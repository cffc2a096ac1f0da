/** Blanks around stops, commas, brackets and quotation marks. */
import { isBlank, isDigit, isLetter, isUpper } from '../../recognise/chars.ts';
import { hasLetter } from '../../text/letters.ts';
import { BLANK_WORDS, STOPPED } from '../lexicon/spacing-words.data.ts';
import { endsWord, isAddress, isLower, tokenAt, wordEnd, wordStart, type Slip } from './spacing-slip.ts';

const SPACE = 0x20;
const STOP = 0x2e;
const ELLIPSIS = 0x2026;
const SLASH = 0x2f;
/** Marks that lean on the word before them. */
export const LEANING = ',;:.!?)”';
/** What a closing mark may follow. */
const CLOSED = ')”"’]';
const MARKED = /[^\x00-\x7f]/u;

/** A blank at `at` that a mark follows: `tình nguyện , cụ thể`. */
export function blankBefore(text: string, at: number): Slip | null {
  const sign = text.charAt(at + 1);
  if (!LEANING.includes(sign)) return null;
  const before = text.charCodeAt(at - 1);
  if (!endsWord(before) && !CLOSED.includes(text.charAt(at - 1))) return null;
  const behind = text.charCodeAt(at + 2);
  const ends =
    Number.isNaN(behind) || isBlank(behind) || (LEANING.includes(text.charAt(at + 2)) && behind !== STOP);
  if (!ends || (sign === '.' && (behind === STOP || behind === SLASH))) return null;
  // `- :` and `( )` are blanks of a form.
  if (sign === ')' && !hasWordInside(text, at)) return null;
  return { kind: 'before', from: at, to: at + 2, start: at, end: at + 1, text: '', sign };
}

/** True where the bracket that closes behind `at` was opened before words, in the same line. */
function hasWordInside(text: string, at: number): boolean {
  const line = lineAround(text, at).before;
  const open = line.lastIndexOf('(');
  return open >= 0 && hasLetter(line.slice(open));
}

/** A blank behind an opening mark at `at`: `( nước uống)`. */
export function blankBehind(text: string, at: number): Slip | null {
  const next = text.charCodeAt(at + 2);
  if (text.charCodeAt(at + 1) !== SPACE || !(isLetter(next) || isDigit(next))) return null;
  const before = text.charCodeAt(at - 1);
  // A quotation mark behind a word may close what another opened.
  if (text.charAt(at) !== '(' && !(Number.isNaN(before) || isBlank(before))) return null;
  return {
    kind: 'behind',
    from: at,
    to: at + 2,
    start: at + 1,
    end: at + 2,
    text: '',
    sign: text.charAt(at),
  };
}

/** A mark at `at` that a letter follows: `cán bộ,công chức`. */
export function letterBehind(text: string, at: number): Slip | null {
  const sign = text.charAt(at);
  const start = wordStart(text, at);
  const end = wordEnd(text, at + 1);
  const digit = at === start && isDigit(text.charCodeAt(at - 1));
  // `1A,B,C` names copies, `1:n` is a ratio.
  if (end - at < 3 || !(at - start > 1 || digit || CLOSED.includes(text.charAt(at - 1)))) return null;
  if (isAddress(tokenAt(text, at))) return null;
  return missing(at, sign);
}

function missing(at: number, sign: string): Slip {
  return {
    kind: 'missing',
    from: at,
    to: at + sign.length,
    start: at + sign.length,
    end: at + sign.length,
    text: ' ',
    sign,
  };
}

/** A stop at `at` that a sentence follows: `thực hiện.Các đơn vị`. */
export function sentenceBehind(text: string, at: number): Slip | null {
  if (!isUpper(text.charCodeAt(at + 1)) || !isLower(text.charCodeAt(at + 2))) return null;
  const word = text.slice(wordStart(text, at), at);
  const next = text.slice(at + 1, wordEnd(text, at + 1));
  if (word.length < 2 || word !== word.toLowerCase() || STOPPED.has(word)) return null;
  if (!MARKED.test(word) && !MARKED.test(next)) return null;
  const token = tokenAt(text, at);
  if (isAddress(token) || token.indexOf('.') !== token.lastIndexOf('.')) return null;
  return missing(at, '.');
}

/** Three dots that end at `at` and a letter behind them: `việc tốt...để cổ vũ`. */
export function ellipsisBehind(text: string, at: number): Slip | null {
  const sign = text.charCodeAt(at) === ELLIPSIS ? '…' : '...';
  const start = at - sign.length + 1;
  if (sign === '...' && (text.slice(start, at + 1) !== sign || text.charCodeAt(start - 1) === STOP))
    return null;
  const word = text.slice(wordStart(text, start), start).toLowerCase();
  const next = text.slice(at + 1, wordEnd(text, at + 1)).toLowerCase();
  if (word.length < 2 || next.length < 2 || BLANK_WORDS.has(word) || BLANK_WORDS.has(next)) return null;
  // Dots that come again in the line are places to fill in.
  const { before, after } = lineAround(text, at);
  const line = before + after;
  if (line.split(sign).length > 2 || line.includes('....')) return null;
  return missing(start, sign);
}

/** So far a line is looked at. */
const REACH = 300;

/** What stands in the line of a place before it, and from it on. */
function lineAround(text: string, at: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const end = after.indexOf('\n');
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: end < 0 ? after : after.slice(0, end) };
}

/** A closing mark at `at` that a letter follows: `(khóa XI)về`. */
export function letterBehindClosing(text: string, at: number): Slip | null {
  const sign = text.charAt(at);
  const before = text.slice(Math.max(0, at - REACH), at);
  const inside = before.slice(before.lastIndexOf(sign === ')' ? '(' : '“') + 1);
  // `a)` and `(s)` go with the word.
  if (inside.length === before.length || inside.length < 3 || inside.includes(sign)) return null;
  if (wordEnd(text, at + 1) - at < 3 || isAddress(tokenAt(text, at))) return null;
  return missing(at, sign);
}

/** An opening mark at `at` behind a letter: `các thôn(bản)`. */
export function letterBeforeOpening(text: string, at: number): Slip | null {
  const start = wordStart(text, at);
  const next = text.charCodeAt(at + 1);
  if (at - start < 2 || !isLower(text.charCodeAt(at - 1)) || !isLetter(next)) return null;
  if (wordEnd(text, at + 1) - at < 3 || isAddress(tokenAt(text, at))) return null;
  return {
    kind: 'missingBefore',
    from: at - 1,
    to: at + 1,
    start: at,
    end: at,
    text: ' ',
    sign: text.charAt(at),
  };
}

/** Two blanks between words, at `at`; wider gaps are drawn on purpose, and so are lines that have one. */
export function doubleBlank(text: string, at: number): Slip | null {
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at + 2);
  if (Number.isNaN(before) || isBlank(before) || Number.isNaN(behind) || isBlank(behind)) return null;
  const { before: left, after: right } = lineAround(text, at);
  const line = left + right;
  if (line.includes('\t') || line.includes('|') || WIDE.test(line)) return null;
  return { kind: 'double', from: at, to: at + 2, start: at, end: at + 1, text: '', sign: '' };
}

const WIDE = /\S {3,}\S/u;
