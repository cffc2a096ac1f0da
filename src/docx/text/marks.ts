/** Points in the text that something outside it is tied to: comments, footnotes and endnotes. */
import type { Stretch } from '../../text/place.ts';
import { attribute, type XmlElement } from '../xml/element.ts';

/** The key of a note: numbers of footnotes and endnotes begin anew. */
export function noteKey(kind: 'footnote' | 'endnote', id: string): string {
  return `${kind} ${id}`;
}

/** Asked of every element that is nothing else, of which few are. */
const MARKS: ReadonlySet<string> = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
]);

export class Marks {
  readonly comments: Map<string, Stretch> = new Map();
  readonly notes: Map<string, number> = new Map();

  /** Takes note of an element at an offset of the text. @returns True where it was one of these. */
  see(element: XmlElement, at: number): boolean {
    if (!MARKS.has(element.name)) return false;
    const id = attribute(element, 'w:id') ?? '';
    const comment = this.comments.get(id);
    switch (element.name) {
      case 'w:commentRangeStart':
        this.comments.set(id, { start: at, end: at });
        return true;
      case 'w:commentRangeEnd':
        if (comment !== undefined) comment.end = Math.max(at, comment.start);
        return true;
      case 'w:commentReference':
        if (comment === undefined) this.comments.set(id, { start: at, end: at });
        return true;
      case 'w:footnoteReference':
        this.notes.set(noteKey('footnote', id), at);
        return true;
      case 'w:endnoteReference':
        this.notes.set(noteKey('endnote', id), at);
        return true;
      default:
        return false;
    }
  }
}
