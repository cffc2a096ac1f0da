/** Styles by their ids, and what each is built on (ISO/IEC 29500-1, 17.7). */
import { attribute, childOf, childrenOf, valueOf, type XmlElement } from '../xml/element.ts';

/** Styles that are built on one another further than this are so in a circle. */
const LONGEST_CHAIN = 32;

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

export class Styles {
  /** `w:docDefaults`; null where a document has none. */
  readonly defaults: XmlElement | null;
  readonly #byId = new Map<string, XmlElement>();
  /** The style of those that name none, by type. */
  readonly #usual = new Map<string, string>();

  /** @param root The part `styles.xml`; null where a document has none. */
  constructor(root: XmlElement | null) {
    this.defaults = childOf(root, 'w:docDefaults');
    for (const style of root === null ? [] : childrenOf(root, 'w:style')) {
      const id = attribute(style, 'w:styleId') ?? '';
      this.#byId.set(id, style);
      const isUsual = ['1', 'true', 'on'].includes(attribute(style, 'w:default') ?? '');
      if (isUsual) this.#usual.set(attribute(style, 'w:type') ?? '', id);
    }
  }

  /** A style and those that it is built on, the nearest first; for none, or one that is not there, the usual one. */
  chain(id: string | null, type: StyleType): XmlElement[] {
    const chain: XmlElement[] = [];
    let next = id !== null && this.#byId.has(id) ? id : (this.#usual.get(type) ?? null);
    while (next !== null && chain.length < LONGEST_CHAIN) {
      const style = this.#byId.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = valueOf(style, 'w:basedOn');
    }
    return chain;
  }
}
