/** A line of the outline, and how one is made. */
import type { Node } from '../ast/nodes.ts';
import type { Range } from '../text/place.ts';
import { shortened } from '../text/shorten.ts';
import type { Reading } from './reading.ts';
import { trimmed } from './trimmed.ts';

/** The nodes that have a line in the outline. */
export type SymbolKind = Extract<
  Node['type'],
  | 'header'
  | 'issuer'
  | 'documentNumber'
  | 'placeDate'
  | 'addressee'
  | 'preamble'
  | 'basis'
  | 'section'
  | 'article'
  | 'clause'
  | 'point'
  | 'criteriaList'
  | 'criterion'
  | 'heading'
  | 'closing'
  | 'recipients'
  | 'signature'
  | 'appendix'
>;

/** A line of the outline, with those below it. */
export interface OutlineSymbol {
  /** In one line, never empty. */
  name: string;
  /** What is said beside the name; null where there is nothing to say. */
  detail: string | null;
  kind: SymbolKind;
  /** All of it. Its children lie inside; siblings that stand in columns may overlap. */
  range: Range;
  /** What names it, inside its range. */
  selectionRange: Range;
  /** In the order of the text. */
  children: OutlineSymbol[];
}

/** Units of a name: what a sidebar shows, and some more for who makes it wider. */
const LONGEST = 100;

function firstLine({ start, end }: Range, reading: Reading): Range {
  if (start.line === end.line) return { start, end };
  return trimmed(reading.lines.range(start.offset, reading.lineEnd(start.line)), reading);
}

/** From the first of some nodes to the last; null where there are none. */
function hullOf(nodes: readonly (Node | null)[], reading: Reading): Range | null {
  let hull: Range | null = null;
  for (const node of nodes) {
    if (node === null) continue;
    const { start, end } = trimmed(node.position, reading);
    hull = {
      start: hull === null || start.offset < hull.start.offset ? start : hull.start,
      end: hull === null || end.offset > hull.end.offset ? end : hull.end,
    };
  }
  return hull;
}

/**
 * A symbol of a node.
 *
 * @param at The nodes that name it; its first line where there are none.
 */
export function symbolOf(
  node: Node & { type: SymbolKind },
  name: string,
  at: readonly (Node | null)[],
  reading: Reading,
): OutlineSymbol {
  const range = trimmed(node.position, reading);
  const named = hullOf(at, reading);
  return {
    name: shortened(name, LONGEST),
    detail: null,
    kind: node.type,
    range,
    selectionRange: named ?? firstLine(range, reading),
    children: [],
  };
}

/** The order of the text; what holds another goes first. */
export function byPlace({ range: a }: OutlineSymbol, { range: b }: OutlineSymbol): number {
  return a.start.offset - b.start.offset || b.end.offset - a.end.offset;
}

/** True where a symbol can be the child of another of that range. */
export function isInside({ range: inner }: OutlineSymbol, outer: Range): boolean {
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;
}
