/** Numbers with notation: `451/KH-UBND`, `217/2025/NĐ-CP`, `57-NQ/TW`, and what goes wrong in them. */
import { isBlank, isDash, isDigit, isLeader, isLetter, isUpper } from './chars.ts';
import { skipBlanks, skipGap } from './cursor.ts';

/** A document number as read. */
export interface SymbolRead {
  /** Digits in front of the first separator; null where their place is open. */
  number: string | null;
  /** Year between number and notation, where one stands there. */
  year: string | null;
  /** Type and body: `KH-UBND`, `NQ/TW`. */
  notation: string;
  /** Number and notation, line ends and stray blanks inside removed; null where the number is open. */
  symbol: string | null;
  blank: boolean;
  start: number;
  end: number;
}

const SEGMENTS = 6;
const SEGMENT_LENGTH = 24;
const STRAY = 40;

function isJoint(code: number): boolean {
  return code === 0x2f || isDash(code) || code === 0x5f;
}

function isSegmentUnit(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x26 || code === 0x2e;
}

/** The end of one segment of a notation (`KH`, `UBND`, `QH15`, `ĐQ&V`), or -1. */
function segmentEnd(text: string, at: number, uppers: number): number {
  let i = at;
  let count = 0;
  let lowers = 0;
  while (isSegmentUnit(text.charCodeAt(i))) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) {
      count += 1;
      lowers = 0;
    } else if (isLetter(code)) lowers += 1;
    i += 1;
    if (i - at > SEGMENT_LENGTH) return -1;
  }
  // A word runs into the notation: `KH-BCYcủa`.
  if (lowers > 2 && i - lowers - at >= 2) {
    i -= lowers;
    lowers = 0;
  }
  while (i > at && text.charCodeAt(i - 1) === 0x2e) i -= 1;
  if (i === at || count < uppers || lowers > 2) return -1;
  return i;
}

/** `Ttr`, as offices type it, and `nb` have fewer capitals than other segments. */
function oddSegmentEnd(text: string, at: number): number {
  for (const odd of ['Ttr', 'nb']) {
    if (text.startsWith(odd, at) && !isLetter(text.charCodeAt(at + odd.length))) return at + odd.length;
  }
  return -1;
}

interface NotationRead {
  notation: string;
  end: number;
}

/**
 * Reads a notation. Blanks may stand on one side of a dash or slash (a line
 * end tears `NĐ-` from `CP`), on both only where capitals follow: ` - Đảng ủy`
 * behind a notation is no part of it.
 */
export function readNotation(text: string, at: number): NotationRead | null {
  let end = segmentEnd(text, at, 2);
  if (end < 0) end = oddSegmentEnd(text, at);
  if (end < 0) return null;
  let notation = text.slice(at, end);
  for (let count = 1; count < SEGMENTS; count += 1) {
    const joint = skipBlanks(text, end);
    const code = text.charCodeAt(joint);
    if (!isJoint(code)) break;
    const from = skipBlanks(text, joint + 1);
    const spaced = joint > end || from > joint + 1;
    if (joint > end && from > joint + 1 && count > 1) break;
    let next = segmentEnd(text, from, spaced ? 2 : 1);
    if (next < 0 && !spaced) next = oddSegmentEnd(text, from);
    if (next < 0) break;
    notation += (isDash(code) ? '-' : text.charAt(joint)) + text.slice(from, next);
    end = next;
  }
  return { notation, end };
}

/** The digits of a number: `451`, `01.6`, `12a`. */
function numberEnd(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i)) && i - at < 7) i += 1;
  if (i === at || isDigit(text.charCodeAt(i))) return -1;
  if (text.charCodeAt(i) === 0x2e && isDigit(text.charCodeAt(i + 1))) {
    let j = i + 1;
    while (isDigit(text.charCodeAt(j)) && j - i < 4) j += 1;
    return isDigit(text.charCodeAt(j)) ? -1 : j;
  }
  const code = text.charCodeAt(i);
  if (isLetter(code) && !isUpper(code) && isJoint(text.charCodeAt(i + 1))) return i + 1;
  return i;
}

/** The place of the separator behind a number, a few stray blanks skipped; -1 where none is there. */
function jointAt(text: string, at: number): number {
  const i = skipBlanks(text, at);
  const code = text.charCodeAt(i);
  return i - at <= STRAY && (code === 0x2f || isDash(code)) ? i : -1;
}

/** Reads a year and its slash in front of a notation: `2025/`, malformed `20202` taken as written. */
function readSymbolYear(text: string, at: number): { year: string; end: number } | null {
  let i = at;
  while (isDigit(text.charCodeAt(i)) && i - at < 6) i += 1;
  if (i - at < 4 || i - at > 5) return null;
  const slash = skipBlanks(text, i);
  const code = text.charCodeAt(slash);
  if (code === 0x2f || isDash(code)) return { year: text.slice(at, i), end: skipBlanks(text, slash + 1) };
  return isUpper(text.charCodeAt(i)) ? { year: text.slice(at, i), end: i } : null;
}

/** Reads a symbol that begins with its digits at `at`. */
export function readSymbol(text: string, at: number): SymbolRead | null {
  const end = numberEnd(text, at);
  if (end < 0) return null;
  const joint = jointAt(text, end);
  if (joint < 0) return null;
  const dash = isDash(text.charCodeAt(joint));
  const from = skipBlanks(text, joint + 1);
  const year = dash ? null : readSymbolYear(text, from);
  const notation = readNotation(text, year === null ? from : year.end);
  if (notation === null) return null;
  // ` - ` between blanks joins two things; a Party number has no blank in front of its dash, or a full notation behind it.
  if (dash && joint > end && !notation.notation.includes('/')) return null;
  const number = text.slice(at, end);
  const sign = dash ? '-' : '/';
  const infix = year === null ? '' : text.slice(from, year.end).replaceAll(/\s/gu, '');
  return {
    number,
    year: year === null ? null : year.year,
    notation: notation.notation,
    symbol: number + sign + infix + notation.notation,
    blank: false,
    start: at,
    end: notation.end,
  };
}

/** Reads a symbol whose number is left open, from behind the word `số`: `   /SGDĐT-VP`, `….-TB/CB`. */
export function readOpenSymbol(text: string, at: number): SymbolRead | null {
  const gap = skipGap(text, at);
  const sign = text.charCodeAt(gap);
  if (sign !== 0x2f && !isDash(sign)) return null;
  let leader = false;
  for (let i = at; i < gap && !leader; i += 1)
    leader = isLeader(text.charCodeAt(i)) || isBlank(text.charCodeAt(i));
  if (!leader && gap > at) return null;
  const from = skipGap(text, gap + 1);
  const year = readSymbolYear(text, from);
  const notation = readNotation(text, year === null ? from : year.end);
  if (notation === null) return null;
  return {
    number: null,
    year: year === null ? null : year.year,
    notation: notation.notation,
    symbol: null,
    blank: true,
    start: gap,
    end: notation.end,
  };
}
