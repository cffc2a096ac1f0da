/**
 * Columns that were flattened into one line: `SỞ X      CỘNG HÒA …`, tabs, or
 * the cells of a table row that holds no table but a letterhead.
 */
import type { Stretch } from '../text/place.ts';
import type { Line } from './lines.ts';

/** A stretch of a line that stood in a column of its own. */
export interface Cell extends Stretch {
  text: string;
  line: Line;
  /** Units from the start of the line's text; tells columns apart. */
  column: number;
}

/** What stands between cells and is no blank: pipes, and the row of dashes under a table's first row. */
export interface CellRow {
  cells: Cell[];
  syntax: Stretch[];
}

const GAP = /\t[\t ]*| {3}[\t ]*/gu;
/** A gap behind or before these is a blank to fill in: `Số:      /KH-UBND`, `ngày      tháng 6`. */
const OPEN_BEFORE = /(?:[Ss]ố ?:?|SỐ ?:?|ngày|tháng|năm)$/u;
const OPEN_BEHIND = /^(?:\/\p{Lu}|tháng(?!\p{L})|năm(?!\p{L}))/u;
/** A pipe that parts columns has a blank before it; a speck inside a word has none. */
const COLUMN_PIPE = /\s\|/u;
const DELIMITER_SIGNS = /^[ \t:|-]+$/u;
const DRAWN = /^[-_=*]{3,}$/u;

function cellOf(line: Line, start: number, end: number): Cell {
  return {
    line,
    start,
    end,
    text: line.text.slice(start - line.from, end - line.from),
    column: start - line.from + line.indent,
  };
}

/** The line as one cell. */
export function wholeLine(line: Line): Cell {
  return cellOf(line, line.from, line.to);
}

function splitAtGaps(line: Line): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const gap of line.text.matchAll(GAP)) {
    const behind = line.text.slice(gap.index + gap[0].length, gap.index + gap[0].length + 8);
    if (
      OPEN_BEFORE.test(line.text.slice(Math.max(start, gap.index - 8), gap.index)) ||
      OPEN_BEHIND.test(behind)
    )
      continue;
    if (gap.index > start) cells.push(cellOf(line, line.from + start, line.from + gap.index));
    start = gap.index + gap[0].length;
  }
  cells.push(cellOf(line, line.from + start, line.to));
  return cells;
}

function splitAtPipes(line: Line): CellRow {
  const row: CellRow = { cells: [], syntax: [] };
  if (isDelimiterRow(line.text)) return { cells: [], syntax: [{ start: line.from, end: line.to }] };
  let start = 0;
  for (let at = 0; at <= line.text.length; at += 1) {
    if (at < line.text.length && line.text.charAt(at) !== '|') continue;
    addCell(row, line, start, at);
    if (at < line.text.length) row.syntax.push({ start: line.from + at, end: line.from + at + 1 });
    start = at + 1;
  }
  return row;
}

/** True for the row of dashes under the first row of a Markdown table. */
function isDelimiterRow(text: string): boolean {
  return text.includes('-') && DELIMITER_SIGNS.test(text);
}

/** Where the rules begin that are drawn behind the words of a cell; its length where there are none. */
function ruleStart(text: string): number {
  let start = text.length;
  for (;;) {
    const words = text.slice(0, start).trimEnd();
    const blank = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\t'));
    if (blank < 0 || !DRAWN.test(words.slice(blank + 1))) return start;
    start = blank + 1;
  }
}

/** A rule drawn behind the words of a cell is no word. */
function addCell(row: CellRow, line: Line, start: number, end: number): void {
  const raw = line.text.slice(start, end);
  const text = raw.trim();
  if (text === '') return;
  const from = line.from + start + raw.indexOf(text);
  const rule = ruleStart(text);
  row.cells.push(cellOf(line, from, from + text.slice(0, rule).trimEnd().length));
  if (rule < text.length) row.syntax.push({ start: from + rule, end: from + text.length });
}

/** The cells of a line, left to right; one where the line has no columns. */
export function cellsOf(line: Line): CellRow {
  if (line.table || COLUMN_PIPE.test(line.text)) return splitAtPipes(line);
  return {
    cells: line.text.includes('\t') || line.text.includes('   ') ? splitAtGaps(line) : [wholeLine(line)],
    syntax: [],
  };
}

/** A part of a cell as a cell. */
export function partOf(cell: Cell, from: number, to: number = cell.text.length): Cell {
  const raw = cell.text.slice(from, to);
  const text = raw.trim();
  const start = cell.start + from + raw.indexOf(text);
  return { ...cell, text, start, end: start + text.length, column: cell.column + (start - cell.start) };
}
