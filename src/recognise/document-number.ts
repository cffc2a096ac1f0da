/** The line of number and notation of a document itself: `Số: 45/KH-UBND`. */
import { isBlank, isDash, isDigit } from './chars.ts';
import { skipBlanks, skipGap } from './cursor.ts';
import { readNotation, readOpenSymbol, readSymbol } from './symbol-reader.ts';

export interface DocumentNumberRead {
  /** As written; null where it is left open or destroyed. */
  number: string | null;
  /** Year between number and notation: `09/2009/CT-UBND`. */
  year: string | null;
  /** Type and body, blanks removed, dashes as `-`. */
  notation: string | null;
  /** Whether the place of the number is left open. */
  blank: boolean;
  start: number;
  end: number;
}

/** Where the number starts: behind `Số`, `SỐ KÝ HIỆU`, a colon and blanks. */
const LABEL =
  /số(?:[ \t\u00a0]{1,4}(?:và[ \t\u00a0])?(?:ký|kí)[ \t\u00a0]{1,4}hiệu)?[ \t\n\r\u00a0]{0,40}[:.]?/iuy;
/** Signs between `Số` and the slash that are no number: what a scanner made of a stamped one. */
const GARBAGE = 12;

/**
 * Reads the line of number and notation.
 *
 * @param text One line, or a cell of the header.
 * @returns Offsets cover `Số` up to the last unit of the notation; null where the line is none.
 */
export function readDocumentNumber(text: string): DocumentNumberRead | null {
  const start = skipBlanks(text, 0);
  LABEL.lastIndex = start;
  const label = LABEL.exec(text);
  const at = label === null ? start : LABEL.lastIndex;
  if (label === null && text.charCodeAt(start) !== 0x2f) return null;
  const from = skipBlanks(text, at);
  const read = isDigit(text.charCodeAt(from)) ? readSymbol(text, from) : readOpenSymbol(text, at);
  if (read !== null) {
    const { number, year, notation, blank, end } = read;
    return { number, year, notation, blank, start, end };
  }
  return label === null ? null : (readBroken(text, start, from) ?? readEmpty(text, start, at));
}

/** A number that a scan destroyed, in front of a notation that can be read. */
function readBroken(text: string, start: number, from: number): DocumentNumberRead | null {
  for (let i = from; i < from + GARBAGE && i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) return null;
    if (code !== 0x2f && !isDash(code)) continue;
    const notation = readNotation(text, skipBlanks(text, i + 1));
    if (notation !== null)
      return {
        number: null,
        year: null,
        notation: notation.notation,
        blank: false,
        start,
        end: notation.end,
      };
  }
  return null;
}

/** `Số: ……` with nothing behind it, or a bare number. */
function readEmpty(text: string, start: number, at: number): DocumentNumberRead | null {
  const end = skipGap(text, at);
  if (end >= text.length) return { number: null, year: null, notation: null, blank: true, start, end: at };
  const from = skipBlanks(text, at);
  let i = from;
  while (isDigit(text.charCodeAt(i)) && i - from < 7) i += 1;
  if (i === from || skipBlanks(text, i) < text.length) return null;
  return { number: text.slice(from, i), year: null, notation: null, blank: false, start, end: i };
}
