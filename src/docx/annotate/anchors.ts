/** Where the comment on a finding stands: around its words as exactly as the document lets it. */
import type { Stretch } from '../../text/place.ts';
import type { XmlElement } from '../xml/element.ts';
import { wholeLetters, type Change } from './change.ts';
import type { Draft } from './draft.ts';
import type { Places, Spot } from './places.ts';
import { ORDERS } from './runs.ts';
import { outerParagraph } from './surroundings.ts';
import type { Token } from './tokens.ts';

/** What a comment is put around. */
export type Anchor =
  | { kind: 'words'; from: Spot; to: Spot }
  /** Nothing: something is missing here. */
  | { kind: 'gap'; at: Spot }
  | { kind: 'paragraph'; paragraph: XmlElement };

function holderOf(spot: Spot): XmlElement | null {
  return outerParagraph(spot.kind === 'run' ? spot.run : spot.element)?.parent ?? null;
}

/**
 * The words of a stretch that are written in the document, up to where they
 * leave the body or the cell in which they begin. Numbers that Word writes by
 * itself and the lines of tables are in no run and carry no comment.
 */
function wordsOf(places: Places, { start, end }: Stretch): Anchor | null {
  let from: Spot | null = null;
  let to: Spot | null = null;
  for (let i = places.pieceAt(start); i < places.pieces.length; i += 1) {
    const piece = places.pieces[i];
    if (piece === undefined || piece.start >= end) break;
    const first = places.before(Math.max(piece.start, start));
    const last = places.after(Math.min(piece.end, end) - 1);
    if (first === null || last === null) continue;
    if (from !== null && holderOf(from) !== holderOf(last)) break;
    from ??= first;
    to = last;
  }
  return from === null || to === null ? null : { kind: 'words', from, to };
}

/** The words of the document's first line that has any, for what concerns it as a whole. */
function firstLine(places: Places): Anchor | null {
  for (const { start, end } of places.paragraphs) {
    const words = places.text.slice(start, end).trim() === '' ? null : wordsOf(places, { start, end });
    if (words !== null) return words;
  }
  const [first] = places.paragraphs;
  return first === undefined ? null : { kind: 'paragraph', paragraph: first.element };
}

function gapAt(places: Places, at: number): Anchor | null {
  const spot = (at > 0 ? places.after(at - 1) : null) ?? places.before(at);
  return spot === null ? null : { kind: 'gap', at: spot };
}

/**
 * Where a comment on a stretch of the text stands; null where the document has no place for any.
 *
 * @param stretch An empty one at the start of the text means the document as a whole.
 */
export function anchorOf(places: Places, stretch: Stretch): Anchor | null {
  const { start, end } = stretch;
  if (end === 0) return firstLine(places);
  const own = start < end ? wordsOf(places, stretch) : gapAt(places, start);
  if (own !== null) return own;
  const paragraph = places.paragraphAt(start);
  return paragraph === null ? null : { kind: 'paragraph', paragraph: paragraph.element };
}

/** A stretch whose ends lie neither in a letter nor inside a change: of those, a comment takes all. */
export function outsideChanges(text: string, { start, end }: Stretch, changes: readonly Change[]): Stretch {
  const across = (at: number): Change | undefined =>
    changes.find((change) => change.start < at && at < change.end);
  const whole = wholeLetters(text, start, end);
  return { start: across(whole.start)?.start ?? whole.start, end: across(whole.end)?.end ?? whole.end };
}

/** Puts a comment into a draft of the main part. */
export function putComment(draft: Draft, anchor: Anchor, comment: number): void {
  const begin: Token[] = [{ kind: 'begin', comment }];
  const finish: Token[] = [{ kind: 'finish', comment }];
  switch (anchor.kind) {
    case 'words':
      draft.set(anchor.from, ORDERS.begin, begin);
      draft.set(anchor.to, ORDERS.end, finish);
      break;
    case 'gap':
      draft.set(anchor.at, ORDERS.around, begin);
      draft.set(anchor.at, ORDERS.end, finish);
      break;
    case 'paragraph':
      draft.around(anchor.paragraph, begin, finish);
  }
}
