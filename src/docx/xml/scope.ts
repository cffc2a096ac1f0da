/** Names with their namespaces: whatever prefix a file uses, docx/ sees the usual one. */
import { DocxFault } from '../fault.ts';
import { NAMESPACES } from './namespaces.data.ts';

/** Prefixes in force at one place, and the letters of an address: what Word writes stays below fifty and two hundred. */
const MOST_PREFIXES = 500;
const LONGEST_ADDRESS = 1000;

const XML: readonly [string, string] = ['xml', 'http://www.w3.org/XML/1998/namespace'];

/** The prefixes that are in force from one element on. */
export class Scope {
  readonly #spaces: ReadonlyMap<string, string>;
  /** Documents say the same few names over and over. */
  readonly #elements = new Map<string, string | null>();
  readonly #attributes = new Map<string, string>();

  constructor(spaces: ReadonlyMap<string, string> = new Map([XML])) {
    this.#spaces = spaces;
  }

  /** The scope inside an element that declares namespaces itself. */
  with(declared: ReadonlyMap<string, string>): Scope {
    const isLong = [...declared.values()].some(({ length }) => length > LONGEST_ADDRESS);
    if (isLong || this.#spaces.size + declared.size > MOST_PREFIXES)
      throw new DocxFault('hostile', 'namespaces');
    return new Scope(new Map([...this.#spaces, ...declared]));
  }

  /** The usual name of an element; null where its prefix was not declared. */
  element(written: string): string | null {
    let name = this.#elements.get(written);
    if (name === undefined) {
      const colon = written.indexOf(':');
      name = this.#named(written.slice(0, Math.max(colon, 0)), written.slice(colon + 1));
      this.#elements.set(written, name);
    }
    return name;
  }

  /** The usual name of an attribute: one without prefix belongs to its element, one of an unknown prefix keeps it. */
  attribute(written: string): string {
    let name = this.#attributes.get(written);
    if (name === undefined) {
      const colon = written.indexOf(':');
      const known = colon === -1 ? null : this.#named(written.slice(0, colon), written.slice(colon + 1));
      name = known ?? written;
      this.#attributes.set(written, name);
    }
    return name;
  }

  #named(prefix: string, local: string): string | null {
    const space = this.#spaces.get(prefix);
    if (space === undefined) return prefix === '' ? local : null;
    return space === '' ? local : `${NAMESPACES.get(space) ?? space}:${local}`;
  }
}
