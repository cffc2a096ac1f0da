/** Puts spans of all recognisers in one order in which they nest. */
import type { Span } from './spans.ts';

/** Of two spans that cross the one of the weightier type stays: that of the smaller rank. */
const RANKS: Readonly<Record<Span['type'], number>> = {
  citation: 0,
  period: 1,
  date: 2,
  ordinalEvent: 3,
  crossReference: 4,
  quantity: 5,
  alias: 6,
  abbreviation: 7,
  quotation: 8,
};

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end || RANKS[a.type] - RANKS[b.type];
}

function inOrder(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i += 1) {
    const [before, span] = [spans[i - 1], spans[i]];
    if (before !== undefined && span !== undefined && byPlace(before, span) > 0) return false;
  }
  return true;
}

/** Sorts spans by start and falling end and drops those that cross a weightier one, and doubles. */
export function nest(groups: readonly (readonly Span[])[]): Span[] {
  const spans: Span[] = [];
  for (const group of groups) for (const span of group) spans.push(span);
  if (!inOrder(spans)) spans.sort(byPlace);
  const kept: Span[] = [];
  /** Kept spans that the place reached lies in, the innermost last. */
  const open: Span[] = [];
  const dropped: Span[] = [];
  for (const span of spans) {
    let top = open[open.length - 1];
    while (top !== undefined && top.end <= span.start) {
      open.pop();
      top = open[open.length - 1];
    }
    while (top !== undefined && top.end < span.end && RANKS[top.type] > RANKS[span.type]) {
      dropped.push(top);
      open.pop();
      top = open[open.length - 1];
    }
    const crosses = top !== undefined && top.end < span.end;
    const twice = top?.type === span.type && top.start === span.start && top.end === span.end;
    if (crosses || twice) continue;
    open.push(span);
    kept.push(span);
  }
  if (dropped.length === 0) return kept;
  const gone = new Set(dropped);
  return kept.filter((span) => !gone.has(span));
}
