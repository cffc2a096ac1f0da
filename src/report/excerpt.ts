import type { Range } from '../text/place.ts';
import { printable } from './printable.ts';
import { widthOf } from './width.ts';

/** A line of the source with a place in it, ready to be shown. */
export interface Excerpt {
  /** The line, cut around the place where it is long. */
  line: string;
  /** Blanks, then a mark for each column of the place. */
  marks: string;
}

/** How far to look on either side; far more than a terminal shows, far less than a hostile line. */
const REACH = 600;
/** The share of the columns that the text before the place may take. */
const BEFORE = 0.4;
const CUT = '…';
const MARK = '^';

/** A character as it is shown. */
interface Cell {
  shown: string;
  width: number;
}

function toCells(text: string): Cell[] {
  return [...text].map((character) => {
    // A tab is a blank to a reader, and a terminal would make of it what it likes.
    const shown = character === '\t' ? ' ' : printable(character);
    return { shown, width: widthOf(shown) };
  });
}

function widthOfCells(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function showCells(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join('');
}

/** How many cells fit, counted from the front. */
function countFitting(cells: readonly Cell[], columns: number): number {
  let taken = 0;
  const over = cells.findIndex(({ width }) => (taken += width) > columns);
  return over < 0 ? cells.length : over;
}

function isHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function lineEnd(text: string, from: number): number {
  let end = from;
  const limit = Math.min(text.length, from + REACH);
  while (end < limit && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/**
 * Quotes the line in which a range begins.
 *
 * @param width The columns that there are.
 * @returns Null where the line is blank: there is nothing to see.
 */
export function excerpt(text: string, { start, end }: Range, width: number): Excerpt | null {
  const lineStart = start.offset - (start.column - 1);
  const first = Math.max(lineStart, start.offset - REACH);
  const from = isHalf(text, first) ? first + 1 : first;
  const last = lineEnd(text, start.offset);
  const to = isHalf(text, last) ? last - 1 : last;
  const before = toCells(text.slice(from, start.offset).replace(/^\u{feff}/u, ''));
  const marked = toCells(text.slice(start.offset, Math.min(end.offset, to)));
  const after = toCells(text.slice(Math.max(Math.min(end.offset, to), start.offset), to));
  if ([...before, ...marked, ...after].every(({ shown }) => shown.trim() === '')) return null;

  const whole = widthOfCells([...before, ...marked, ...after]) <= width;
  const room = whole ? width : width - 2;
  const needed = widthOfCells(marked) + widthOfCells(after);
  const lead = Math.max(Math.floor(room * BEFORE), room - needed);
  const kept = countFitting([...before].reverse(), lead);
  const left = before.slice(before.length - kept);
  const right = [...marked, ...after];
  const shown = right.slice(0, countFitting(right, room - widthOfCells(left)));
  const head = kept < before.length || from > lineStart + 1 ? CUT : '';
  const tail = shown.length < right.length ? CUT : '';
  const columns = widthOfCells(shown.slice(0, marked.length));
  return {
    line: head + showCells([...left, ...shown]) + tail,
    marks: ' '.repeat(head.length + widthOfCells(left)) + MARK.repeat(Math.max(columns, 1)),
  };
}
