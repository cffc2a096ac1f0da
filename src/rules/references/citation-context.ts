/** What stands around a citation, and whether the rules for citations bind it. */
import type { Citation } from '../../ast/inline.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import { textLeavesOf } from '../../ast/walk.ts';
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

/** The words around a citation in its paragraph. */
export function contextOf(mention: Mention): Context {
  const block = nearest(mention, 'paragraph', 'basis', 'heading', 'tableCell', 'subject');
  if (block === null) return { before: '', after: '', leads: false };
  const { start, end } = mention.node.position;
  let before = '';
  let after = '';
  for (const leaf of textLeavesOf(block)) {
    const words = leaf.before + leaf.value;
    if (leaf.position.start.offset < start.offset) before += words;
    else if (leaf.position.start.offset >= end.offset) after += words;
  }
  return {
    before: collapse(before.slice(-REACH)),
    after: collapse(after.slice(0, REACH)),
    leads: after.trimEnd().endsWith(':'),
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
