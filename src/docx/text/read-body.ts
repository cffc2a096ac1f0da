/** Reads the body of a document into text: what its author sees on the page, in the order in which he reads it. */
import { RunFormatting } from '../formatting/run-formatting.ts';
import { Numbering } from '../numbering/numbering.ts';
import type { DocxPackage } from '../package/package.ts';
import { Styles } from '../styles/styles.ts';
import { childOf, type XmlElement } from '../xml/element.ts';
import type { Inflate } from '../zip/inflate.ts';
import { BlockReader } from './block-reader.ts';
import type { DocxText } from './docx-text.ts';
import { LegacyText } from './legacy-text.ts';
import { Marks } from './marks.ts';
import type { Notice } from './notice.ts';
import { Revisions } from './revisions.ts';
import { TextBuilder } from './text-builder.ts';

/** How a Word document is read. */
export interface ReadOptions {
  /** Tracked changes as if all were accepted, or as if all were rejected; accepted unless given. */
  revisions?: 'accepted' | 'rejected';
  /** A faster way to unpack parts, where the host has one. */
  inflate?: Inflate;
}

/** Reads what one element of a part holds. */
export class TextReader {
  readonly #styles: Styles;
  readonly #formatting: RunFormatting;
  readonly #numbering: XmlElement | null;
  readonly #isAccepted: boolean;

  constructor(document: DocxPackage, { revisions = 'accepted' }: ReadOptions = {}) {
    this.#styles = new Styles(document.related('styles')?.root ?? null);
    this.#formatting = new RunFormatting(this.#styles);
    this.#numbering = document.related('numbering')?.root ?? null;
    this.#isAccepted = revisions === 'accepted';
  }

  /** @param holder What holds the blocks; null where there is nothing. */
  read(holder: XmlElement | null, part: string): DocxText {
    const builder = new TextBuilder();
    const revisions = new Revisions(this.#isAccepted);
    const legacy = new LegacyText(holder, this.#formatting);
    const marks = new Marks();
    const reading = { part, builder, revisions, formatting: this.#formatting, legacy, marks };
    const blocks = new BlockReader(reading, this.#styles, new Numbering(this.#numbering));
    if (holder !== null) blocks.read(holder, null);
    const { text, pieces, paragraphs } = builder;
    const { comments, notes } = marks;
    const notices: Notice[] = [...legacy.used].map(([font, encoding]) => ({
      kind: 'legacy-font',
      font,
      encoding,
    }));
    if (revisions.count > 0) notices.push({ kind: 'tracked-changes', count: revisions.count });
    if (notes.size > 0) notices.push({ kind: 'notes', count: notes.size });
    return { text, pieces, paragraphs, comments, notes, notices };
  }
}

/** The text of a document. */
export function readBody(document: DocxPackage, options: ReadOptions = {}): DocxText {
  const root = document.part(document.main)?.root ?? null;
  const body = childOf(root, 'w:body');
  const reader = new TextReader(document, options);
  return reader.read(body, document.main);
}
