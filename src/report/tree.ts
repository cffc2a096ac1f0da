import { isLeaf, isParent } from '../ast/guards.ts';
import type { Document, Node } from '../ast/nodes.ts';
import { plainText } from '../ast/plain-text.ts';
import type { Range } from '../text/place.ts';
import { quote } from './quote.ts';
import { describeFacts } from './tree-facts.ts';

/** The parts of a line, so that whoever prints can tell them apart. */
export type TreePart = 'guide' | 'type' | 'leaf' | 'facts' | 'text' | 'place';
/** Gives a part of a line its colour. */
export type PaintTree = (part: TreePart, text: string) => string;

export interface TreeOptions {
  /** Colours the parts of a line; without it the tree is plain text. */
  paint?: PaintTree;
}

const GUIDE = '│ ';

function formatRange({ start, end }: Range): string {
  return `${String(start.line)}:${String(start.column)}–${String(end.line)}:${String(end.column)}`;
}

function formatPlace(node: Node): string {
  const fragments = isLeaf(node) ? undefined : node.fragments;
  const hull = formatRange(node.position);
  return fragments === undefined ? hull : `${hull} (${fragments.map(formatRange).join(' + ')})`;
}

/** What an entry of the outline is known by: its marker and its heading. */
function labelOf(node: Node): string[] {
  if (!isParent(node) || node.type === 'document') return [];
  return node.children.slice(0, 3).flatMap((child): string[] => {
    if (child.type === 'marker') return [child.value.trim()];
    return child.type === 'heading' ? [quote(plainText(child))] : [];
  });
}

/** The text that a line shows: a leaf's own, or that of the only leaf below. */
function textOf(node: Node): string | null {
  if (isLeaf(node)) return node.value;
  const [only, ...rest] = node.children;
  return only?.type === 'text' && rest.length === 0 ? only.value : null;
}

/**
 * A tree for people: a node a line, with what was understood of it and its
 * place. A node that holds one text and nothing else shows it on its own line.
 * The same tree gives the same lines, so that expected trees can be kept.
 */
export function formatTree(document: Document, options: TreeOptions = {}): string {
  const paint: PaintTree = options.paint ?? ((_, text) => text);
  const lines: string[] = [];
  const write = (node: Node, depth: number): void => {
    const text = textOf(node);
    const facts = [...labelOf(node), ...describeFacts(node)].join(' ');
    const parts = [
      paint(isLeaf(node) ? 'leaf' : 'type', node.type),
      ...(facts === '' ? [] : [paint('facts', facts)]),
      ...(text === null ? [] : [paint(isLeaf(node) && node.type !== 'text' ? 'leaf' : 'text', quote(text))]),
    ];
    const guide = depth === 0 ? '' : paint('guide', GUIDE.repeat(depth));
    lines.push(`${guide}${parts.join(' ')}  ${paint('place', formatPlace(node))}\n`);
    if (isParent(node) && (text === null || node.children.length === 0))
      for (const child of node.children) write(child, depth + 1);
  };
  write(document, 0);
  return lines.join('');
}
