/**
 * Reads tables whose rows all begin with a pipe, as converters write them. A
 * Markdown reader takes a millisecond for the smallest and more than linear
 * time for a long one; a test compares what both find.
 */
import type { TableRows } from './inline-reader.ts';

interface RowLine {
  start: number;
  /** Without blanks at both ends. */
  text: string;
}

type Row = TableRows['rows'][number];

const LINES = /[^\n\r]+/gu;
/** What stands between two pipes; a backslash takes a pipe its meaning. */
const SEGMENT = /(?:[^|\\]|\\.)*\\?/suy;
const RULE = /^:?-+:?$/u;

function linesOf(block: string): RowLine[] {
  const lines: RowLine[] = [];
  for (const { 0: line, index } of block.matchAll(LINES)) {
    const text = line.trim();
    lines.push({ start: index + line.indexOf(text), text });
  }
  return lines;
}

function readRow({ start, text }: RowLine): Row {
  const cells: Row['cells'] = [];
  for (let pipe = 0; pipe < text.length;) {
    SEGMENT.lastIndex = pipe + 1;
    const segment = SEGMENT.exec(text)?.[0] ?? '';
    const end = pipe + 1 + segment.length;
    const words = segment.trim();
    if (words !== '') {
      const from = start + pipe + 1 + segment.indexOf(words);
      cells.push({ start: from, end: from + words.length });
    } else if (end < text.length) cells.push({ start: start + pipe, end: start + pipe });
    pipe = end;
  }
  return { start, end: start + text.length, cells };
}

function isRuleRow(line: RowLine): boolean {
  return readRow(line).cells.every(({ start, end }) =>
    RULE.test(line.text.slice(start - line.start, end - line.start)),
  );
}

const RULE_SIGNS = /^[|:\- \t]+$/u;

/** True where some line may be the row of dashes without which nothing is a table. */
export function mayBeTable(block: string): boolean {
  return linesOf(block).some(({ text }) => text.includes('-') && RULE_SIGNS.test(text));
}

/**
 * The table that a block is.
 *
 * @returns Null where the second line is no row of dashes as wide as the first, or a line begins with no pipe.
 */
export function simpleTable(block: string): TableRows | null {
  const lines = linesOf(block);
  const [head, rule, ...body] = lines;
  if (head === undefined || rule === undefined || !isRuleRow(rule)) return null;
  if (!lines.every(({ text }) => text.startsWith('|') && text.length > 1)) return null;
  const first = readRow(head);
  if (first.cells.length !== readRow(rule).cells.length) return null;
  return { rows: [first, ...body.map(readRow)] };
}
