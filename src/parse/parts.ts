/** Reads a document or one that is attached to it: header, preamble, body, closing, footer. */
import type { DocumentContent } from '../ast/nodes.ts';
import { append } from './append.ts';
import { readAnnexHeader } from './header/annex-header.ts';
import { blocksOf } from './body/blocks.ts';
import { BodyBuilder } from './body/body.ts';
import { closingOf } from './body/closing.ts';
import { readFooter } from './footer/footer.ts';
import { readHeader } from './header/header.ts';
import { layoutOf } from './body/layout.ts';
import type { Manuscript } from './manuscript.ts';
import { outlineOf } from './body/outline.ts';
import { buildPreamble, preambleLength } from './body/preamble.ts';
import { footerLine, strayHeaderLines } from './regions.ts';
import { NOWHERE } from './source.ts';

export interface Parts {
  documentType: string | null;
  children: DocumentContent[];
  /** The first line behind the parts. */
  next: number;
}

/**
 * Reads the parts that begin at line `start`; lines from `end` on belong to something else.
 *
 * @param attached Whether they stand behind a document that they belong to.
 */
export function readParts(text: Manuscript, start: number, end: number, attached: boolean): Parts {
  const { source, lines, landmarks } = text;
  const annex = attached ? readAnnexHeader(text, start, end) : null;
  const header = annex ?? readHeader(text, start, landmarks.recipients(start, end));
  const foot = footerLine(lines, landmarks, header.bodyStart, end);
  const stray = strayHeaderLines(lines, header.bodyStart, foot);
  for (const i of [...stray].sort((a, b) => a - b)) {
    const line = lines[i];
    if (line !== undefined) header.collector.addLine(line);
  }

  const layout = layoutOf(lines, header.bodyStart, foot);
  const blocks = blocksOf(source, lines, header.bodyStart, foot, { layout, hidden: stray });
  const closes = closingOf(source, blocks);
  const opening = Math.min(preambleLength(source, blocks.slice(0, closes.start)), closes.start);
  const body = new BodyBuilder(source, text.reader);
  const preamble = buildPreamble(source, body, blocks.slice(0, opening));
  const content = body.build(outlineOf(blocks.slice(opening, closes.start)));
  const closing = blocks.slice(closes.start, closes.end).flatMap((block) => body.block(block));
  const behind = body.build(outlineOf(blocks.slice(closes.end)));

  const children: DocumentContent[] = [];
  const built = header.collector.build();
  if (built !== null) children.push(built);
  if (preamble !== null) children.push(preamble);
  append(children, content);
  if (closing.length > 0) children.push({ type: 'closing', children: closing, position: NOWHERE });
  append(children, behind);
  if (foot >= end) return { documentType: header.documentType, children, next: end };
  const { footer, next } = readFooter(source, lines, foot, end);
  children.push(footer);
  return { documentType: header.documentType, children, next: Math.max(next, foot + 1) };
}
