/** What the words of a document are, so that an editor can colour them. */
import type { Alias, Citation } from '../ast/inline.ts';
import type { Leaf } from '../ast/leaves.ts';
import type { Node, ParentNode } from '../ast/nodes.ts';
import type { Place, Range, Stretch } from '../text/place.ts';
import { headOf } from './citation-head.ts';
import type { Reading } from './reading.ts';
import { isSpace } from './trimmed.ts';

/** What a token is. */
export type TokenKind =
  | 'motto'
  | 'title'
  | 'heading'
  | 'marker'
  | 'documentNumber'
  | 'citation'
  | 'date'
  | 'quantity'
  | 'alias'
  | 'abbreviation'
  | 'crossReference'
  | 'quotation'
  | 'endMark'
  | 'comment';

/** A stretch of one line that is coloured. */
export interface Token {
  start: Place;
  length: number;
  kind: TokenKind;
  /** Where a short form gets its meaning. */
  isDefinition: boolean;
  /** A cited document that was out of force, wherever the checks find it so. */
  isSuperseded: boolean;
}

/** How the leaves below a node are coloured. */
interface Style {
  kind: TokenKind;
  isDefinition?: boolean;
  isSuperseded?: boolean;
  /** Whether it holds for what was recognised inside too: a heading is of one colour. */
  isWhole?: boolean;
  /** The part that is coloured, where it is not all. */
  part?: Stretch;
}

/** Nodes that are of one kind from end to end. */
const KINDS: ReadonlyMap<Node['type'], TokenKind> = new Map<Node['type'], TokenKind>([
  ['motto', 'motto'],
  ['title', 'title'],
  ['subject', 'title'],
  ['heading', 'heading'],
  ['label', 'heading'],
  ['documentNumber', 'documentNumber'],
  ['date', 'date'],
  ['period', 'date'],
  ['quantity', 'quantity'],
  ['crossReference', 'crossReference'],
]);

const SUPERSEDED = 'superseded-reference';
const COMMENT = '<!--';
/** What may stand behind the name in an alias. */
const CLOSING = ')”"’»*_';

/** Where citations start that the checks find out of force. */
function supersededIn({ findings }: Reading): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { ruleId, range, related } of findings) {
    if (ruleId !== SUPERSEDED) continue;
    starts.add(range.start.offset);
    for (const each of related) starts.add(each.range.start.offset);
  }
  return starts;
}

/** Where an alias has the name that it gives: as many words as that has, at its end. */
function nameIn({ name, position }: Alias, text: string): Stretch {
  const first = position.start.offset;
  let end = position.end.offset;
  while (end > first && (CLOSING.includes(text.charAt(end - 1)) || isSpace(text, end - 1))) end -= 1;
  let start = end;
  for (let words = name.split(' ').length; words > 0; words -= 1) {
    while (start > first && isSpace(text, start - 1)) start -= 1;
    while (start > first && !isSpace(text, start - 1)) start -= 1;
  }
  return { start, end };
}

function kindOf(leaf: Leaf): TokenKind | null {
  if (leaf.type === 'marker' || leaf.type === 'endMark') return leaf.type;
  if (leaf.type === 'pageNumber') return 'comment';
  return leaf.type === 'syntax' && leaf.value.startsWith(COMMENT) ? 'comment' : null;
}

class Tokenizer {
  readonly tokens: Token[] = [];
  readonly #reading: Reading;
  readonly #text: string;
  readonly #within: Stretch;
  readonly #superseded: ReadonlySet<number>;

  constructor(reading: Reading, within: Stretch) {
    this.#reading = reading;
    this.#text = reading.document.text;
    this.#within = within;
    this.#superseded = supersededIn(reading);
  }

