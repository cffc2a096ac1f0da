/** Pairs quotation marks and brackets of one block and tells which are left over. */

export type MarkKind = 'double' | 'angle' | 'round' | 'square';

export interface Mark {
  kind: MarkKind;
  sign: string;
  at: number;
  role: 'open' | 'close';
}

export interface Paired {
  /** Marks without a partner, in order. */
  left: Mark[];
  /** Straight and curly marks that open or close a quotation. */
  quotes: Mark[];
}

const MARKS = /["“”„«»()[\]]/gu;
const OPENERS = '“„«([';
const KINDS: Readonly<Record<string, MarkKind>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '«': 'angle',
  '»': 'angle',
  '(': 'round',
  ')': 'round',
  '[': 'square',
  ']': 'square',
};

/** True for a sign that is paired. */
export function isMark(sign: string): boolean {
  return Object.hasOwn(KINDS, sign);
}

const WORD_BEHIND = /[\p{L}\p{N}]/u;
const GLUED_BEFORE = /[^\s([“"«–—/-]/u;
const DIGIT = /\d/u;
/** What may count an entry in running text: `a)`, `12)`, `iv)`. */
const COUNTER = /(?:^|[\s,;:.(–-])(?:\p{L}|\d{1,2}|[ivx]{1,4})$/iu;
const COUNTER_LENGTH = 6;
/** A block with more marks is no text, and is not read. */
const MOST = 2000;

/** True where a mark leans on the word behind it, as an opening one does. */
function leansRight(text: string, at: number): boolean {
  return !GLUED_BEFORE.test(text.charAt(at - 1)) && WORD_BEHIND.test(text.charAt(at + 1));
}

/** True where a mark leans on the word before it, as a closing one does. */
function leansLeft(text: string, at: number): boolean {
  return GLUED_BEFORE.test(text.charAt(at - 1)) && !WORD_BEHIND.test(text.charAt(at + 1));
}

function isCounter(text: string, at: number): boolean {
  return COUNTER.test(text.slice(Math.max(0, at - COUNTER_LENGTH), at));
}

class Pairing {
  readonly #text: string;
  readonly #open: Record<MarkKind, Mark[]> = { double: [], angle: [], round: [], square: [] };
  readonly #stray: Mark[] = [];
  readonly #quotes: Mark[] = [];
  /** Closing brackets that may count an entry instead, and were taken for a partner. */
  #counters = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Paired {
    let count = 0;
    for (const { 0: sign, index } of this.#text.matchAll(MARKS)) {
      const kind = KINDS[sign];
      if (kind === undefined) continue;
      if (++count > MOST) return { left: [], quotes: [] };
      if (kind === 'double') this.#readQuote(sign, index);
      else this.#add({ kind, sign, at: index, role: OPENERS.includes(sign) ? 'open' : 'close' });
    }
    const left = [...Object.values(this.#open).flat(), ...this.#stray];
    return { left: left.sort((a, b) => a.at - b.at), quotes: this.#quotes };
  }

  /** Which way a quotation mark faces: by what it leans on, else by what is open, else by its sign. */
  #readQuote(sign: string, at: number): void {
    const text = this.#text;
    const isOpen = this.#open.double.length > 0;
    let opens = sign === '"' ? !isOpen : OPENERS.includes(sign);
    if (leansRight(text, at) && (sign === '"' || !isOpen)) opens = true;
    else if (leansLeft(text, at) && (sign === '"' || isOpen)) opens = false;
    if (!opens && !isOpen && DIGIT.test(text.charAt(at - 1))) return;
    this.#add({ kind: 'double', sign, at, role: opens ? 'open' : 'close' });
  }

  #add(mark: Mark): void {
    if (mark.kind === 'double') this.#quotes.push(mark);
    const open = this.#open[mark.kind];
    if (mark.role === 'open') open.push(mark);
    else if (mark.kind === 'round' && isCounter(this.#text, mark.at)) {
      if (open.pop() !== undefined) this.#counters += 1;
    } else if (open.pop() === undefined) {
      if (mark.kind === 'round' && this.#counters > 0) this.#counters -= 1;
      else this.#stray.push(mark);
    }
  }
}

/** Pairs the marks of a text. Quotes may be mixed, `“…"`; a bracket behind a counter, `a)`, needs no partner. */
export function pairMarks(text: string): Paired {
  return new Pairing(text).read();
}
