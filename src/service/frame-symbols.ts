/** The lines that header, footer and what is attached have in the outline. */
import { wordsOf } from '../analyse/text-of.ts';
import type { Appendix, Document, Header, Node, Recipients, Signature } from '../ast/nodes.ts';
import { fill } from '../lint/messages.ts';
import type { Range } from '../text/place.ts';
import { stripEnd } from '../text/strip.ts';
import { byPlace, isInside, symbolOf, type OutlineSymbol } from './outline-symbol.ts';
import type { Reading } from './reading.ts';
import { trimmed } from './trimmed.ts';
import { OUTLINE_WORDS } from './words/outline.ts';

/** The first child of a type; null where there is none. */
export function childOf<Type extends Node['type']>(
  { children }: { children: readonly Node[] },
  type: Type,
): Extract<Node, { type: Type }> | null {
  const isIt = (node: Node): node is Extract<Node, { type: Type }> => node.type === type;
  return children.find(isIt) ?? null;
}

/** The words of nodes after each other; empty where there are none. */
function joined(...nodes: readonly (Node | null)[]): string {
  return nodes
    .flatMap((node) => (node === null ? [] : [wordsOf(node)]))
    .filter((words) => words !== '')
    .join(' ');
}

/** The parts of a header that are worth a line: what a clerk looks up in it. */
function partsOfHeader(header: Header, reading: Reading): OutlineSymbol[] {
  return header.children.flatMap((child) => {
    switch (child.type) {
      case 'issuer':
      case 'documentNumber':
      case 'placeDate':
      case 'addressee': {
        const words = wordsOf(child);
        return words === '' ? [] : [symbolOf(child, words, [child], reading)];
      }
      default:
        return [];
    }
  });
}

/** The stretch of a torn node that begins with or holds a place. */
function stretchAt({ fragments, position }: Header, { start }: Range, reading: Reading): Range {
  const held = fragments?.find((each) => each.start.offset <= start.offset && start.offset < each.end.offset);
  return trimmed(held ?? position, reading);
}

/**
 * A header under the name of its document. Where it is torn, a part that
 * stands elsewhere (place and date above the signature) is no child of it: its
 * hull would be the whole document.
 */
export function headerSymbols(header: Header, reading: Reading): OutlineSymbol[] {
  const title = childOf(header, 'title');
  const subject = childOf(header, 'subject');
  const words = OUTLINE_WORDS[reading.options.lang];
  const name = joined(title, subject) || words.header;
  const whole = symbolOf(header, name, [title ?? subject], reading);
  const range = stretchAt(header, whole.selectionRange, reading);
  const parts = partsOfHeader(header, reading);
  const symbol: OutlineSymbol = {
    ...whole,
    range,
    children: parts.filter((part) => isInside(part, range)).sort(byPlace),
  };
  return [symbol, ...parts.filter((part) => !isInside(part, range))];
}

export function recipientsSymbol(node: Recipients, reading: Reading): OutlineSymbol {
  const label = childOf(node, 'label');
  const name = label === null ? '' : stripEnd(wordsOf(label), ':');
  return symbolOf(node, name || OUTLINE_WORDS[reading.options.lang].recipients, [label], reading);
}

/** A signature by the name of who signs; where that is still missing, by his position. */
export function signatureSymbol(node: Signature, reading: Reading): OutlineSymbol {
  const { signature, signatureOf } = OUTLINE_WORDS[reading.options.lang];
  const signer = childOf(node, 'signer');
  const form = node.children.filter(({ type }) => type === 'authority' || type === 'position');
  const who = joined(signer) || joined(...form);
  const name = who === '' ? signature : fill(signatureOf, { who });
  const detail = signer === null ? '' : form.map((each) => wordsOf(each)).join(', ');
  return { ...symbolOf(node, name, [signer], reading), detail: detail || null };
}

/**
 * What is attached, with an outline of its own.
 *
 * @param below Gives the outline of what it holds.
 */
export function appendixSymbol(
  node: Appendix,
  reading: Reading,
  below: (nodes: Document['children']) => OutlineSymbol[],
): OutlineSymbol {
  const { appendix, appendixOf } = OUTLINE_WORDS[reading.options.lang];
  const header = childOf(node, 'header');
  const title = header === null ? null : childOf(header, 'title');
  const subject = header === null ? null : childOf(header, 'subject');
  const words = joined(title, subject);
  const name = title === null && words !== '' ? fill(appendixOf, { what: words }) : words || appendix;
  const children = [
    ...(header === null ? [] : partsOfHeader(header, reading)),
    ...below(node.children.filter((child) => child !== header)),
  ];
  return { ...symbolOf(node, name, [title ?? subject], reading), children: children.sort(byPlace) };
}
