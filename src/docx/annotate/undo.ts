/**
 * Takes back what an earlier run put into a document: its comments, and the
 * changes that it proposed and nobody has accepted or rejected. A document is
 * annotated anew from there, so that nothing of ours is doubled or read as
 * its author's.
 */
import type { DocxPackage, Part } from '../package/package.ts';
import { attribute, childrenOf, visit, type XmlElement } from '../xml/element.ts';
import { writeArchive } from '../zip/write.ts';
import type { Parts } from './comments-part.ts';
import { spliced, type Splice } from './splice.ts';
import { encodePart, escapeXml } from './write-xml.ts';

/** Parts that Word keeps beside the comments, each entry by the id of a paragraph of its comment. */
const COMPANIONS: readonly string[] = ['commentsExtended', 'commentsIds', 'commentsExtensible'];
const STRUCK_TAG = /^(<\/?(?:[^\s:/>]+:)?)delText(?=[\s/>])/u;
const RANGE_MARKS: readonly string[] = ['w:commentRangeStart', 'w:commentRangeEnd'];

function removing({ start, end }: XmlElement): Splice {
  return { start, end, text: '' };
}

/** An attribute by its local name, whatever the namespace of a newer Word. */
function attributeLike({ attributes }: XmlElement, name: string): string | null {
  for (const [key, value] of attributes) if (key.endsWith(`:${name}`)) return value;
  return null;
}

/** Struck words as they were before. */
function restored(source: string, deletion: XmlElement): Splice[] {
  const splices: Splice[] = [
    { start: deletion.start, end: deletion.innerStart, text: '' },
    { start: deletion.innerEnd, end: deletion.end, text: '' },
  ];
  const rename = (start: number, end: number): void => {
    splices.push({ start, end, text: source.slice(start, end).replace(STRUCK_TAG, '$1t') });
  };
  visit(deletion, (element) => {
    if (element.name !== 'w:delText') return true;
    rename(element.start, element.innerStart);
    if (element.innerEnd < element.end) rename(element.innerEnd, element.end);
    return false;
  });
  return splices;
}

/** A change of the end of a paragraph, with the properties that hold nothing else. */
function removingMark(mark: XmlElement): Splice {
  let whole = mark;
  while (whole.parent !== null && ['w:rPr', 'w:pPr'].includes(whole.parent.name)) {
    if (whole.parent.children.length > 1) break;
    whole = whole.parent;
  }
  return removing(whole);
}

/** Elements of an earlier run in the main part. */
class Traces {
  readonly #source: string;
  readonly #author: string;
  readonly #comments: ReadonlySet<string>;
  readonly splices: Splice[] = [];

  constructor({ source }: Part, author: string, comments: ReadonlySet<string>) {
    this.#source = source;
    this.#author = author;
    this.#comments = comments;
  }

  /** @returns Whether there may be more inside the element. */
  see(element: XmlElement): boolean {
    const { name, parent } = element;
    const id = attribute(element, 'w:id') ?? '';
    if (name === 'w:ins' || name === 'w:del') return this.#change(element, parent?.name === 'w:rPr');
    if (RANGE_MARKS.includes(name) && this.#comments.has(id)) this.splices.push(removing(element));
    else if (name === 'w:r') return this.#run(element);
    return true;
  }

  #change(element: XmlElement, isMark: boolean): boolean {
    if (attribute(element, 'w:author') !== this.#author) return true;
    if (!isMark && element.name === 'w:del') {
      this.splices.push(...restored(this.#source, element));
      return true;
    }
    this.splices.push(isMark ? removingMark(element) : removing(element));
    return false;
  }

  #run(run: XmlElement): boolean {
    const references = childrenOf(run, 'w:commentReference').filter((each) =>
      this.#comments.has(attribute(each, 'w:id') ?? ''),
    );
    if (references.length === 0) return true;
    const others = run.children.filter((each) => each.name !== 'w:rPr' && !references.includes(each));
    if (others.length === 0) this.splices.push(removing(run));
    else this.splices.push(...references.map(removing));
    return false;
  }
}

/** What stands beside comments that go: their entries, and what says that others answer them. */
function withoutEntries({ source, root }: Part, paragraphs: ReadonlySet<string>): string {
  const splices: Splice[] = [];
  for (const entry of root.children) {
    const isOwn = paragraphs.has(attributeLike(entry, 'paraId') ?? '');
    const isAnswer = paragraphs.has(attributeLike(entry, 'paraIdParent') ?? '');
    if (isOwn) splices.push(removing(entry));
    else if (isAnswer) {
      const tag = source.slice(entry.start, entry.innerStart);
      const text = tag.replace(/\s[\w.-]+:paraIdParent="[^"]*"/u, '');
      splices.push({ start: entry.start, end: entry.innerStart, text });
    }
  }
  return spliced(source, splices);
}

function undoComments(document: DocxPackage, own: readonly XmlElement[], part: Part, parts: Parts): void {
  const paragraphs = new Set<string>();
  for (const comment of own)
    visit(comment, (element) => {
      const id = attributeLike(element, 'paraId');
      if (id !== null) paragraphs.add(id);
      return true;
    });
  parts.set(part.name, encodePart(spliced(part.source, own.map(removing))));
  if (paragraphs.size === 0) return;
  for (const type of COMPANIONS) {
    const companion = document.related(type);
    if (companion === null) continue;
    const mended = withoutEntries(companion, paragraphs);
    if (mended !== companion.source) parts.set(companion.name, encodePart(mended));
  }
}

/** The comments of an author. */
function commentsOf(part: Part | null, author: string): XmlElement[] {
  if (part === null) return [];
  return childrenOf(part.root, 'w:comment').filter((each) => attribute(each, 'w:author') === author);
}

/** What an author has in the main part; null where that is nothing. */
function tracesIn(document: DocxPackage, author: string): Traces | null {
  const main = document.part(document.main);
  if (main === null) return null;
  const own = commentsOf(document.related('comments'), author);
  // Most documents have never been annotated: whoever looks for a name in them need not look at each element.
  if (own.length === 0 && !main.source.includes(escapeXml(author))) return null;
  const traces = new Traces(main, author, new Set(own.map((each) => attribute(each, 'w:id') ?? '')));
  visit(main.root, (element) => traces.see(element));
  return traces;
}

/** True where an author has comments or changes in a document. */
export function isAnnotated(document: DocxPackage, author: string): boolean {
  const traces = tracesIn(document, author);
  return commentsOf(document.related('comments'), author).length > 0 || (traces?.splices.length ?? 0) > 0;
}

/**
 * The document without the comments and changes of an author.
 *
 * @returns Its bytes; null where it has none of them.
 */
export function undoAnnotations(document: DocxPackage, author: string): Uint8Array | null {
  const main = document.part(document.main);
  const traces = tracesIn(document, author);
  if (main === null || traces === null) return null;
  const comments = document.related('comments');
  const own = commentsOf(comments, author);
  const parts: Parts = new Map();
  if (traces.splices.length > 0) parts.set(main.name, encodePart(spliced(main.source, traces.splices)));
  if (comments !== null && own.length > 0) undoComments(document, own, comments, parts);
  return parts.size === 0 ? null : writeArchive(document.archive, parts);
}
