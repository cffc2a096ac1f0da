/** Ids of comments and tracked changes (ISO/IEC 29500-1, 17.13): each stands for one thing in the whole document. */
import type { DocxPackage } from '../package/package.ts';
import { visit } from '../xml/element.ts';
import { raw, type Token } from './tokens.ts';

/** Types of parts, besides the main one, in which something may be changed or commented. */
const STORIES: readonly string[] = ['comments', 'footnotes', 'endnotes', 'header', 'footer'];
const OWN_ID = /\s[^\s:=/>]+:id\s*=\s*["']-?(?=\d)/u;
const DIGITS = /^\d+/u;
const HIGHEST = 0x7fffffff;

/** XML written a second time, where the first id in it, if there is one, must be another. */
export function withNewId(xml: string): Token {
  const found = OWN_ID.exec(xml);
  if (found === null) return raw(xml);
  const before = xml.slice(0, found.index + found[0].length).replace(/-$/u, '');
  const after = xml.slice(found.index + found[0].length).replace(DIGITS, '');
  return { kind: 'copy', before, after };
}

/** Gives out ids that nothing in a document has, the lowest first: those of an earlier run are given out again. */
export class Ids {
  readonly #taken = new Set<string>();
  #next = 0;

  constructor(document: DocxPackage) {
    const others = document
      .relationships(document.main)
      .filter(({ type, isExternal }) => STORIES.includes(type) && !isExternal);
    for (const name of [document.main, ...others.map(({ target }) => target)]) {
      const part = document.part(name);
      if (part === null) continue;
      visit(part.root, ({ attributes }) => {
        const id = attributes.get('w:id');
        if (id !== undefined) this.#taken.add(id);
        return true;
      });
    }
  }

  take(): string {
    while (this.#taken.has(String(this.#next)) && this.#next < HIGHEST) this.#next += 1;
    this.#next += 1;
    return String(this.#next - 1);
  }
}
