/** Makes one list of edits of what several passes did to a text. */
import { LineIndex } from '../text/line-index.ts';
import type { Edit } from './finding.ts';

/** A stretch of a text that is being mended: kept from the source, or written anew. */
type Piece = { from: number; to: number } | { text: string };

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.to - piece.from;
}

function cut(piece: Piece, start: number, end: number): Piece {
  return 'text' in piece
    ? { text: piece.text.slice(start, end) }
    : { from: piece.from + start, to: piece.from + end };
}

/** The pieces after one pass, whose edits are in order and do not overlap. */
function after(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let next = 0;
  /** Where the piece at hand begins, and how far it is used up. */
  let start = 0;
  let used = 0;
  const advance = (to: number, keep: boolean): void => {
    for (let piece = pieces[next]; piece !== undefined && start + used < to; piece = pieces[next]) {
      const length = lengthOf(piece);
      const end = Math.min(length, to - start);
      if (keep) result.push(cut(piece, used, end));
      used = end;
      if (end < length) return;
      next += 1;
      start += length;
      used = 0;
    }
  };
  for (const { range, text } of edits) {
    advance(range.start.offset, true);
    advance(range.end.offset, false);
    result.push({ text });
  }
  advance(Infinity, true);
  return result;
}

/** A change of the source: the units from `start` to `end` become `text`. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/** What stands between the stretches that are kept. */
function changesOf(pieces: readonly Piece[], length: number): Change[] {
  const changes: Change[] = [];
  let change: Change = { start: 0, end: 0, text: '' };
  for (const piece of [...pieces, { from: length, to: length }]) {
    if ('text' in piece) {
      change.text += piece.text;
      continue;
    }
    change.end = piece.from;
    changes.push(change);
    change = { start: piece.to, end: piece.to, text: '' };
  }
  return changes.filter(({ start, end, text }) => start < end || text !== '');
}

/** True where no editor can set its cursor: inside a CRLF or a pair of surrogates. */
function isInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at);
  if (before === 13) return behind === 10;
  return (before & 0xfc00) === 0xd800 && (behind & 0xfc00) === 0xdc00;
}

/** Leaves out what a change takes away only to write it again. */
function trimmed(source: string, { start, end, text }: Change): Change {
  const most = Math.min(end - start, text.length);
  let front = 0;
  while (front < most && source[start + front] === text[front]) front += 1;
  while (front > 0 && (isInside(source, start + front) || isInside(text, front))) front -= 1;
  let back = 0;
  while (back < most - front && source[end - 1 - back] === text[text.length - 1 - back]) back += 1;
  while (back > 0 && (isInside(source, end - back) || isInside(text, text.length - back))) back -= 1;
  return { start: start + front, end: end - back, text: text.slice(front, text.length - back) };
}

/** Widens a change to places where a cursor can stand. */
function widened(source: string, { start, end, text }: Change): Change {
  const first = isInside(source, start) ? 1 : 0;
  const last = isInside(source, end) ? 1 : 0;
  const words = source.slice(start - first, start) + text + source.slice(end, end + last);
  return { start: start - first, end: end + last, text: words };
}

/**
 * The edits that bring a text to where several passes brought it: as few and
 * as short as the passes let them be, in order, each between places where the
 * cursor of an editor can stand.
 *
 * @param source The text before the first pass.
 * @param passes The edits of each pass, in order and without overlap.
 */
export function joinEdits(source: string, passes: readonly (readonly Edit[])[]): Edit[] {
  let pieces: Piece[] = [{ from: 0, to: source.length }];
  for (const edits of passes) pieces = after(pieces, edits);
  const lines = new LineIndex(source);
  return changesOf(pieces, source.length)
    .map((change) => widened(source, trimmed(source, change)))
    .filter(({ start, end, text }) => source.slice(start, end) !== text)
    .map(({ start, end, text }) => ({ range: lines.range(start, end), text }));
}
