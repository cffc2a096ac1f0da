import { isLeaf } from '../../src/ast/guards.ts';
import type { Document, Node } from '../../src/ast/nodes.ts';
import { collapse } from '../../src/text/letters.ts';

const PLACES: ReadonlySet<string> = new Set(['position', 'before', 'tail', 'fragments', 'children']);

/**
 * A tree without its places: types, what was read, and the words of leaves in
 * one line. Two texts that differ only in how blanks are written have equal
 * ones.
 */
export function withoutPlaces(node: Node): unknown {
  const fields = Object.entries(node).filter(([name]) => !PLACES.has(name));
  if (isLeaf(node)) return Object.fromEntries([...fields, ['value', collapse(node.value)]]);
  return { ...Object.fromEntries(fields), children: node.children.map(withoutPlaces) };
}

/** A value of facts without the ranges in it. */
export function withoutRanges(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRanges);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'range')
      .map(([name, each]): [string, unknown] => [name, withoutRanges(each)]),
  );
}

/** How deep a tree goes. */
export function depthOf(document: Document): number {
  const step = (node: Node): number => (isLeaf(node) ? 0 : 1 + Math.max(0, ...node.children.map(step)));
  return step(document);
}
