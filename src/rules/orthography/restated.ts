/** A long phrase that stands twice in one sentence and need not. */
import { MODIFIER_WORDS } from '../lexicon/doubled-words.data.ts';
import { Heads } from './heads.ts';
import { hashesOf, type WordScan } from './word-scan.ts';

/** A phrase by the numbers of its words, the first and the second time. */
export interface Restated {
  first: number;
  second: number;
  length: number;
}

/** A phrase of so many words that comes again at once, behind a comma. */
const AT_ONCE = 5;
const AT_ONCE_LONGEST = 16;
/** A modifier of fewer words may be said of two things. */
const LONG = 10;
/** No farther back and no longer than this is a phrase compared, so that the work stays small. */
const REMEMBERED = 24;
const LONGEST = 200;
const MODIFIERS = hashesOf(MODIFIER_WORDS);
const HEADS = new Heads(MODIFIERS);

/** The phrases that come again in their sentence: at once, or as a long modifier. */
export function restatedIn(scan: WordScan): Restated[] {
  const found: Restated[] = [];
  /** Modifiers of the sentence, and how far what was reported reaches. */
  let modifiers: number[] = [];
  let reported = 0;
  for (let at = 0; at < scan.count; at += 1) {
    const before = scan.breakBefore(at);
    if (before === 2) modifiers = [];
    const opens = HEADS.may(scan, at) && MODIFIERS.has(scan.hash(at));
    if (at >= reported) {
      const restated =
        (before === 1 ? atOnce(scan, at) : null) ?? (opens ? modifier(scan, at, modifiers) : null);
      if (restated !== null) {
        found.push(restated);
        reported = at + restated.length;
      }
    }
    if (opens) modifiers.push(at);
    if (modifiers.length > REMEMBERED) modifiers.shift();
  }
  return found;
}

/** How many words are the same from two places on, inside the sentence of the second. */
function stretch(scan: WordScan, first: number, second: number): number {
  let length = 0;
  const longest = Math.min(second - first, scan.count - second, LONGEST);
  while (length < longest) {
    if (scan.hash(first + length) !== scan.hash(second + length)) break;
    if (length > 0 && scan.breakBefore(second + length) === 2) break;
    length += 1;
  }
  return length;
}

function atOnce(scan: WordScan, at: number): Restated | null {
  for (let length = AT_ONCE; length <= AT_ONCE_LONGEST && length <= at; length += 1) {
    if (scan.hash(at - length) !== scan.hash(at) || stretch(scan, at - length, at) !== length) continue;
    const whole = Array.from({ length }, (_, i) => at - length + i);
    if (whole.every((i) => i === at - length || scan.breakBefore(i) !== 2))
      return { first: at - length, second: at, length };
  }
  return null;
}

/** A long modifier that says the same both times; one that leads to a number (`tại Quyết định số …`) does not. */
function modifier(scan: WordScan, at: number, earlier: readonly number[]): Restated | null {
  for (const first of earlier) {
    if (scan.hash(first) !== scan.hash(at)) continue;
    const length = stretch(scan, first, at);
    if (length < LONG || scan.isNumber(first + length) || scan.isNumber(at + length)) continue;
    return { first, second: at, length };
  }
  return null;
}
