/** Puts spans of all recognisers in one order in which they nest. */
import type { Span } from './spans.ts';

/**
 * Sorts spans by start and falling end and drops those that cross another.
 *
 * @param groups Spans by recogniser, the weightier first: of two that cross the one of the earlier group stays.
 */
export function nest(groups: readonly (readonly Span[])[]): Span[] {
  const ranked: { span: Span; rank: number }[] = [];
  for (let rank = 0; rank < groups.length; rank += 1)
    for (const span of groups[rank] ?? []) ranked.push({ span, rank });
  if (ranked.length < 2) return ranked.map(({ span }) => span);
  ranked.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.rank - b.rank);
  const kept: { span: Span; rank: number }[] = [];
  const open: { span: Span; rank: number }[] = [];
  const dropped = new Set<Span>();
  for (const one of ranked) {
    let stays = true;
    while (open.length > 0) {
      const top = open[open.length - 1];
      if (top === undefined || top.span.end > one.span.start) break;
      open.pop();
    }
    while (open.length > 0) {
      const top = open[open.length - 1];
      if (top === undefined || top.span.end >= one.span.end) break;
      if (top.rank <= one.rank) {
        stays = false;
        break;
      }
      dropped.add(top.span);
      open.pop();
    }
    const top = open[open.length - 1];
    const { type, start, end } = one.span;
    const twice = top?.span.type === type && top.span.start === start && top.span.end === end;
    if (twice || !stays) continue;
    open.push(one);
    kept.push(one);
  }
  const spans: Span[] = [];
  for (const { span } of kept) if (!dropped.has(span)) spans.push(span);
  return spans;
}
