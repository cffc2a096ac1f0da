/**
 * Reads a part into elements: well-formed XML as Office writes it. Entities of
 * its own, and with them all their attacks, are refused. A reader of any XML
 * takes many times as long, for what no part has.
 */
import { DocxFault } from '../fault.ts';
import { namespacesIn } from './attributes.ts';
import { ElementNode, type Tag } from './element-node.ts';
import type { XmlElement } from './element.ts';
import { resolved } from './references.ts';
import { Scope } from './scope.ts';

/** Elements that stand in one another; documents that people write stay below forty. */
const DEEPEST = 256;
/** Elements of one part; a document of 60 pages has some 50 000. */
const MOST_ELEMENTS = 500_000;
const NAME = /[^\s<>/=&"'!?][^\s<>/=&"']*/uy;
const ATTRIBUTE = /\s+[^\s<>/=&"']+\s*=\s*(?:"[^"<]*"|'[^'<]*')/uy;
const BLANKS = /\s*/uy;
/** Characters that no XML holds (XML 1.0, 2.2). */
const FORBIDDEN = /[\u{0}-\u{8}\v\f\u{E}-\u{1F}\u{FFFE}\u{FFFF}]/u;
const BLANK = /^\s*$/u;
const LINE_END = /\r\n?/gu;
const COMMENT = '<!--';
const CDATA = '<![CDATA[';

/** Where a sticky pattern that matches here ends; -1 where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

class Reader {
  readonly #source: string;
  readonly #part: string;
  #root: XmlElement | null = null;
  /** The elements that are open, with their names as written and what holds inside them. */
  readonly #open: { element: ElementNode; written: string; scope: Scope }[] = [];
  #at = 0;
  #count = 0;

  constructor(source: string, part: string) {
    this.#source = source;
    this.#part = part;
  }

  read(): XmlElement {
    const source = this.#source;
    if (FORBIDDEN.test(source)) throw this.#damaged('a character that XML does not have');
    while (this.#at < source.length) {
      const next = source.indexOf('<', this.#at);
      const end = next === -1 ? source.length : next;
      if (end > this.#at) this.#say(source.slice(this.#at, end), true);
      this.#at = end;
      if (next !== -1) this.#markup();
    }
    if (this.#root === null || this.#open.length > 0) throw this.#damaged('it ends too early');
    return this.#root;
  }

  #damaged(detail: string): DocxFault {
    return new DocxFault('damaged', `${this.#part}, ${String(this.#at)}: ${detail}`);
  }

  #markup(): void {
    const sign = this.#source.charAt(this.#at + 1);
    if (sign === '/') this.#close();
    else if (sign === '?') this.#skipTo('?>', '<?');
    else if (sign === '!') this.#declaration();
    else this.#enter();
  }

  /** Goes behind the next of a mark behind the one that opened it. @returns Where it begins. */
  #skipTo(mark: string, opened: string): number {
    const found = this.#source.indexOf(mark, this.#at + opened.length);
    if (found === -1) throw this.#damaged(`no ${mark}`);
    this.#at = found + mark.length;
    return found;
  }

  #declaration(): void {
    const start = this.#at;
    if (this.#source.startsWith(COMMENT, start)) this.#skipTo('-->', COMMENT);
    else if (!this.#source.startsWith(CDATA, start)) throw new DocxFault('hostile', `${this.#part}: DOCTYPE`);
    else this.#say(this.#source.slice(start + CDATA.length, this.#skipTo(']]>', CDATA)), false);
  }

  #enter(): void {
    const source = this.#source;
    const start = this.#at;
    const nameEnd = endOf(NAME, source, start + 1);
    let end = nameEnd;
    for (let next = end; next !== -1; next = endOf(ATTRIBUTE, source, end)) end = next;
    const close = nameEnd === -1 ? -1 : endOf(BLANKS, source, end);
    const isEmpty = source.startsWith('/>', close);
    if (close === -1 || (!isEmpty && source.charAt(close) !== '>')) throw this.#damaged('no tag');
    this.#at = close + (isEmpty ? 2 : 1);
    this.#add(source.slice(start + 1, nameEnd), source.slice(nameEnd, end), start, isEmpty);
  }

  #add(written: string, attributes: string, start: number, isEmpty: boolean): void {
    const holder = this.#open.at(-1);
    const outer = holder?.scope ?? OUTSIDE;
    const declared = namespacesIn(attributes);
    const scope = declared === null ? outer : outer.with(declared);
    const name = scope.element(written);
    if (name === null) throw this.#damaged(`the prefix of ${written}`);
    const tag: Tag = { name, start, end: this.#at, attributes, scope };
    this.#count += 1;
    if (this.#count > MOST_ELEMENTS) throw new DocxFault('too-large', `${this.#part}: too many elements`);
    const element = new ElementNode(tag, holder?.element ?? null);
    if (holder === undefined && this.#root !== null) throw this.#damaged('two roots');
    this.#root ??= element;
    if (isEmpty) return;
    this.#open.push({ element, written, scope });
    if (this.#open.length > DEEPEST) throw new DocxFault('hostile', `${this.#part}: too deep`);
  }

  #say(text: string, hasReferences: boolean): void {
    const element = this.#open.at(-1)?.element;
    if (element === undefined) {
      if (!BLANK.test(text)) throw this.#damaged('text outside');
      return;
    }
    const lines = text.includes('\r') ? text.replace(LINE_END, '\n') : text;
    const words = hasReferences && lines.includes('&') ? resolved(lines) : lines;
    if (words === null) throw this.#damaged('a reference to nothing');
    element.text += words;
  }

  #close(): void {
    const start = this.#at;
    const open = this.#open.pop();
    const end = endOf(BLANKS, this.#source, start + 2 + (open?.written.length ?? 0));
    const isRight = open !== undefined && this.#source.startsWith(open.written, start + 2);
    if (!isRight || this.#source.charAt(end) !== '>') throw this.#damaged('the end of another element');
    this.#at = end + 1;
    open.element.innerEnd = start;
    open.element.end = this.#at;
  }
}

/** What holds outside the root. */
const OUTSIDE: Scope = new Scope();

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
