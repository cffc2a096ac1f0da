/** Reads what stands behind the signature: annexes, and documents issued with a decision. */
import type { Appendix } from '../ast/nodes.ts';
import type { InlineReader } from './inline-reader.ts';
import type { Line } from './lines.ts';
import { readParts } from './parts.ts';
import { annexLine } from './regions.ts';
import { NOWHERE, type Source } from './source.ts';

/** Reads the appendices from line `start` to the end. */
export function readAppendices(
  source: Source,
  reader: InlineReader | null,
  lines: readonly Line[],
  start: number,
): Appendix[] {
  const appendices: Appendix[] = [];
  let at = start;
  for (;;) {
    while (lines[at]?.blank === true) at += 1;
    if (at >= lines.length) return appendices;
    const parts = readParts(source, reader, lines, at, annexLine(lines, at + 1, lines.length), true);
    appendices.push({
      type: 'appendix',
      documentType: parts.documentType,
      children: parts.children,
      position: NOWHERE,
    });
    at = Math.max(parts.next, at + 1);
  }
}
