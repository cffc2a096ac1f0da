/**
 * Word documents (.docx): their text with the way back to the parts, and their findings. Runs in a browser too.
 *
 * @module thethuc/docx
 */
export { annotateDocx, type AnnotatedDocx, type DocxAnnotateOptions } from './annotate-docx.ts';
export type { Annotated } from './annotate/annotate.ts';
export { checkDocx, type CheckedDocx, type DocxCheckOptions } from './check.ts';
export { readDocx, type DocxDocument, type DocxResult } from './read.ts';
export type { ReadOptions } from './text/read-body.ts';
export type { DocxFaultCode } from './fault.ts';
export type { DocxPackage, Part } from './package/package.ts';
export type { Relationship } from './package/relationships.ts';
export type { LegacyEncoding } from '../text/legacy/font-names.ts';
export type { DocxParagraph, DocxText, Piece, Source } from './text/docx-text.ts';
export type { Stretch } from '../text/place.ts';
export type { Notice } from './text/notice.ts';
export type { Inflate } from './zip/inflate.ts';
export type { XmlElement } from './xml/element.ts';
