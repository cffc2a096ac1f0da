/** Comments that stand in a document (ISO/IEC 29500-1, 17.13.4): said about its text, no part of it. */
import type { Stretch } from '../../text/place.ts';
import type { DocxPackage } from '../package/package.ts';
import { attribute, childrenOf } from '../xml/element.ts';
import type { DocxText } from './docx-text.ts';
import { TextReader } from './read-body.ts';

export interface DocxComment {
  id: string;
  author: string;
  /** As written, ISO 8601; null where it is not told. */
  date: string | null;
  text: string;
  /** What it is about in the text of the body; null where it is tied to something else. */
  about: Stretch | null;
}

/** The comments of a document in the order of their part. */
export function readComments(document: DocxPackage, body: DocxText): DocxComment[] {
  const part = document.related('comments');
  if (part === null) return [];
  const reader = new TextReader(document);
  return childrenOf(part.root, 'w:comment').map((comment) => {
    const id = attribute(comment, 'w:id') ?? '';
    return {
      id,
      author: attribute(comment, 'w:author') ?? '',
      date: attribute(comment, 'w:date'),
      text: reader.read(comment, part.name).text.trimEnd(),
      about: body.comments.get(id) ?? null,
    };
  });
}
