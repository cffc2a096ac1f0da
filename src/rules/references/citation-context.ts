/** What stands around a citation, and whether the rules for citations bind it. */
import type { Citation } from '../../ast/inline.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import { once } from '../../analyse/once.ts';
import type { Node } from '../../ast/nodes.ts';
import { textLeavesOf } from '../../ast/walk.ts';
import { countFront } from '../../text/bisect.ts';
import { collapse } from '../../text/letters.ts';

export interface Context {
  /** The words of its block in front of it and behind it, blanks collapsed; no more than tells what it is about. */
  before: string;
  after: string;
  /** Whether its block ends with a colon, so that what follows names things. */
  leads: boolean;
}

/** Units that are read on each side. */
const REACH = 400;
/** Units at the end of a block in which its last mark stands. */
const ENDING = 20;

/** The words of a block, and where its leaves begin in the source and in the words. */
interface Words {
  text: string;
  leaves: readonly { offset: number; at: number }[];
}

/** A block is read once, however many citations stand in it. */
const wordsOf: (block: Node) => Words = once((block) => {
  const leaves: { offset: number; at: number }[] = [];
  let text = '';
  for (const leaf of textLeavesOf(block)) {
    leaves.push({ offset: leaf.position.start.offset, at: text.length });
    text += leaf.before + leaf.value;
  }
  return { text, leaves };
});

/** Where the words begin that stand behind an offset of the source. */
function placeOf({ text, leaves }: Words, offset: number): number {
  return leaves[countFront(leaves, (leaf) => leaf.offset < offset)]?.at ?? text.length;
}

/** The words around a citation in its paragraph. */
export function contextOf(mention: Mention): Context {
  const block = nearest(mention, 'paragraph', 'basis', 'heading', 'tableCell', 'subject');
  if (block === null) return { before: '', after: '', leads: false };
  const { start, end } = mention.node.position;
  const words = wordsOf(block);
  const { text } = words;
  const from = placeOf(words, start.offset);
  const to = placeOf(words, end.offset);
  return {
    before: collapse(text.slice(Math.max(0, from - REACH), from)),
    after: collapse(text.slice(to, to + REACH)),
    leads: to < text.length && /:\s*$/u.test(text.slice(Math.max(to, text.length - ENDING))),
  };
}

/**
 * True where the author speaks for himself and in full sentences: not in a
 * quotation, in the title of another document, in a table or a heading.
 */
export function isOwnWords(mention: Mention): boolean {
  return (
    nearest(
      mention,
      'quotation',
      'citation',
      'alias',
      'header',
      'footer',
      'heading',
      'tableCell',
      'subject',
    ) === null
  );
}

/** The part of a text behind its last full stop or semicolon. */
export function lastSentence(text: string): string {
  const at = Math.max(text.lastIndexOf('. '), text.lastIndexOf('; '), text.lastIndexOf(': '));
  return text.slice(at + 1).trim();
}

/** A citation as a message shows it: type and symbol. */
export function shortName(citation: Citation): string {
  return collapse(`${citation.documentType ?? ''} số ${citation.symbol ?? ''}`);
}