  visit(node: Node, style: Style | null): void {
    const { start, end } = node.position;
    if (end.offset <= this.#within.start || start.offset >= this.#within.end) return;
    if (!('children' in node)) this.#leaf(node, style);
    else if (style?.isWhole === true) this.#below(node, style);
    else this.#parent(node, style);
  }

  #parent(node: ParentNode, style: Style | null): void {
    const kind = KINDS.get(node.type);
    if (kind !== undefined) this.#below(node, { kind, isWhole: true });
    else if (node.type === 'citation') this.#citation(node, style);
    else if (node.type === 'alias')
      this.#below(node, {
        kind: 'alias',
        isDefinition: true,
        isWhole: true,
        part: nameIn(node, this.#text),
      });
    else if (node.type === 'abbreviation')
      this.#below(node, { kind: 'abbreviation', isDefinition: node.expansion !== null, isWhole: true });
    else this.#below(node, node.type === 'quotation' ? { kind: 'quotation' } : style);
  }

  #below(node: ParentNode, style: Style | null): void {
    for (const child of node.children) this.visit(child, style);
  }

  #citation(node: Citation, style: Style | null): void {
    const part = headOf(node, this.#reading);
    const isSuperseded = this.#superseded.has(node.position.start.offset);
    const head: Style = { kind: 'citation', isSuperseded, isWhole: true, part };
    for (const child of node.children)
      this.visit(child, child.position.start.offset < part.end ? head : style);
  }

  #leaf(leaf: Leaf, style: Style | null): void {
    const own = kindOf(leaf);
    const { start, end } = leaf.position;
    if (own !== null) this.#add(start.offset, end.offset, { kind: own }, start);
    else if (style !== null && leaf.type === 'text') {
      const { part } = style;
      const from = Math.max(start.offset, part?.start ?? 0);
      this.#add(from, Math.min(end.offset, part?.end ?? Infinity), style, start);
    }
  }

  /** Adds a token for each line of a stretch. @param near The place of a leaf that holds its start. */
  #add(from: number, to: number, style: Style, near: Place): void {
    const { kind, isDefinition = false, isSuperseded = false } = style;
    const text = this.#text;
    let at = from;
    while (at < to) {
      while (at < to && isSpace(text, at)) at += 1;
      let end = at;
      while (end < to && text[end] !== '\n' && text[end] !== '\r') end += 1;
      const next = end;
      while (end > at && isSpace(text, end - 1)) end -= 1;
      const start = at === near.offset ? near : this.#reading.lines.place(at);
      if (end > at) this.tokens.push({ start, length: end - at, kind, isDefinition, isSuperseded });
      at = next;
    }
  }
}

/** What follows each other in a line and is alike is one token: a heading with a date in it has several leaves. */
function joined(tokens: readonly Token[], text: string): Token[] {
  const all: Token[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    const end = last === undefined ? 0 : last.start.offset + last.length;
    if (last !== undefined && isAlike(last, token) && text.slice(end, token.start.offset).trim() === '')
      last.length = token.start.offset + token.length - last.start.offset;
    else all.push(token);
  }
  return all;
}

function isAlike(a: Token, b: Token): boolean {
  return (
    a.kind === b.kind &&
    a.start.line === b.start.line &&
    a.isDefinition === b.isDefinition &&
    a.isSuperseded === b.isSuperseded
  );
}

/**
 * The words that have a colour, in the order of the text. Tokens never
 * overlap, and none goes over the end of a line: not every client could take
 * one that does, and none needs it.
 *
 * @param range What is asked for; all of the document unless given.
 */
export function tokensOf(reading: Reading, range: Range | null = null): Token[] {
  const { document, tree, lines } = reading;
  const { text } = document;
  // Whole lines are read: what is joined to one token may begin in front of what is asked for.
  const start = range === null ? 0 : lines.offset(range.start.line, 1);
  const end = range === null ? text.length : reading.lineEnd(range.end.line);
  const tokenizer = new Tokenizer(reading, { start, end });
  tokenizer.visit(tree, null);
  const inOrder = tokenizer.tokens.sort((a, b) => a.start.offset - b.start.offset);
  const all = joined(inOrder, text);
  return range === null ? all : all.filter((token) => meets(token, range));
}

function meets({ start, length }: Token, range: Range): boolean {
  return start.offset < range.end.offset && start.offset + length > range.start.offset;
}
