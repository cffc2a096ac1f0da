import { isLeaf } from '../../src/ast/guards.ts';
import type { Document, Node } from '../../src/ast/nodes.ts';
import { plainText } from '../../src/ast/plain-text.ts';
import { parse } from '../../src/parse/parse-markdown.ts';

/** Nodes whose words are all that is shown of them. */
const WORDY: ReadonlySet<string> = new Set([
  'motto',
  'issuer',
  'documentNumber',
  'placeDate',
  'title',
  'subject',
  'addressee',
  'basis',
  'heading',
  'paragraph',
  'tableCell',
  'label',
  'recipient',
  'authority',
  'position',
  'signer',
]);

function linesOf(node: Node, indent: string): string[] {
  if (isLeaf(node)) return node.type === 'syntax' ? [] : [`${indent}${node.type} ${node.value}`];
  if (WORDY.has(node.type)) return [`${indent}${node.type}: ${plainText(node)}`];
  const marker = node.children.find((child) => child.type === 'marker');
  const heading = node.children.find((child) => child.type === 'heading');
  const named = marker === undefined ? undefined : heading;
  const words = [node.type, marker?.value, named === undefined ? undefined : plainText(named)];
  return [
    indent + words.filter((each) => each !== undefined).join(' '),
    ...node.children
      .filter((child) => child !== marker && child !== named)
      .flatMap((child) => linesOf(child, `${indent}  `)),
  ];
}

/** The shape of a tree in lines: types, markers, headings and words, without places and markup. */
function sketchOf(document: Document): string {
  return document.children.flatMap((child) => linesOf(child, '')).join('\n');
}

/** The shape of the tree of a text. */
export function sketch(text: string): string {
  return sketchOf(parse(text));
}

/** A text or a shape, as a test writes it down: without the indentation of the test and the line ends around. */
export function lines(text: string): string {
  const rows = text.replace(/^\n|\n *$/gu, '').split('\n');
  const indents = rows.filter((row) => row.trim() !== '').map((row) => row.length - row.trimStart().length);
  const indent = Math.min(...indents);
  return rows.map((row) => row.slice(indent)).join('\n');
}
