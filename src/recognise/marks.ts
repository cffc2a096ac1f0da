/** One pass over a paragraph that notes where anything recognisable could start. */
import { isDigit, isLetter, isTonedUpper, isUpper, lower } from './chars.ts';
import { triggers, TRIGGER_KINDS, type TriggerKind } from './lexicon/triggers.data.ts';

/** Places in a paragraph, in order, by what may start there. */
export interface Marks {
  /** Starts of runs of digits. */
  digits: number[];
  /** `(` */
  brackets: number[];
  /** Quotation marks of any kind. */
  quotes: number[];
  /** Words of two or more letters, all upper case and without tone: short forms, Roman numerals. */
  shorts: number[];
  /** Places of words that open something, by kind. */
  words: Record<TriggerKind, number[]>;
  /** Number of upper-case words that carry a tone: short forms in shouted text cannot be told. */
  shouted: number;
  /** True where no letter is lower case. */
  upper: boolean;
}

/** Trigger words hashed by their lower-case units, so that the pass needs no substrings. */
const table: Map<number, number> = new Map();

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

for (const [index, kind] of TRIGGER_KINDS.entries()) {
  for (const word of triggers[kind]) {
    const hash = hashOf(word);
    table.set(hash, (table.get(hash) ?? 0) | (1 << index));
  }
}

/** Bits of two units by which most words are told to be no trigger before the table is asked. */
const heads: Uint8Array = new Uint8Array(0x1f00);
for (const kind of TRIGGER_KINDS) for (const word of triggers[kind]) heads[word.charCodeAt(0)] = 1;

function isQuote(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0xab ||
    code === 0xbb
  );
}

/** An empty set of marks. */
function noMarks(): Marks {
  return {
    digits: [],
    brackets: [],
    quotes: [],
    shorts: [],
    words: {
      time: [],
      bound: [],
      type: [],
      law: [],
      unit: [],
      event: [],
      alias: [],
      standard: [],
    },
    shouted: 0,
    upper: true,
  };
}

/**
 * Notes where anything recognisable could start. Linear, without substrings.
 *
 * @param text Plain NFC text of one paragraph.
 */
export function scanMarks(text: string): Marks {
  const marks = noMarks();
  const { words } = marks;
  const length = text.length;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      const start = i;
      let hash = 0;
      let uppers = 0;
      let toned = false;
      let unit = code;
      do {
        const low = lower(unit);
        hash = (Math.imul(hash, 31) + low) | 0;
        if (low !== unit) {
          uppers += 1;
          if (isTonedUpper(unit)) toned = true;
        }
        i += 1;
        unit = text.charCodeAt(i);
      } while (isLetter(unit));
      const size = i - start;
      if (uppers !== size) marks.upper = false;
      else if (size > 1) {
        if (toned) marks.shouted += 1;
        else marks.shorts.push(start);
      } else if (isUpper(code) && text.charCodeAt(i) === 0x26) marks.shorts.push(start);
      if (heads[lower(code)] === 1) {
        const kinds = table.get(hash);
        if (kinds !== undefined) note(words, kinds, start);
      }
    } else if (isDigit(code)) {
      marks.digits.push(i);
      do i += 1;
      while (isDigit(text.charCodeAt(i)));
    } else {
      if (code === 0x28) marks.brackets.push(i);
      else if ((code === 0x22 || code > 0xaa) && isQuote(code)) marks.quotes.push(i);
      i += 1;
    }
  }
  return marks;
}

function note(words: Marks['words'], kinds: number, start: number): void {
  for (let index = 0; index < TRIGGER_KINDS.length; index += 1) {
    const kind = TRIGGER_KINDS[index];
    if (kind !== undefined && (kinds & (1 << index)) !== 0) words[kind].push(start);
  }
}
