/** Sets of phrases, looked up word by word from a place in a text: the longest one that stands there. */
import { isDash, isLetter } from './chars.ts';
import { letterEnd, skipBlanks } from './cursor.ts';
import { hashWord, spellings } from './word-hash.ts';

/** A phrase found: the place behind it and what the set knows of it. */
export interface Found<Value> {
  end: number;
  value: Value;
}

/** A tree of words by their hash. Of two words with one hash the set would take either; 32 bits make that idle. */
export interface PhraseSet<Value> {
  /** Null where no phrase goes on: most words of a set are the last of one. */
  next: Map<number, PhraseSet<Value>> | null;
  value: Value | null;
}

/** The words of a phrase; commas and dashes between them do not count. */
function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < phrase.length;) {
    const end = letterEnd(phrase, at);
    if (end > at) words.push(phrase.slice(at, end).toLowerCase());
    at = Math.max(end, at + 1);
  }
  return words;
}

function addWords<Value>(step: PhraseSet<Value>, words: readonly string[], at: number, value: Value): void {
  const word = words[at];
  if (word === undefined) {
    step.value = value;
    return;
  }
  step.next ??= new Map();
  for (const spelling of spellings(word)) {
    const hash = hashWord(spelling, 0, spelling.length);
    let next = step.next.get(hash);
    if (next === undefined) {
      next = { next: null, value: null };
      step.next.set(hash, next);
    }
    addWords(next, words, at + 1, value);
  }
}

/** Builds a set from phrases and what each stands for, in any case and both placements of the tone. */
export function phraseSet<Value>(entries: Iterable<readonly [string, Value]>): PhraseSet<Value> {
  const root: PhraseSet<Value> = { next: null, value: null };
  for (const [phrase, value] of entries) addWords(root, wordsOf(phrase), 0, value);
  return root;
}

/** A set of phrases where only being in it counts. */
export function phrases(list: readonly string[]): PhraseSet<true> {
  return phraseSet(list.map((phrase) => [phrase, true] as const));
}

/** Where the next word of a phrase starts: behind blanks, and one comma or dash where `loose`. */
function nextWord(text: string, at: number, loose: boolean): number {
  const i = skipBlanks(text, at);
  const code = text.charCodeAt(i);
  if (loose && (code === 0x2c || isDash(code))) return skipBlanks(text, i + 1);
  return i > at ? i : -1;
}

/** No word of any phrase is longer. */
const WORD_LENGTH = 16;

/**
 * Finds the longest phrase of a set at a place.
 *
 * @param loose Whether a comma or dash may stand between its words (`Thi đua - Khen thưởng`).
 */
export function readSet<Value>(
  text: string,
  at: number,
  set: PhraseSet<Value>,
  loose = false,
): Found<Value> | null {
  let step: PhraseSet<Value> | undefined = set;
  let end = -1;
  let value: Value | null = null;
  let start = at;
  while (start >= 0 && isLetter(text.charCodeAt(start))) {
    const wordEnd = letterEnd(text, start);
    if (wordEnd - start > WORD_LENGTH) break;
    step = step.next?.get(hashWord(text, start, wordEnd));
    if (step === undefined) break;
    if (step.value !== null) {
      end = wordEnd;
      value = step.value;
    }
    if (step.next === null) break;
    start = nextWord(text, wordEnd, loose);
  }
  return value === null ? null : { end, value };
}
