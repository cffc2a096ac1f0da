/** Where something stands in a JSON text, for messages about a file that a person wrote. */

/** The way to a value: names of keys and numbers of items. */
export type JsonPath = readonly PropertyKey[];

const BLANKS = /[ \t\r\n]*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BLANK = 0x20;
/** Levels that are followed; what is nested deeper is no list of documents. */
const DEEPEST = 64;

/** Walks a JSON text; `fault` is where it stops being one. */
class Walker {
  readonly #text: string;
  readonly #path: JsonPath;
  fault: number | null = null;
  /** Where the value of the path stands, or the innermost on the way to it. */
  found = 0;

  constructor(text: string, path: JsonPath) {
    this.#text = text;
    this.#path = path;
  }

  #after(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.#text) ? pattern.lastIndex : -1;
  }

  /** Read unit by unit: a pattern would keep a state for each unit of a long string. */
  #string(at: number): number {
    const text = this.#text;
    if (text.charCodeAt(at) !== QUOTE) return -1;
    for (let i = at + 1; i < text.length;) {
      const code = text.charCodeAt(i);
      if (code === QUOTE) return i + 1;
      if (code < BLANK) return -1;
      i = code === BACKSLASH ? this.#after(ESCAPE, i) : i + 1;
      if (i < 0) return -1;
    }
    return -1;
  }

  blanks(at: number): number {
    return this.#after(BLANKS, at);
  }

  #fail(at: number): number {
    this.fault ??= at;
    return this.#text.length;
  }

  /** @param depth How much of the path leads here; -1 where it leads elsewhere. */
  value(at: number, level: number, depth: number): number {
    const start = this.blanks(at);
    if (depth >= 0) this.found = start;
    if (level > DEEPEST) return this.#fail(start);
    const sign = this.#text.charAt(start);
    if (sign === '{' || sign === '[') return this.#items(start, sign === '{', level, depth);
    const end = sign === '"' ? this.#string(start) : this.#after(SCALAR, start);
    return end < 0 ? this.#fail(start) : end;
  }

  #items(start: number, keyed: boolean, level: number, depth: number): number {
    const close = keyed ? '}' : ']';
    let at = this.blanks(start + 1);
    if (this.#text.charAt(at) === close) return at + 1;
    for (let count = 0; this.fault === null; count += 1) {
      const key = keyed ? this.#key(at) : { name: count, end: at };
      if (key === null) return this.#fail(at);
      const wanted = depth >= 0 && depth < this.#path.length && this.#path[depth] === key.name;
      at = this.blanks(this.value(key.end, level + 1, wanted ? depth + 1 : -1));
      const sign = this.#text.charAt(at);
      if (sign === close) return at + 1;
      if (sign !== ',') return this.#fail(at);
      at = this.blanks(at + 1);
    }
    return at;
  }

  #key(at: number): { name: string; end: number } | null {
    const end = this.#string(at);
    if (end < 0) return null;
    const colon = this.blanks(end);
    if (this.#text.charAt(colon) !== ':') return null;
    const name: unknown = JSON.parse(this.#text.slice(at, end));
    return typeof name === 'string' ? { name, end: colon + 1 } : null;
  }
}

/** Where a text stops being JSON; null where it is. */
export function jsonFault(text: string): number | null {
  const walker = new Walker(text, []);
  const end = walker.blanks(walker.value(0, 0, -1));
  return walker.fault ?? (end < text.length ? end : null);
}

/** Where a value of a JSON text stands; the innermost value on the way where it is missing. */
export function jsonPlace(text: string, path: JsonPath): number {
  const walker = new Walker(text, path);
  walker.value(0, 0, 0);
  return walker.found;
}
