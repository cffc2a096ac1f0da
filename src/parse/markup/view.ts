/**
 * The text that the block pass reads: letters composed, emphasis marks left
 * out, each with the way back to the source.
 */
import { compose } from '../../text/compose.ts';
import { OffsetMap } from '../../text/offset-map.ts';
import type { InlineReader, MarkupSpan } from './inline-reader.ts';
import { simpleEmphasis } from './simple-emphasis.ts';

/** A mark of emphasis: left out of the view at `at`, standing in the source from `start` to `end`. */
export interface MarkupToken {
  at: number;
  opens: boolean;
  start: number;
  end: number;
}

/** A stretch of the view that the source emphasises. */
export interface Emphasised {
  type: 'strong' | 'emphasis';
  start: number;
  end: number;
}

export interface SourceView {
  source: string;
  /** What is read. */
  text: string;
  /** From the view to the source; null where they are one text. */
  map: OffsetMap | null;
  /** By `at`. */
  tokens: MarkupToken[];
  /** By start, outer before inner. */
  emphasised: Emphasised[];
}

/** Blocks longer than this are read as plain text: the Markdown reader is not linear on them. */
export const MAX_BLOCK = 16_384;

/** A run of lines without a blank one between that may hold emphasis. */
const MARKED = /[*_]/u;
const BLOCK = /[^\n]+(?:\n(?![ \t\r]*\n)[^\n]*)*/gu;
/** Something emphasis could begin with: a mark with no blank behind it. */
const OPENING = /[*_](?=[^\s*_])/u;

const TABLE_LINE = /^[ \t]*\|/mu;

/** True where only a Markdown reader can tell what is there: a table, or emphasis that is not plain to see. */
export function needsReader(text: string): boolean {
  if (TABLE_LINE.test(text)) return true;
  if (!OPENING.test(text)) return false;
  for (const [block] of text.matchAll(BLOCK))
    if (mayEmphasise(block) && simpleEmphasis(block) === null) return true;
  return false;
}

function mayEmphasise(block: string): boolean {
  return block.length <= MAX_BLOCK && MARKED.test(block) && OPENING.test(block);
}

interface Cut {
  start: number;
  end: number;
  opens: boolean;
}

function cutsOf(spans: readonly MarkupSpan[], shift: number): Cut[] {
  const cuts: Cut[] = [];
  for (const span of spans) {
    cuts.push({ start: shift + span.start, end: shift + span.start + span.open, opens: true });
    cuts.push({ start: shift + span.end - span.close, end: shift + span.end, opens: false });
  }
  return cuts;
}

function findEmphasis(text: string, reader: InlineReader): { spans: MarkupSpan[]; cuts: Cut[] } {
  const spans: MarkupSpan[] = [];
  const cuts: Cut[] = [];
  for (const match of text.matchAll(BLOCK)) {
    const block = match[0];
    if (!mayEmphasise(block)) continue;
    const found = simpleEmphasis(block) ?? reader.emphasis(block);
    cuts.push(...cutsOf(found, match.index));
    for (const span of found) {
      spans.push({ ...span, start: span.start + match.index, end: span.end + match.index });
    }
  }
  return { spans, cuts: cuts.sort((a, b) => a.start - b.start) };
}

/**
 * Makes the view of a source.
 *
 * @param source Any text.
 * @param reader Reads emphasis; null takes the text as plain.
 */
export function viewOf(source: string, reader: InlineReader | null): SourceView {
  const composed = compose(source);
  const plain = { source, text: composed.text, map: composed.map, tokens: [], emphasised: [] };
  if (reader === null || !OPENING.test(composed.text)) return plain;
  const { spans, cuts } = findEmphasis(composed.text, reader);
  if (cuts.length === 0) return plain;

  const map = new OffsetMap();
  const tokens: MarkupToken[] = [];
  const sourceOf = (offset: number): number => composed.map?.start(offset) ?? offset;
  let text = '';
  let at = 0;
  for (const cut of cuts) {
    text += composed.text.slice(at, cut.start);
    map.append(at, cut.start - at);
    tokens.push({ at: text.length, opens: cut.opens, start: sourceOf(cut.start), end: sourceOf(cut.end) });
    at = cut.end;
  }
  text += composed.text.slice(at);
  map.append(at, composed.text.length - at);

  const inView = new Map<number, number>();
  cuts.forEach((cut, i) => inView.set(cut.start, tokens[i]?.at ?? 0));
  const emphasised = spans
    .map((span) => ({
      type: span.type,
      start: inView.get(span.start) ?? 0,
      end: inView.get(span.end - span.close) ?? 0,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { source, text, map: composed.map === null ? map : map.compose(composed.map), tokens, emphasised };
}
