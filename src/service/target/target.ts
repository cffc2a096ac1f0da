/** What stands at a cursor and what it means: asked by all that goes about in a document. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Mention } from '../../analyse/index-nodes.ts';
import { isParent } from '../../ast/guards.ts';
import type { Citation } from '../../ast/inline.ts';
import type { Node } from '../../ast/nodes.ts';
import { appendicesOf } from '../../rules/references/appendices.ts';
import { partOf } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { bodyAt } from './bodies.ts';
import { citedBy, isOfItself } from './cited.ts';
import { blockAmong } from './flow.ts';
import type { Target } from './kinds.ts';
import { meantBy } from './referred.ts';
import { entryAmong } from './sections.ts';
import { shortNameAt } from './short-names.ts';

/** The nodes that hold a place, outermost first, and the part of the document that they stand in. */
interface Spot {
  nodes: readonly Node[];
  part: Analysis;
}

function spotAt(at: number, { leaves, analysis }: Reading): Spot | null {
  const nodes = leaves.at(at);
  if (nodes.length === 0) return null;
  const root = nodes.findLast((node) => node.type === 'appendix' || node.type === 'document');
  const part = root?.type === 'appendix' || root?.type === 'document' ? partOf(analysis, root) : analysis;
  return { nodes, part };
}

/** The innermost node of a type among nodes that hold each other, as a mention. */
function innermost<Type extends Node['type']>(
  nodes: readonly Node[],
  type: Type,
): Mention<Extract<Node, { type: Type }>> | null {
  const isWanted = (node: Node): node is Extract<Node, { type: Type }> => node.type === type;
  const at = nodes.findLastIndex(isWanted);
  const node = nodes[at];
  return node !== undefined && isWanted(node)
    ? { node, ancestors: nodes.slice(0, at).filter(isParent) }
    : null;
}

function citationTarget(mention: Citation, { analysis }: Reading): Target {
  const origin = mention.position;
  if (isOfItself(mention, analysis)) return { kind: 'own', origin, part: analysis, numbered: mention };
  return { kind: 'cited', origin, mention, cited: citedBy(mention, analysis) };
}

/**
 * A short name or body at a cursor. `UBND` in `UBND phường` is a name by
 * itself only where the document gives it.
 */
function namedAt({ nodes }: Spot, offset: number, reading: Reading): Target | null {
  const block = blockAmong(nodes);
  if (block === null) return null;
  const short = shortNameAt(block, offset, reading);
  const isGiven = short !== null && (short.name.kind === 'alias' || short.name.expansion !== null);
  const inner = short === null ? null : { origin: short.occurrence.range, name: short.name };
  if (inner !== null && isGiven) return { kind: 'shortName', ...inner };
  const found = bodyAt(block, offset, reading);
  if (found !== null) return { kind: 'body', origin: found.occurrence.range, body: found.name };
  return inner === null ? null : { kind: 'shortName', ...inner };
}

function structureAt({ nodes, part }: Spot): Target | null {
  const title = innermost(nodes, 'title')?.node;
  const headed = appendicesOf(part).headed.find((each) => each.title === title);
  if (headed !== undefined) return { kind: 'appendix', origin: headed.title.position, appendices: [headed] };
  const number = innermost(nodes, 'documentNumber')?.node ?? null;
  const place = number ?? title;
  if (place !== undefined) return { kind: 'own', origin: place.position, part, numbered: number };
  const mark = innermost(nodes, 'marker') ?? innermost(nodes, 'heading');
  const entry = mark === null ? null : entryAmong(mark.ancestors, part);
  if (mark === null || entry === null) return null;
  const onNumber = mark.node.type === 'marker';
  return { kind: 'entry', origin: mark.node.position, part, entries: [entry], onNumber };
}

function readAt(spot: Spot, offset: number, reading: Reading): Target | null {
  const citation = innermost(spot.nodes, 'citation');
  const named = namedAt(spot, offset, reading);
  // `Chỉ thị 11` may be a short name that was given; a full number is none.
  const isName = named?.kind === 'shortName' && named.name.kind === 'alias' && citation?.node.symbol === null;
  if (citation !== null && !isName) return citationTarget(citation.node, reading);
  const reference = innermost(spot.nodes, 'crossReference');
  if (named !== null) return named;
  return reference === null ? structureAt(spot) : meantBy(reference, offset, spot.part);
}

/** A marker says which entry it opens, whatever names stand in its heading. */
function isMarker({ nodes }: Spot): boolean {
  return nodes.at(-1)?.type === 'marker';
}

/**
 * What stands at a cursor; null where nothing is known of it. A cursor stands
 * between two units: what begins behind it goes before what ends in front.
 *
 * @param dates Whether a date is meant by itself, or what it belongs to.
 */
export function targetAt(reading: Reading, offset: number, dates = false): Target | null {
  for (const at of [offset, offset - 1]) {
    const spot = spotAt(at, reading);
    if (spot === null) continue;
    const date = dates ? innermost(spot.nodes, 'date') : null;
    if (date !== null) return { kind: 'date', origin: date.node.position, date: date.node };
    const target = isMarker(spot) ? structureAt(spot) : readAt(spot, offset, reading);
    if (target !== null) return target;
  }
  return null;
}
