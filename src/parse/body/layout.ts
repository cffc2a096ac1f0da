/** How the lines of a document were laid out, told from the lines themselves. */
import { startsLower } from '../../text/letters.ts';
import type { Line } from '../lines.ts';

export interface Layout {
  /** True where paragraphs were broken into lines of about equal width (PDF, OCR). */
  wrapped: boolean;
  /** Width of a full line, indentation included. */
  width: number;
  /** True where a paragraph's first line is indented and the others are not. */
  indented: boolean;
}

const SENTENCE_END = /[.;:!?…]["”')\]]*$/u;
/** Wider lines than this were never wrapped by a page. */
const WIDEST = 150;
/** Fewer torn pairs than this prove nothing. */
const FEW = 3;
const SHARE = 0.08;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

export function widthOf(line: Line): number {
  return line.indent + line.text.length;
}

/** Reads the layout off the lines from `start` to `end`. */
export function layoutOf(lines: readonly Line[], start: number, end: number): Layout {
  const widths: number[] = [];
  let pairs = 0;
  let outdented = 0;
  for (let i = start; i < end; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank || line.table) continue;
    widths.push(widthOf(line));
    const next = lines[i + 1];
    if (next === undefined || next.blank || next.table || i + 1 >= end) continue;
    if (next.marker !== null || !startsLower(next.text) || endsSentence(line.text)) continue;
    pairs += 1;
    if (line.indent >= next.indent + 2) outdented += 1;
  }
  const width = Uint32Array.from(widths).sort()[Math.floor(widths.length * 0.9)] ?? 0;
  return {
    wrapped: width <= WIDEST && pairs >= Math.max(FEW, widths.length * SHARE),
    width,
    indented: outdented >= Math.max(2, pairs * 0.15),
  };
}
