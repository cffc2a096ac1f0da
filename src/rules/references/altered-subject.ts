/** Where two subjects of one document differ in their words, not only in how much is said. */
import { fold } from '../../text/letters.ts';
import { equalFrom } from './name-alteration.ts';

export interface Alteration {
  /** The words that one has where the other has others; one side may have none. */
  a: string;
  b: string;
}

interface Word {
  text: string;
  key: string;
}

/** Equal words that must stand on both sides of a difference. */
const FLANK = 3;
/** Subjects are compared as far as this many words. */
const LIMIT = 120;
const WORD = /[\p{L}\d]+(?:[-/&][\p{L}\d]+)*/gu;
const SHORT_FORM = /\p{Lu}{2}/u;
const DIGIT = /\d/u;

function wordsOf(subject: string): Word[] {
  const texts = subject.match(WORD) ?? [];
  const keys = fold(subject).match(WORD) ?? [];
  return texts.slice(0, LIMIT).map((text, i) => ({ text, key: spelling(keys[i] ?? text) }));
}

/** `lý` and `lí` are one word. */
function spelling(key: string): string {
  return key.endsWith('y') ? `${key.slice(0, -1)}i` : key;
}

/** The shortest way over a difference to {@link FLANK} equal words; null where there is none. */
function nextEqual(
  a: readonly Word[],
  b: readonly Word[],
  i: number,
  k: number,
): { i: number; k: number } | null {
  for (let skip = 1; skip <= 8; skip += 1) {
    for (let x = 0; x <= skip; x += 1) {
      const at = { i: i + x, k: k + skip - x };
      if (equalFrom(a, b, at.i, at.k) >= FLANK) return at;
    }
  }
  return null;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** True for words that another form of the same subject may have: dates, numbers, short forms, a slip of repetition. */
function isHarmless(words: readonly Word[], before: readonly Word[]): boolean {
  if (words.some(({ text }) => DIGIT.test(text) || SHORT_FORM.test(text))) return true;
  const again = before.slice(before.length - words.length);
  return words.length > 0 && words.every(({ key }, i) => key === again[i]?.key);
}

/**
 * The first difference between two subjects that equal words enclose. A
 * subject that stops earlier, begins later or goes on is no alteration: how
 * much of a subject is given, and where the sentence leaves it, varies.
 */
export function alterationOf(subjectA: string, subjectB: string): Alteration | null {
  if (subjectA === subjectB) return null;
  const a = wordsOf(subjectA);
  const b = wordsOf(subjectB);
  let i = equalFrom(a, b, 0, 0);
  let k = i;
  let run = i;
  while (i < a.length && k < b.length) {
    const next = nextEqual(a, b, i, k);
    if (next === null || run < FLANK) return null;
    const wordsA = a.slice(i, next.i);
    const wordsB = b.slice(k, next.k);
    const before = a.slice(0, i);
    if (!isHarmless(wordsA, before) && !isHarmless(wordsB, before))
      return { a: textOf(wordsA), b: textOf(wordsB) };
    run = equalFrom(a, b, next.i, next.k);
    i = next.i + run;
    k = next.k + run;
  }
  return null;
}
