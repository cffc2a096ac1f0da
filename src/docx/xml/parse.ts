/** Reads a part into elements. Entities of its own, and with them all their attacks, are refused. */
import { SaxesParser } from 'saxes';
import { DocxFault } from '../fault.ts';
import { namespacesIn, type Written } from './attributes.ts';
import { ElementNode } from './element-node.ts';
import type { XmlElement } from './element.ts';
import { Scope } from './scope.ts';

/** Elements that stand in one another; documents that people write stay below forty. */
const DEEPEST = 256;
/** Elements and attributes of one part; a document of 60 pages has some 100 000. */
const MOST_NODES = 400_000;

/** What holds outside the root. */
const OUTSIDE: Scope = new Scope();

class Reader {
  readonly #source: string;
  readonly #part: string;
  #root: XmlElement | null = null;
  /** The elements that are open, with what holds inside them. */
  readonly #open: { element: ElementNode; scope: Scope }[] = [];
  #start = 0;
  #count = 0;

  constructor(source: string, part: string) {
    this.#source = source;
    this.#part = part;
  }

  read(): XmlElement {
    // Prefixes are resolved here: each name once, and not once for each tag.
    const parser = new SaxesParser({ xmlns: false });
    parser.on('error', (error) => {
      throw this.#damaged(error.message);
    });
    parser.on('doctype', () => {
      throw new DocxFault('hostile', `${this.#part}: DOCTYPE`);
    });
    // The name of a tag holds no `<`, so that the nearest one in front of it opens it.
    parser.on('opentagstart', () => {
      this.#start = this.#source.lastIndexOf('<', parser.position - 1);
    });
    parser.on('attribute', () => {
      this.#note();
    });
    parser.on('opentag', ({ name, attributes }) => this.#enter(name, attributes, parser.position));
    parser.on('text', (text) => this.#say(text));
    parser.on('cdata', (text) => this.#say(text));
    parser.on('closetag', ({ isSelfClosing }) => this.#leave(isSelfClosing, parser.position));
    parser.write(this.#source).close();
    if (this.#root === null) throw this.#damaged('no root');
    return this.#root;
  }

  #damaged(detail: string): DocxFault {
    return new DocxFault('damaged', `${this.#part}: ${detail}`);
  }

  #note(): void {
    this.#count += 1;
    if (this.#count > MOST_NODES) throw new DocxFault('too-large', `${this.#part}: too many elements`);
  }

  #enter(written: string, attributes: Written, end: number): void {
    this.#note();
    const holder = this.#open.at(-1);
    const outer = holder?.scope ?? OUTSIDE;
    const declared = namespacesIn(attributes);
    const scope = declared === null ? outer : outer.with(declared);
    const name = scope.element(written);
    if (name === null) throw this.#damaged(`the prefix of ${written}`);
    const element = new ElementNode(
      { name, start: this.#start, end, attributes, scope },
      holder?.element ?? null,
    );
    this.#root ??= element;
    this.#open.push({ element, scope });
    if (this.#open.length > DEEPEST) throw new DocxFault('hostile', `${this.#part}: too deep`);
  }

  #say(text: string): void {
    const element = this.#open.at(-1)?.element;
    if (element !== undefined) element.text += text;
  }

  #leave(isSelfClosing: boolean, end: number): void {
    const element = this.#open.pop()?.element;
    if (element === undefined) return;
    element.end = end;
    if (!isSelfClosing) element.innerEnd = this.#source.lastIndexOf('<', end - 1);
  }
}

/**
 * Reads a part.
 *
 * @param source The part as text; a byte order mark in front of it must be off.
 * @param part Its name, for what is said when it is damaged.
 * @throws DocxFault where it is not well-formed, too deep or has a DOCTYPE.
 */
export function parseXml(source: string, part: string): XmlElement {
  return new Reader(source, part).read();
}
