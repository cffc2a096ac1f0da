/** Text to tree. Total: any text gives a tree; lossless: the tree holds every unit of it. */
import type { Document } from '../ast/nodes.ts';
import { recognise } from '../recognise/recognise.ts';
import { readAppendices } from './appendices.ts';
import { placeComments } from './comments.ts';
import type { InlineReader } from './markup/inline-reader.ts';
import { Landmarks } from './landmarks.ts';
import { linesOf } from './lines.ts';
import { readParts } from './parts.ts';
import { settle } from './settle.ts';
import type { ParseMemory } from './memory.ts';
import { NOWHERE, Source, type FindSpans } from './source.ts';
import { viewOf } from './markup/view.ts';

export { simpleReader } from './markup/simple-emphasis.ts';
export { needsReader } from './markup/view.ts';

/**
 * Parses a document.
 *
 * @param text Any text; a byte order mark counts as one unit.
 * @param reader Reads emphasis and tables; with null, marks of emphasis and
 *   pipes stay text. Where `needsReader` is false, `simpleReader` will do.
 * @param memory What earlier versions of the text came to, where it is parsed again and again.
 */
export function parseWith(text: string, reader: InlineReader | null, memory?: ParseMemory): Document {
  const view = viewOf(text, reader);
  const lines = linesOf(view.text);
  const find: FindSpans = memory === undefined ? recognise : (words) => memory.recognise(words);
  const manuscript = { source: new Source(view, find), reader, lines, landmarks: new Landmarks(lines) };
  const parts = readParts(manuscript, 0, lines.length, false);
  const document: Document = {
    type: 'document',
    documentType: parts.documentType,
    children: [...parts.children, ...readAppendices(manuscript, parts.next)],
    tail: '',
    position: NOWHERE,
  };
  placeComments(document, manuscript.source, lines);
  settle(document, text);
  return document;
}
