/** The outline of a document, as the sidebar of an editor shows it. */
import { wordsOf } from '../analyse/text-of.ts';
import type { Basis, CriteriaList, Criterion, Heading, Node, Preamble } from '../ast/nodes.ts';
import type { Article, Clause, Point, Section } from '../ast/nodes.ts';
import { fill } from '../lint/messages.ts';
import { collapse } from '../text/letters.ts';
import { stripEnd } from '../text/strip.ts';
import { headingWords, entryParts } from './entry.ts';
import {
  appendixSymbol,
  childOf,
  headerSymbols,
  recipientsSymbol,
  signatureSymbol,
} from './frame-symbols.ts';
import { byPlace, symbolOf, type OutlineSymbol } from './outline-symbol.ts';
import type { Reading } from './reading.ts';
import { OUTLINE_WORDS, type OutlineWords } from './words/outline.ts';

export type { OutlineSymbol, SymbolKind } from './outline-symbol.ts';

/** True for a citation, in bold or italics too. */
function isCiting(node: Node): boolean {
  if (node.type === 'citation') return true;
  return (node.type === 'strong' || node.type === 'emphasis') && node.children.some(isCiting);
}

type Entry = Section | Article | Clause | Point | Criterion;

/** Makes the symbols of one document. */
class Outliner {
  readonly #reading: Reading;
  readonly #words: OutlineWords;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#words = OUTLINE_WORDS[reading.options.lang];
  }

  /** The symbols of some siblings; what has no line of its own lends its lines to what holds it. */
  below(nodes: readonly Node[]): OutlineSymbol[] {
    return nodes.flatMap((node) => this.#of(node)).sort(byPlace);
  }

  #of(node: Node): OutlineSymbol[] {
    switch (node.type) {
      case 'header':
        return headerSymbols(node, this.#reading);
      case 'preamble':
        return [this.#preamble(node)];
      case 'basis':
        return this.#basis(node);
      case 'section':
      case 'article':
      case 'clause':
      case 'point':
        return [this.#entry(node)];
      case 'criterion':
        return this.#criterion(node);
      case 'criteriaList':
        return [this.#criteria(node)];
      case 'heading':
        return this.#heading(node);
      case 'closing':
        return [symbolOf(node, this.#words.closing, [], this.#reading)];
      case 'recipients':
        return [recipientsSymbol(node, this.#reading)];
      case 'signature':
        return [signatureSymbol(node, this.#reading)];
      case 'appendix':
        return [appendixSymbol(node, this.#reading, (children) => this.below(children))];
      case 'footer':
        return this.below(node.children);
      case 'item':
        return this.below(node.children.filter(({ type }) => type !== 'heading'));
      default:
        return [];
    }
  }

  #preamble(node: Preamble): OutlineSymbol {
    const name = childOf(node, 'basis') === null ? this.#words.preamble : this.#words.bases;
    return { ...symbolOf(node, name, [], this.#reading), children: this.below(node.children) };
  }

  /** A ground by what it cites: the words in front of it (`Căn cứ`, `Thực hiện`) are those of all others. */
  #basis(node: Basis): OutlineSymbol[] {
    const first = Math.max(node.children.findIndex(isCiting), 0);
    const words = node.children.slice(first).map(wordsOf).join(' ');
    const name = stripEnd(collapse(words), ' ;,.') || wordsOf(node);
    return name === '' ? [] : [symbolOf(node, name, node.children.slice(first, first + 1), this.#reading)];
  }

  /** Criteria that say nothing new as a line (their audience is the heading) are counted beside their entry. */
  #entry(node: Entry): OutlineSymbol {
    const { marker, heading, name } = entryParts(node);
    const list = childOf(node, 'criteriaList');
    const isItsOwn = list !== null && (list.audience === null || name.includes(list.audience));
    const children = node.children.filter((child) => child !== heading && !(isItsOwn && child === list));
    return {
      ...symbolOf(node, name || this.#words.entry, [marker, heading], this.#reading),
      detail: isItsOwn ? this.#count(list) : null,
      children: this.below(isItsOwn ? [...children, ...list.children] : children),
    };
  }

  #criterion(node: Criterion): OutlineSymbol[] {
    const isNumbered = node.children.some((child) => child.type === 'marker' && child.style !== 'bullet');
    return isNumbered
      ? [this.#entry(node)]
      : this.below(node.children.filter(({ type }) => type !== 'heading'));
  }

  #criteria(node: CriteriaList): OutlineSymbol {
    const { audience } = node;
    const name = audience === null ? this.#words.criteria : fill(this.#words.criteriaOf, { audience });
    return {
      ...symbolOf(node, name, [], this.#reading),
      detail: this.#count(node),
      children: this.below(node.children),
    };
  }

  #count({ children }: CriteriaList): string {
    const count = children.filter(({ type }) => type === 'criterion').length;
    return fill(this.#words.criteriaCount, { count });
  }

  /** A heading without a number. A single word of capitals is the head of a column that lost its table. */
  #heading(node: Heading): OutlineSymbol[] {
    const name = headingWords(node);
    return name.includes(' ') ? [symbolOf(node, name, [node], this.#reading)] : [];
  }
}

/** The outline of a document: its header, grounds, numbered entries, recipients, signatures and appendices. */
export function symbolsOf(reading: Reading): OutlineSymbol[] {
  return new Outliner(reading).below(reading.tree.children);
}
