/** An element as it is read. */
import { attributesIn, type Written } from './attributes.ts';
import type { XmlElement } from './element.ts';
import type { Scope } from './scope.ts';

/** Most elements are empty or hold words only: they share one list. */
const NO_CHILDREN: readonly XmlElement[] = [];

/** The tag that opens an element. */
export interface Tag {
  /** The usual name. */
  name: string;
  start: number;
  end: number;
  /** Its attributes as written. */
  attributes: Written;
  scope: Scope;
}

export class ElementNode implements XmlElement {
  readonly name: string;
  readonly parent: XmlElement | null;
  text = '';
  readonly start: number;
  readonly innerStart: number;
  innerEnd: number;
  end: number;
  #children: XmlElement[] | null = null;
  #attributes: ReadonlyMap<string, string> | null = null;
  readonly #written: Written;
  readonly #scope: Scope;

  constructor({ name, start, end, attributes, scope }: Tag, parent: ElementNode | null) {
    this.name = name;
    this.parent = parent;
    this.start = start;
    this.innerStart = end;
    this.innerEnd = end;
    this.end = end;
    this.#written = attributes;
    this.#scope = scope;
    parent?.append(this);
  }

  get children(): readonly XmlElement[] {
    return this.#children ?? NO_CHILDREN;
  }

  append(child: XmlElement): void {
    if (this.#children === null) this.#children = [child];
    else this.#children.push(child);
  }

  get attributes(): ReadonlyMap<string, string> {
    this.#attributes ??= attributesIn(this.#written, this.#scope);
    return this.#attributes;
  }
}
