/** Reads a part into elements. Entities of its own, and with them all their attacks, are refused. */
import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { DocxFault } from '../fault.ts';
import type { XmlElement } from './element.ts';
import { NAMESPACES } from './namespaces.data.ts';

/** Elements that stand in one another; documents that people write stay below forty. */
const DEEPEST = 256;
/** Elements and attributes of one part; a document of 60 pages has some 60 000. */
const MOST_NODES = 600_000;
/** Letters of the address of a namespace: it is joined with every name that it stands for. */
const LONGEST_NAMESPACE = 1000;

function named(uri: string, local: string): string {
  if (uri === '') return local;
  return `${NAMESPACES.get(uri) ?? uri}:${local}`;
}

/** An attribute without prefix belongs to its element. */
function attributesOf(given: Readonly<Record<string, SaxesAttributeNS>>): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { prefix, uri, local, value } of Object.values(given))
    if (prefix !== 'xmlns' && local !== 'xmlns') attributes.set(named(uri, local), value);
  return attributes;
}

class Reader {
  readonly #source: string;
  readonly #part: string;
  #root: XmlElement | null = null;
  #open: XmlElement | null = null;
  #depth = 0;
  #start = 0;
  #nodes = 0;

  constructor(source: string, part: string) {
    this.#source = source;
    this.#part = part;
  }

  read(): XmlElement {
    const parser = new SaxesParser({ xmlns: true, position: true });
    parser.on('error', (error) => {
      throw new DocxFault('damaged', `${this.#part}: ${error.message}`);
    });
    parser.on('doctype', () => {
      throw new DocxFault('hostile', `${this.#part}: DOCTYPE`);
    });
    // The name of a tag holds no `<`, so that the nearest one in front of it opens it.
    parser.on('opentagstart', () => (this.#start = this.#source.lastIndexOf('<', parser.position - 1)));
    parser.on('attribute', ({ name, value }) => {
      this.#count();
      if (name.startsWith('xmlns') && value.length > LONGEST_NAMESPACE)
        throw new DocxFault('hostile', `${this.#part}: a namespace of ${String(value.length)} letters`);
    });
    parser.on('opentag', ({ uri, local, attributes }) =>
      this.#enter(named(uri, local), attributesOf(attributes), parser.position),
    );
    parser.on('text', (text) => this.#say(text));
    parser.on('cdata', (text) => this.#say(text));
    parser.on('closetag', ({ isSelfClosing }) => this.#leave(isSelfClosing, parser.position));
    parser.write(this.#source).close();
    if (this.#root === null) throw new DocxFault('damaged', this.#part);
    return this.#root;
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES) throw new DocxFault('too-large', `${this.#part}: too many elements`);
  }

  #enter(name: string, attributes: Map<string, string>, at: number): void {
    this.#count();
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new DocxFault('hostile', `${this.#part}: too deep`);
    const element: XmlElement = {
      name,
      attributes,
      children: [],
      parent: this.#open,
      text: '',
      start: this.#start,
      innerStart: at,
      innerEnd: at,
      end: at,
    };
    this.#open?.children.push(element);
    this.#root ??= element;
    this.#open = element;
  }

  #say(text: string): void {
    if (this.#open !== null) this.#open.text += text;
  }

  #leave(isSelfClosing: boolean, at: number): void {
    const element = this.#open;
    if (element === null) return;
    element.end = at;
    if (!isSelfClosing) element.innerEnd = this.#source.lastIndexOf('<', at - 1);
    this.#depth -= 1;
    this.#open = element.parent;
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
