/** Reads what stands behind the signature: annexes, and documents issued with a decision. */
import type { Appendix } from '../ast/nodes.ts';
import type { Manuscript } from './manuscript.ts';
import { readParts } from './parts.ts';
import { NOWHERE } from './source.ts';

/** Reads the appendices from line `start` to the end. */
export function readAppendices(text: Manuscript, start: number): Appendix[] {
  const { lines, landmarks } = text;
  const appendices: Appendix[] = [];
  let at = start;
  for (;;) {
    while (lines[at]?.blank === true) at += 1;
    if (at >= lines.length) return appendices;
    const parts = readParts(text, at, landmarks.annex(at + 1, lines.length), true);
    appendices.push({
      type: 'appendix',
      documentType: parts.documentType,
      children: parts.children,
      position: NOWHERE,
    });
    at = Math.max(parts.next, at + 1);
  }
}
