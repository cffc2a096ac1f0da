import { stringify } from '../../src/ast/stringify.ts';
import type { Document, Node } from '../../src/ast/nodes.ts';
import { isLeaf, isParent } from '../../src/ast/guards.ts';
import type { Leaf } from '../../src/ast/leaves.ts';
import type { Place, Range } from '../../src/ast/unist.ts';

/** The depth that no document reaches, however its markers nest. */
const DEEPEST = 40;

const startOf = (node: { position: Range }): number => node.position.start.offset;
const endOf = (node: { position: Range }): number => node.position.end.offset;

/** Line starts, found without the index that the parser uses. */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/gu)) starts.push(end.index + end[0].length);
  return starts;
}

function label(node: Node): string {
  return `${node.type} ${String(startOf(node))}–${String(endOf(node))}`;
}

/** Collects what is wrong with a tree, in words; nothing where every promise of the tree is kept. */
class Inspector {
  readonly faults: string[] = [];
  readonly #source: string;
  readonly #lineStarts: readonly number[];
  /** All leaves in source order. */
  readonly #leaves: Leaf[] = [];

  constructor(source: string) {
    this.#source = source;
    this.#lineStarts = lineStartsOf(source);
  }

  inspect(document: Document): void {
    this.#collect(document);
    this.#leaves.sort((a, b) => startOf(a) - startOf(b));
    this.#checkLeaves(document.tail);
    this.#checkNode(document, 0);
    if (stringify(document) !== this.#source) this.#fault('stringify does not give the source back');
  }

  #fault(words: string): void {
    this.faults.push(words);
  }

  #collect(node: Node): void {
    if (isLeaf(node)) this.#leaves.push(node);
    else for (const child of node.children) this.#collect(child);
  }

  #checkLeaves(tail: string): void {
    let at = 0;
    for (const leaf of this.#leaves) {
      const { start, end } = leaf.position;
      if (leaf.value === '') this.#fault(`${label(leaf)} is empty`);
      if (start.offset < at) this.#fault(`${label(leaf)} overlaps the leaf before it`);
      if (end.offset > this.#source.length) this.#fault(`${label(leaf)} ends behind the source`);
      if (leaf.value !== this.#source.slice(start.offset, end.offset))
        this.#fault(`${label(leaf)} is not the source there`);
      if (leaf.before !== this.#source.slice(at, start.offset))
        this.#fault(`${label(leaf)} has other blanks before it than the source`);
      if (leaf.before.trim() !== '') this.#fault(`before ${label(leaf)} stand words: ${leaf.before}`);
      at = end.offset;
    }
    if (tail !== this.#source.slice(at)) this.#fault('the tail is not the end of the source');
    if (tail.trim() !== '') this.#fault(`the tail holds words: ${tail}`);
  }

  #checkNode(node: Node, depth: number): Leaf[] {
    this.#checkPlace(node, node.position.start);
    this.#checkPlace(node, node.position.end);
    if (depth > DEEPEST) this.#fault(`${label(node)} stands ${String(depth)} deep`);
    if (isLeaf(node)) return [node];
    const own = node.children.flatMap((child) => this.#checkNode(child, depth + 1));
    own.sort((a, b) => startOf(a) - startOf(b));
    this.#checkParent(node, own);
    return own;
  }

  #checkPlace(node: Node, place: Place): void {
    const start = this.#lineStarts[place.line - 1];
    const next = this.#lineStarts[place.line] ?? Infinity;
    if (start === undefined || start + place.column - 1 !== place.offset || place.offset >= next)
      this.#fault(`${label(node)}: line, column and offset disagree`);
  }

  #checkParent(node: Exclude<Node, Leaf>, own: readonly Leaf[]): void {
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) {
      if (node.type !== 'tableCell' && node.type !== 'document') this.#fault(`${label(node)} holds nothing`);
      return;
    }
    if (startOf(node) !== startOf(first) || endOf(node) !== endOf(last))
      this.#fault(`${label(node)} is not the hull of its leaves`);
    for (const child of node.children) {
      if (startOf(child) < startOf(node) || endOf(child) > endOf(node))
        this.#fault(`${label(child)} leaves its parent ${label(node)}`);
    }
    this.#checkSiblings(node.children);
    this.#checkFragments(node, own);
  }

  #checkSiblings(children: readonly Node[]): void {
    const ordered = [...children].sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
    const torn = (node: Node): boolean => isParent(node) && node.fragments !== undefined;
    let widest: Node | undefined;
    for (const node of ordered) {
      if (widest !== undefined && startOf(node) < endOf(widest) && !torn(node) && !torn(widest))
        this.#fault(`${label(node)} and ${label(widest)} overlap and none has fragments`);
      if (widest === undefined || endOf(node) > endOf(widest)) widest = node;
    }
  }

  /** Leaves of the whole tree that lie in the hull of a node. */
  #within(node: Node): Leaf[] {
    let low = 0;
    let high = this.#leaves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const leaf = this.#leaves[middle];
      if (leaf !== undefined && startOf(leaf) < startOf(node)) low = middle + 1;
      else high = middle;
    }
    const found: Leaf[] = [];
    for (let i = low; i < this.#leaves.length; i += 1) {
      const leaf = this.#leaves[i];
      if (leaf === undefined || startOf(leaf) >= endOf(node)) break;
      found.push(leaf);
    }
    return found;
  }

  #checkFragments(node: Exclude<Node, Leaf>, own: readonly Leaf[]): void {
    const within = this.#within(node);
    const foreign = within.length > own.length;
    const { fragments } = node;
    if (fragments === undefined) {
      if (foreign) this.#fault(`${label(node)} holds foreign leaves and has no fragments`);
      return;
    }
    if (!foreign) this.#fault(`${label(node)} has fragments and no foreign leaves`);
    if (fragments.length < 2) this.#fault(`${label(node)} has fewer than two fragments`);
    let at = startOf(node);
    for (const fragment of fragments) {
      this.#checkPlace(node, fragment.start);
      this.#checkPlace(node, fragment.end);
      if (fragment.start.offset < at || fragment.end.offset <= fragment.start.offset)
        this.#fault(`${label(node)}: fragments are not in order`);
      at = fragment.end.offset;
    }
    if (at !== endOf(node) || fragments[0]?.start.offset !== startOf(node))
      this.#fault(`${label(node)}: fragments do not span it`);
    const inside = within.filter((leaf) =>
      fragments.some(({ start, end }) => startOf(leaf) >= start.offset && endOf(leaf) <= end.offset),
    );
    if (inside.length !== own.length || inside.some((leaf, i) => leaf !== own[i]))
      this.#fault(`${label(node)}: fragments do not cover exactly its leaves`);
  }
}

/** What is wrong with a tree of a source; a tree that keeps every promise gives an empty list. */
export function faultsOf(document: Document, source: string): string[] {
  const inspector = new Inspector(source);
  inspector.inspect(document);
  return inspector.faults;
}
