/** Edits that put comments for the checker on lines of their own. */
import type { Edit } from '../../lint/finding.ts';
import type { Reading } from '../reading.ts';

const LINE_END = /\r\n|[\r\n]/u;
const LAST_END = /(?:\r\n|[\r\n])$/u;
const BOM = '\uFEFF';

/** How lines end here: as a line does itself, else as the first one does. */
function lineEndAt(reading: Reading, line: number): string {
  const { text } = reading.document;
  const { lines } = reading;
  const own = line < lines.lineCount ? text.slice(reading.lineEnd(line), lines.offset(line + 1, 1)) : '';
  // The end of a blank line comes with those of the blank lines above it.
  return LAST_END.exec(own)?.[0] ?? LINE_END.exec(text)?.[0] ?? '\n';
}

/** Puts a line before a line; a byte order mark stays the first of all. */
function before(reading: Reading, line: number, words: string): Edit {
  const { lines, document } = reading;
  const start = lines.offset(line, 1);
  const at = start === 0 && document.text.startsWith(BOM) ? 1 : start;
  return { range: lines.range(at, at), text: `${words}${lineEndAt(reading, line)}` };
}

/** Puts a line behind a line. */
function behind(reading: Reading, line: number, words: string): Edit {
  const { lines, document } = reading;
  if (line < lines.lineCount) return before(reading, line + 1, words);
  const { length } = document.text;
  return { range: lines.range(length, length), text: `${lineEndAt(reading, line)}${words}` };
}

/** Holds a rule back in the line that a comment is put above. */
export function holdLine(reading: Reading, line: number, rule: string, reason: string): Edit[] {
  return [before(reading, line, `<!-- thethuc-disable-next-line ${rule} -- ${reason} -->`)];
}

/** Lines from the first to the last, both among them. */
export interface LineSpan {
  from: number;
  to: number;
}

/** Holds a rule back in lines between which no comment can stand. */
export function holdLines(reading: Reading, { from, to }: LineSpan, rule: string, reason: string): Edit[] {
  return [
    before(reading, from, `<!-- thethuc-disable ${rule} -- ${reason} -->`),
    behind(reading, to, `<!-- thethuc-enable ${rule} -->`),
  ];
}
