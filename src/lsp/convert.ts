/** Places of the service and places of the protocol: both count UTF-16 units, the protocol from 0. */
import type { Position, Range as LspRange, TextEdit } from 'vscode-languageserver';
import type { Edit } from '../lint/finding.ts';
import type { Reading } from '../service/reading.ts';
import type { Place, Range } from '../text/place.ts';

export function toPosition({ line, column }: Place): Position {
  return { line: line - 1, character: column - 1 };
}

export function toRange({ start, end }: Range): LspRange {
  return { start: toPosition(start), end: toPosition(end) };
}

export function toTextEdit({ range, text }: Edit): TextEdit {
  return { range: toRange(range), newText: text };
}

/** The offset of a position; one behind the end of its line is moved to that end, as the protocol says. */
export function toOffset(reading: Reading, { line, character }: Position): number {
  const at = Math.min(Math.max(line, 0) + 1, reading.lines.lineCount);
  if (line >= reading.lines.lineCount) return reading.document.text.length;
  return Math.min(reading.lines.offset(at, Math.max(character, 0) + 1), reading.lineEnd(at));
}

/** A stretch of the text that a client names. */
export function fromRange(reading: Reading, { start, end }: LspRange): Range {
  const from = toOffset(reading, start);
  return reading.lines.range(from, Math.max(from, toOffset(reading, end)));
}
