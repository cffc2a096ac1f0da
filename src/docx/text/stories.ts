/**
 * What stands beside the text: headers, footers, footnotes and endnotes. They
 * are no part of the body, which would be torn by them: a page number is no
 * line of a plan, and a note in the middle of a sentence ends it. So each is a
 * text of its own, with its own way back.
 */
import type { DocxPackage } from '../package/package.ts';
import { attribute, childrenOf } from '../xml/element.ts';
import type { DocxText } from './docx-text.ts';
import { noteKey } from './marks.ts';
import { TextReader, type ReadOptions } from './read-body.ts';

export interface PageStory {
  kind: 'header' | 'footer';
  /** The name of its part. */
  part: string;
  text: DocxText;
}

export interface NoteStory {
  kind: 'footnote' | 'endnote';
  /** Its key in `DocxText.notes`, which says where it is referred to. */
  key: string;
  part: string;
  text: DocxText;
}

export type Story = PageStory | NoteStory;

/** Notes that are none: the lines that part them from the text. */
const SEPARATORS: ReadonlySet<string> = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

function notesIn(document: DocxPackage, kind: 'footnote' | 'endnote', reader: TextReader): NoteStory[] {
  const part = document.related(`${kind}s`);
  if (part === null) return [];
  return childrenOf(part.root, `w:${kind}`)
    .filter((note) => !SEPARATORS.has(attribute(note, 'w:type') ?? ''))
    .map((note) => ({
      kind,
      key: noteKey(kind, attribute(note, 'w:id') ?? ''),
      part: part.name,
      text: reader.read(note, part.name),
    }));
}

/** The texts beside that of the body: of pages in the order of their relationships, then of notes. */
export function readStories(document: DocxPackage, options: ReadOptions = {}): Story[] {
  const reader = new TextReader(document, options);
  const pages = document.relationships(document.main).flatMap(({ type, target, isExternal }): Story[] => {
    if (isExternal || (type !== 'header' && type !== 'footer')) return [];
    const part = document.part(target);
    return part === null ? [] : [{ kind: type, part: target, text: reader.read(part.root, target) }];
  });
  return [...pages, ...notesIn(document, 'footnote', reader), ...notesIn(document, 'endnote', reader)];
}
