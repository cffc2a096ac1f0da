/** The edits that write a new name, and the document that they lead to. */
import type { Edit } from '../../lint/finding.ts';
import { isBlank } from '../../recognise/chars.ts';
import { skipBlanks, skipBlanksBack } from '../../recognise/cursor.ts';
import type { Stretch } from '../../text/place.ts';
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

/** A stretch without the blanks at its ends. */
function trimmed({ start, end }: Stretch, text: string): Stretch {
  const from = Math.min(skipBlanks(text, start), end);
  return { start: from, end: Math.max(from, skipBlanksBack(text, end)) };
}

/** A stretch that is taken out, with the blanks behind it unless it has those in front. */
function takenOut({ start, end }: Stretch, text: string): Stretch {
  if (isBlank(text.charCodeAt(start))) return { start, end };
  BLANKS.lastIndex = end;
  return { start, end: end + (BLANKS.exec(text)?.[0].length ?? 0) };
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/**
 * The edits that replace one name. Where a page break, another column or
 * markup tears it, each part gets as many words of the new name as it has of
 * the old one, so that lines and columns stay where they are; the last part
 * gets the rest.
 */
export function replaceName({ stretches }: Occurrence, old: string, name: string, reading: Reading): Edit[] {
  const { text } = reading.document;
  const parts = stretches.map(({ start, end }) => text.slice(start, end));
  const left = wordsIn(spelledLike(parts.join(' '), old, name, text));
  return stretches.map((stretch, i) => {
    const count = i === stretches.length - 1 ? left.length : wordsIn(parts[i] ?? '').length;
    const words = left.splice(0, count).join(' ');
    const { start, end } = words === '' ? takenOut(stretch, text) : trimmed(stretch, text);
    return { range: reading.lines.range(start, end), text: words };
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
