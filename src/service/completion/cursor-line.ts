/** The line in which somebody writes, and what of it a completion takes the place of. */
import type { Edit } from '../../lint/finding.ts';
import { collapse, fold, isUpperCase } from '../../text/letters.ts';
import type { Reading } from '../reading.ts';

export interface CursorLine {
  reading: Reading;
  /** Where the cursor stands. */
  offset: number;
  /** The number of the line, from 1. */
  number: number;
  /** What stands in front of the cursor, and behind it up to the end of the line. */
  before: string;
  after: string;
}

/** A change of the text with what an editor compares with the letters typed so far. */
export interface Typed {
  edit: Edit;
  filterText: string;
}

/** Units in front of the cursor that can be part of what is written. */
const REACH = 120;
/** Words in front of the cursor that can open it. */
const MOST_WORDS = 16;

const WORD = /[\p{L}\p{M}\p{N}]/u;
const BLANKS = /\s+/gu;
const NOT_ASCII = /\P{ASCII}/u;
const MARK = /\p{M}/u;

export function cursorLine(reading: Reading, offset: number): CursorLine {
  const { lines, document } = reading;
  const { line: number } = lines.place(offset);
  return {
    reading,
    offset,
    number,
    before: document.text.slice(lines.offset(number, 1), offset),
    after: document.text.slice(offset, reading.lineEnd(number)),
  };
}

/** A text as it is compared: without marks and case, single blanks, one at its end kept. */
export function folded(text: string): string {
  return fold(text).replace(BLANKS, ' ');
}

/** Places in front of the cursor where a word begins, the furthest first. */
export function wordStarts({ before }: CursorLine): number[] {
  const starts: number[] = [];
  const first = Math.max(0, before.length - REACH);
  for (let i = before.length - 1; i >= first && starts.length < MOST_WORDS; i -= 1) {
    const isStart = WORD.test(before.charAt(i)) && (i === 0 || !WORD.test(before.charAt(i - 1)));
    if (isStart) starts.push(i);
  }
  return starts.reverse();
}

/** True where letters are typed as a title begins, or without any marks, as one types in haste. */
export function isTitleLike(typed: string): boolean {
  return /^\p{Lu}/u.test(typed) || !NOT_ASCII.test(typed);
}

/** True for letters that go on in capitals: the title of a document, a heading. */
export function isShouted(typed: string): boolean {
  return typed.length > 1 && isUpperCase(typed);
}

/**
 * How many units behind the cursor already go on as a text does, up to the end
 * of a word; marks and case count for nothing.
 */
function continued(after: string, rest: string): number {
  const wanted = folded(rest);
  let end = 0;
  let at = 0;
  for (let i = 0; i < after.length; i += 1) {
    const unit = after.charAt(i);
    if (!MARK.test(unit)) {
      if (at === wanted.length || folded(unit) !== wanted.charAt(at)) break;
      at += 1;
    }
    if (WORD.test(unit) && !WORD.test(after.charAt(i + 1))) end = i + 1;
  }
  return end;
}

/**
 * Writes a text in the place of what is typed from a place of the line on, and
 * of what goes on as it does behind the cursor.
 *
 * @param text One line or several.
 * @returns Null where the text is not what is being typed, is already there,
 *   or the word at the cursor ends otherwise.
 */
export function completing(line: CursorLine, from: number, text: string): Typed | null {
  const typed = line.before.slice(from);
  const key = folded(typed);
  if (!folded(text).startsWith(key)) return null;
  // Composed letters keep their count when marks are taken off.
  const rest = text.slice(key.length);
  const length = continued(line.after, rest);
  const isInWord = WORD.test(typed.slice(-1)) && WORD.test(line.after.charAt(0));
  const isThere = collapse(typed + line.after.slice(0, length)) === collapse(text);
  if ((length === 0 && isInWord) || isThere) return null;
  const { reading, offset } = line;
  return {
    edit: { range: reading.lines.range(offset - typed.length, offset + length), text },
    filterText: typed + (NOT_ASCII.test(typed) ? rest : folded(rest)),
  };
}

const LINE_END = /\r\n|[\r\n]/u;

/** Lines as the document ends them, each set in as the first. */
export function joinLines({ reading, before }: CursorLine, lines: readonly string[]): string {
  const end = LINE_END.exec(reading.document.text)?.[0] ?? '\n';
  const indent = /^[ \t]*/u.exec(before)?.[0] ?? '';
  return lines.join(end + indent);
}
