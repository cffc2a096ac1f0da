/** The words of blocks, read by several facts of every entry: plain loops, where `plainText` takes its time. */
import type { BlockContent, Heading, Node, Paragraph, TableCell } from '../ast/nodes.ts';
import { isBlank } from '../recognise/chars.ts';
import { collapse } from '../text/letters.ts';
import { once } from './once.ts';

/** What holds running text. */
export type TextBlock = Heading | Paragraph | TableCell;

/** True for the nodes that hold running text. */
export function isTextBlock(node: Node): node is TextBlock {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** The blocks of running text at and below a node, in the order of the tree. */
export function textBlocksOf(node: Node, into: TextBlock[] = []): TextBlock[] {
  if (isTextBlock(node)) into.push(node);
  else if ('children' in node) for (const child of node.children) textBlocksOf(child, into);
  return into;
}

/** Children among which the heading of an entry is looked for anew each time it is asked for. */
const FEW = 8;

/** The heading of an entry; null where it has none. */
export function headingOf(node: { children: readonly BlockContent[] }): Heading | null {
  return node.children.length > FEW ? knownHeading(node.children) : firstHeading(node.children);
}

const knownHeading: (children: readonly BlockContent[]) => Heading | null = once(firstHeading);

function firstHeading(children: readonly BlockContent[]): Heading | null {
  for (const child of children) if (child.type === 'heading') return child;
  return null;
}

/** Whether a node holds a date or a period; a quick answer for the many that hold none. */
export function namesTime(node: Node): boolean {
  if (node.type === 'date' || node.type === 'period') return true;
  return 'children' in node && node.children.some((child) => namesTime(child));
}

/** True where a text may hold marks that compose with the letter before them. */
export function hasMarks(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x300 && code < 0x370) return true;
  }
  return false;
}

/** A text without the blanks and given signs at its end. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (isBlank(text.charCodeAt(end - 1)) || signs.includes(text.charAt(end - 1)))) end -= 1;
  return text.slice(0, end);
}

/** True where a text is as `collapse` would leave it: single spaces, none at the ends, no marks to compose. */
function isTidy(text: string): boolean {
  let blank = true;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (blank) return false;
      blank = true;
      continue;
    }
    if (code < 0x20 || code === 0xa0 || (code >= 0x300 && code < 0x370)) return false;
    blank = false;
  }
  return !blank;
}

/** As `collapse`, which most texts do not need. */
export function tidy(text: string): string {
  return isTidy(text) ? text : collapse(text);
}

/** Units in which the first words of a block are surely told. */
const OPENING = 60;

function append(node: Node, text: string, enough = Infinity): string {
  if (node.type === 'text') return (node.before !== '' && text !== '' ? `${text} ` : text) + node.value;
  if (!('children' in node)) return text;
  let words = text;
  for (const child of node.children) if (words.length < enough) words = append(child, words, enough);
  return words;
}

/** The words of a block in one line: NFC, blanks collapsed. */
export function wordsOf(block: Node): string {
  return tidy(append(block, ''));
}

/** The first words of a block, NFC. */
export function openingOf(block: Node): string {
  const words = append(block, '', OPENING);
  return hasMarks(words) ? words.normalize('NFC') : words;
}
