/** The edits that write a new name, and the document that they lead to. */
import type { Edit } from '../../lint/finding.ts';
import { isBlank } from '../../recognise/chars.ts';
import { skipBlanksBack } from '../../recognise/cursor.ts';
import type { Stretch } from '../../recognise/spans.ts';
import { read, type Reading } from '../reading.ts';
import type { Occurrence } from '../target/places.ts';
import { spelledLike } from './spelling.ts';

/** Edits of one document; the version tells an editor which text they are for. */
export interface DocumentEdits {
  uri: string;
  version: number | null;
  edits: readonly Edit[];
}

export function editsOf({ document: { uri, version } }: Reading, edits: readonly Edit[]): DocumentEdits {
  return { uri, version, edits };
}

const BLANKS = /[ \t]*/uy;

/** A stretch without the blanks at its end: where a page tears a name, the line ends there. */
function withoutEnd({ start, end }: Stretch, text: string): Stretch {
  return { start, end: Math.max(start, skipBlanksBack(text, end)) };
}

/** A stretch that is taken out, with the blanks behind it unless it has those in front. */
function takenOut({ start, end }: Stretch, text: string): Stretch {
  if (isBlank(text.charCodeAt(start))) return { start, end };
  BLANKS.lastIndex = end;
  return { start, end: end + (BLANKS.exec(text)?.[0].length ?? 0) };
}

/**
 * The edits that replace one name. Where a page break or markup tears it, the
 * whole new name takes the place of its first part and the others go.
 */
export function replaceName({ stretches }: Occurrence, old: string, name: string, reading: Reading): Edit[] {
  const { text } = reading.document;
  const words = stretches.map(({ start, end }) => text.slice(start, end)).join(' ');
  return stretches.map((stretch, i) => {
    const { start, end } = i === 0 ? withoutEnd(stretch, text) : takenOut(stretch, text);
    const range = reading.lines.range(start, end);
    return { range, text: i === 0 ? spelledLike(words, old, name, text) : '' };
  });
}

/** A text after edits that all refer to it as it was. */
function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: words } of [...edits].sort(
    (a, b) => a.range.start.offset - b.range.start.offset,
  )) {
    parts.push(text.slice(at, range.start.offset), words);
    at = range.end.offset;
  }
  return parts.join('') + text.slice(at);
}

/** The document as it will be read: what a new name means is seen there, before it is written. */
export function readAfter(reading: Reading, edits: readonly Edit[]): Promise<Reading> {
  const { document, options } = reading;
  return read({ ...document, text: applied(document.text, edits) }, options);
}
