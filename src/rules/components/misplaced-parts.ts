/** Parts of a header that stand where the form puts another. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Node } from '../../ast/nodes.ts';
import type { ComponentName } from '../../profile/standard.ts';
import { componentNode } from './present.ts';

type HeaderPart = 'motto' | 'issuer' | 'documentNumber' | 'placeDate';

/**
 * The columns of a header from the top down (NĐ 30/2020 PL I/I/IV, boxes 2
 * and 3, 1 and 4; the Party's form is the same). Columns are flattened in any
 * order and row by row, but a lower box never comes before the one above it.
 */
const COLUMNS: readonly (readonly [upper: HeaderPart, lower: HeaderPart])[] = [
  ['issuer', 'documentNumber'],
  ['motto', 'placeDate'],
];

export interface Misplaced {
  name: HeaderPart;
  node: Node;
  /** `above` the part that it belongs under, `behind` the title, or at the `end`, behind the body. */
  how: 'above' | 'behind' | 'end';
  /** The part by which the order is told. */
  against: { name: ComponentName; node: Node };
  /** True where nothing else of a header is left, so that the author may not be to blame. */
  alone: boolean;
}

function startOf(node: Node): number {
  return node.position.start.offset;
}

/** Where the text of the document begins, behind all that may be header. */
function bodyStart({ root }: Analysis): number {
  const body = root.children.find(({ type }) => type !== 'header' && !isLoose(type));
  return body === undefined ? Infinity : startOf(body);
}

function isLoose(type: string): boolean {
  return type === 'syntax' || type === 'text' || type === 'pageNumber';
}

/** Lower boxes of a column that come before the upper one. */
function aboveOthers(analysis: Analysis): Misplaced[] {
  const found: Misplaced[] = [];
  for (const [upper, lower] of COLUMNS) {
    const first = componentNode(analysis, upper);
    const node = componentNode(analysis, lower);
    if (first === null || node === null || startOf(node) > startOf(first)) continue;
    found.push({ name: lower, node, how: 'above', against: { name: upper, node: first }, alone: false });
  }
  return found;
}

/** Parts of the header behind the title. A motto or issuer there with another part is a table that was moved. */
function behindTitle(analysis: Analysis): Misplaced[] {
  const title = componentNode(analysis, 'title');
  if (title === null) return [];
  const behind = COLUMNS.flat().flatMap((name) => {
    const node = componentNode(analysis, name);
    return node === null || startOf(node) < startOf(title) ? [] : [{ name, node }];
  });
  const moved = behind.some(({ name }) => name === 'motto' || name === 'issuer');
  if (moved && behind.length > 1) return [];
  const body = bodyStart(analysis);
  const alone = componentNode(analysis, 'motto') === null && componentNode(analysis, 'issuer') === null;
  return behind.flatMap(({ name, node }) => {
    const how = startOf(node) < body ? 'behind' : 'end';
    // One box alone behind the body may be what is left of a table.
    if (how === 'end' && name !== 'placeDate') return [];
    return [{ name, node, how, against: { name: 'title', node: title }, alone } satisfies Misplaced];
  });
}

/** What of a header is out of order. */
export function misplacedParts(analysis: Analysis): Misplaced[] {
  const behind = behindTitle(analysis);
  return behind.length > 0 ? behind : aboveOthers(analysis);
}
