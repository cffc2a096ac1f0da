/**
 * Tables as RFC 4180 has them, with a byte order mark: without it Excel takes
 * UTF-8 for the code page of the machine.
 */

const MARK = '\u{feff}';
const LINE_END = '\r\n';

/**
 * What a spreadsheet would take for a formula. Such a cell gets an apostrophe
 * in front, the sign by which spreadsheets know text, so that what it says can
 * still be read (`-1` becomes `'-1`); quotes alone do not keep a formula from running.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u;
const QUOTED = /[",\r\n]/u;

function formatCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param rows The head first; all of one length. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return MARK + rows.map((row) => row.map(formatCell).join(',') + LINE_END).join('');
}
