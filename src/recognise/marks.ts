/** One pass over a paragraph that notes where anything recognisable could start. */
import { BLANK, DIGIT, isDigit, LETTER, QUOTE, TONED_UPPER, unitTable, UPPER } from './chars.ts';
import { triggers, TRIGGER_KINDS, type TriggerKind } from './lexicon/triggers.data.ts';
import { addUnit, hashWord, pairHash, spellings } from './word-hash.ts';

/** Places in a paragraph, in order, by what may start there. */
export interface Marks {
  /** Starts of runs of digits. */
  digits: number[];
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

/** Kinds of a trigger as bits; this one marks the first word of a pair. */
const OPENS_PAIR = 1 << TRIGGER_KINDS.length;

/** Trigger words and pairs by their hash. */
const single: Map<number, number> = new Map();
const pairs: Map<number, number> = new Map();
/** Marks the hash of the first word of every trigger, cut to sixteen bits, so that most words need no lookup. */
const known: Uint8Array = new Uint8Array(0x10000);

function addTo(map: Map<number, number>, hash: number, bits: number): void {
  map.set(hash, (map.get(hash) ?? 0) | bits);
}

function fillTriggers(): void {
  for (const [index, kind] of TRIGGER_KINDS.entries()) {
    for (const trigger of triggers[kind]) {
      const [first = '', second] = trigger.split(' ');
      for (const word of spellings(first)) {
        const hash = hashWord(word, 0, word.length);
        known[hash & 0xffff] = 1;
        if (second === undefined) addTo(single, hash, 1 << index);
        else {
          addTo(single, hash, OPENS_PAIR);
          for (const other of spellings(second))
            addTo(pairs, pairHash(hash, hashWord(other, 0, other.length)), 1 << index);
        }
      }
    }
  }
}
fillTriggers();

/** Stands for every empty list: most texts have few of the things that could be noted, and there are many texts. */
const NONE: number[] = [];

function noMarks(): Marks {
  return {
    digits: NONE,
    quotes: NONE,
    shorts: NONE,
    words: {
      time: NONE,
      bound: NONE,
      type: NONE,
      law: NONE,
      unit: NONE,
      event: NONE,
      alias: NONE,
      standard: NONE,
      number: NONE,
      self: NONE,
    },
    shouted: 0,
    upper: true,
  };
}

/** The list with one place more; a list of its own where it was empty. */
function noted(list: number[], at: number): number[] {
  if (list.length === 0) return [at];
  list.push(at);
  return list;
}

function note(words: Marks['words'], kinds: number, start: number): void {
  for (let index = 0; index < TRIGGER_KINDS.length; index += 1) {
    const kind = TRIGGER_KINDS[index];
    if (kind !== undefined && (kinds & (1 << index)) !== 0) words[kind] = noted(words[kind], start);
  }
}

/**
 * Notes where anything recognisable could start. Linear, without substrings.
 *
 * @param text Plain NFC text of one paragraph.
 */
export function scanMarks(text: string): Marks {
  const marks = noMarks();
  const { words } = marks;
  const table = unitTable;
  const length = text.length;
  /** First word of a pair that only blanks part from here; -1 where there is none. */
  let pairStart = -1;
  let firstHash = 0;
  let i = 0;
  while (i < length) {
    const start = i;
    const info = table[text.charCodeAt(i)] ?? 0;
    i += 1;
    if ((info & LETTER) === 0) {
      if ((info & BLANK) !== 0) continue;
      pairStart = -1;
      if ((info & DIGIT) !== 0) {
        marks.digits = noted(marks.digits, start);
        while (i < length && isDigit(text.charCodeAt(i))) i += 1;
      } else if ((info & QUOTE) !== 0) marks.quotes = noted(marks.quotes, start);
      continue;
    }
    let every = info;
    let some = info;
    let hash = info & 0xffff;
    while (i < length) {
      const unit = table[text.charCodeAt(i)] ?? 0;
      if ((unit & LETTER) === 0) break;
      every &= unit;
      some |= unit;
      hash = addUnit(hash, unit & 0xffff);
      i += 1;
    }
    if ((every & UPPER) === 0) marks.upper = false;
    else if (i - start > 1) {
      if ((some & TONED_UPPER) !== 0) marks.shouted += 1;
      else marks.shorts = noted(marks.shorts, start);
    } else if (text.charCodeAt(i) === 0x26) marks.shorts = noted(marks.shorts, start);
    if (pairStart >= 0) {
      const kinds = pairs.get(pairHash(firstHash, hash));
      if (kinds !== undefined) note(words, kinds, pairStart);
      pairStart = -1;
    }
    const kinds = known[hash & 0xffff] === 1 ? single.get(hash) : undefined;
    if (kinds === undefined) continue;
    if ((kinds & OPENS_PAIR) !== 0) {
      pairStart = start;
      firstHash = hash;
    }
    note(words, kinds, start);
  }
  return marks;
}
