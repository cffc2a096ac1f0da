/** Edits of the text as tracked changes of the document (ISO/IEC 29500-1, 17.13.5). */
import type { Piece } from '../text/docx-text.ts';
import { childOf, type XmlElement } from '../xml/element.ts';
import type { Change } from './change.ts';
import type { Draft } from './draft.ts';
import { isJoinable } from './paragraph-mark.ts';
import type { Places, Spot } from './places.ts';
import { looksOf } from './runs.ts';
import type { Token } from './tokens.ts';
import { escapeText, isWritable } from './write-xml.ts';

/** Where the words that are written in go: beside words in a run, or into a paragraph that has none. */
type Host = { run: XmlElement; at: number } | { paragraph: XmlElement };

/** What one change comes to in the document. */
export interface Revision {
  struck: readonly { run: XmlElement; start: number; end: number }[];
  /** Paragraphs that are joined to the next. */
  ends: readonly XmlElement[];
  inserted: { host: Host; text: string } | null;
}

const BEYOND_ASCII = /[^\u{0}-\u{7f}]/u;

function isLineEnd({ source }: Piece, text: string): boolean {
  return source === null && text === '\n';
}

/** The paragraph that ends at a unit, where its end can be struck out; null where it cannot. */
function joinedAt(places: Places, unit: number): XmlElement | null {
  const pair = places.endingAt(unit);
  if (pair === null) return null;
  const [own, next] = pair;
  // Of two joined paragraphs the last one's number is written, in front of both: in the text it stays where it was.
  const line = places.text.lastIndexOf('\n', unit - 1) + 1;
  const isNumbered = (at: number, end: number): boolean => at < end && places.sourceOf(at) === null;
  const isListed = isNumbered(line, unit) || isNumbered(next.start, next.end);
  return !isListed && isJoinable(own.element, next.element) ? own.element : null;
}

function hostOf(places: Places, spot: Spot | null, unit: number): Host | null {
  const piece = places.pieces[places.pieceAt(unit)];
  if (spot?.kind !== 'run' || piece === undefined || !places.isChangeable(piece)) return null;
  return { run: spot.run, at: spot.at };
}

/** Where words go that are written in at a place of the text. */
function insertionHost(places: Places, at: number): Host | null {
  const beside =
    hostOf(places, at > 0 ? places.after(at - 1) : null, at - 1) ?? hostOf(places, places.before(at), at);
  if (beside !== null) return beside;
  const paragraph = places.paragraphAt(at);
  const isEmpty = paragraph?.start === at && paragraph.end === at;
  const isBare = isEmpty && paragraph.element.children.every(({ name }) => name === 'w:pPr');
  return isBare ? { paragraph: paragraph.element } : null;
}

/** True where a text can be written with the looks of its neighbours. */
function canWrite(places: Places, text: string, unit: number): boolean {
  if (text.includes('\n') || !isWritable(text)) return false;
  const source = places.sourceOf(unit) ?? places.sourceOf(unit - 1);
  // In a font from before Unicode other letters would be seen.
  return (source?.encoding ?? null) === null || !BEYOND_ASCII.test(text);
}

/** A change as tracked changes; null where it touches what nobody wrote, or what cannot be changed. */
export function revisionOf(places: Places, { start, end, text }: Change): Revision | null {
  if (text !== '' && !canWrite(places, text, start)) return null;
  const struck: { run: XmlElement; start: number; end: number }[] = [];
  const ends: XmlElement[] = [];
  let last: number | null = null;
  for (let i = places.pieceAt(start); i < places.pieces.length; i += 1) {
    const piece = places.pieces[i];
    if (piece === undefined || piece.start >= end) break;
    const from = Math.max(piece.start, start);
    const to = Math.min(piece.end, end);
    if (from >= to) continue;
    if (isLineEnd(piece, places.text.slice(from, to))) {
      const joined = joinedAt(places, from);
      if (joined === null) return null;
      ends.push(joined);
      continue;
    }
    const front = places.before(from);
    const behind = places.after(to - 1);
    if (front?.kind !== 'run' || behind?.kind !== 'run' || !places.isChangeable(piece)) return null;
    struck.push({ run: front.run, start: front.at, end: behind.at });
    last = to - 1;
  }
  if (text === '') return { struck, ends, inserted: null };
  const host = last === null ? insertionHost(places, start) : hostOf(places, places.after(last), last);
  return host === null ? null : { struck, ends, inserted: { host, text } };
}

/** The text of a run, where tabs are elements of their own. */
function content(text: string, prefix: string): string {
  return text
    .split('\t')
    .map((each) => (each === '' ? '' : `<${prefix}:t xml:space="preserve">${escapeText(each)}</${prefix}:t>`))
    .join(`<${prefix}:tab/>`);
}

/** What is written in, as a run of the looks given. */
function insertion(text: string, looks: string, prefix: string): Token {
  return {
    kind: 'own',
    before: `<${prefix}:ins`,
    after: `><${prefix}:r>${looks}${content(text, prefix)}</${prefix}:r></${prefix}:ins>`,
  };
}

/** The properties of words in a paragraph that has none: those of its mark, without what was changed of it. */
function looksOfMark(source: string, paragraph: XmlElement): string {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  if (mark === null) return '';
  const own = mark.children.filter(
    ({ name }) => !['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'].includes(name),
  );
  const open = source.slice(mark.start, mark.innerStart);
  const close = source.slice(mark.innerEnd, mark.end);
  if (own.length === 0) return '';
  return open + own.map(({ start, end }) => source.slice(start, end)).join('') + close;
}

/** Puts a revision into a draft of the main part. */
export function putRevision(
  draft: Draft,
  { struck, ends, inserted }: Revision,
  source: string,
  prefix: string,
): void {
  for (const { run, start, end } of struck) draft.run(run).strike(start, end);
  for (const paragraph of ends)
    draft.end(paragraph, [{ kind: 'own', before: `<${prefix}:del`, after: '/>' }]);
  if (inserted === null) return;
  const { host, text } = inserted;
  if ('run' in host)
    draft
      .run(host.run)
      .insert(host.at, [insertion(text, looksOf(source, struck[0]?.run ?? host.run), prefix)]);
  else draft.fill(host.paragraph, [insertion(text, looksOfMark(source, host.paragraph), prefix)]);
}
