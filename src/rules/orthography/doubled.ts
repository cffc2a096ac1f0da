/** Words that stand twice in a row: `công tác công tác`, `bị bị trừ`. */
import { startsUpper } from '../../text/letters.ts';
import {
  ACTOR_ENDINGS,
  FUNCTION_WORDS,
  JOINING_WORDS,
  PREPOSITIONS,
  RIGHT_DOUBLES,
  UNIT_KINDS,
} from '../lexicon/doubled-words.data.ts';
import type { WordScan } from './word-scan.ts';

/** A repetition by the numbers of its words. */
export interface Repetition {
  kind: 'doubled' | 'preposition';
  /** First word of the first and of the second time. */
  first: number;
  second: number;
  length: number;
}

const LONGEST = 4;
/** So many words may stand between a preposition and its like. */
const BETWEEN = 3;
const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;

function word(scan: WordScan, text: string, at: number): string {
  return text.slice(scan.start(at), scan.end(at)).normalize('NFC');
}

function words(scan: WordScan, text: string, at: number, length: number): string[] {
  return Array.from({ length }, (_, i) => word(scan, text, at + i));
}

/** True where the words from `first` to before `end` follow one another with blanks only. */
function isUnbroken(scan: WordScan, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i += 1) if (scan.breakBefore(i) !== 0) return false;
  return true;
}

function isSame(scan: WordScan, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i += 1) {
    if (scan.hash(a + i) !== scan.hash(b + i) || scan.isNumber(a + i)) return false;
  }
  return true;
}

/** True for one word over and over, which is no phrase: `ba ba`. */
function isOneWord(scan: WordScan, at: number, length: number): boolean {
  for (let i = 1; i < length; i += 1) if (scan.hash(at + i) !== scan.hash(at)) return false;
  return true;
}

/** One syllable twice is an error only for words that never reduplicate nor end a compound. */
function isWrongPair(scan: WordScan, text: string, at: number): boolean {
  const known = FUNCTION_WORDS.get(word(scan, text, at).toLowerCase());
  if (known === undefined) return false;
  const before = scan.breakBefore(at) === 0 && at > 0 ? word(scan, text, at - 1).toLowerCase() : '';
  const behind = scan.breakBefore(at + 2) === 2 ? '' : word(scan, text, at + 2).toLowerCase();
  return known.after?.includes(before) !== true && known.before?.includes(behind) !== true;
}

/** Several syllables twice; a name behind its kind (`tổ chức Tổ chức …`) and right pairs are left alone. */
function isWrongPhrase(scan: WordScan, text: string, at: number, length: number): boolean {
  const first = words(scan, text, at, length);
  const second = words(scan, text, at + length, length);
  const lower = first.map((each) => each.toLowerCase());
  const phrase = lower.join(' ');
  if (RIGHT_DOUBLES.has(phrase) || UNIT_KINDS.has(phrase)) return false;
  if (!first.every((each) => LETTERS_ONLY.test(each))) return false;
  if (length === 2 && scan.breakBefore(at) === 0 && at > 0) {
    if (ACTOR_ENDINGS.has(word(scan, text, at - 1).toLowerCase())) return false;
  }
  const opens = at === 0 || scan.breakBefore(at) === 2;
  return first.every((each, i) => (opens && i === 0) || startsUpper(each) === startsUpper(second[i] ?? ''));
}

function doubledAt(scan: WordScan, text: string, at: number): Repetition | null {
  for (let length = 1; length <= LONGEST && length <= at; length += 1) {
    if (scan.hash(at) !== scan.hash(at - length)) continue;
    const first = at - length;
    if (at + length > scan.count || !isUnbroken(scan, first, at + length)) continue;
    if (!isSame(scan, first, at, length) || (length > 1 && isOneWord(scan, first, length))) continue;
    const wrong = length === 1 ? isWrongPair(scan, text, first) : isWrongPhrase(scan, text, first, length);
    if (wrong) return { kind: 'doubled', first, second: at, length };
  }
  return null;
}

/** `đối với các nội dung đối với nội dung I`: the sentence began again. */
function prepositionAt(scan: WordScan, text: string, at: number): Repetition | null {
  for (let gap = 1; gap <= BETWEEN; gap += 1) {
    const first = at - 2 - gap;
    if (first < 0) return null;
    if (scan.hash(first) !== scan.hash(at) || !isSame(scan, first, at, 2) || isOneWord(scan, at, 2)) continue;
    if (!isUnbroken(scan, first, at + 2)) return null;
    if (!PREPOSITIONS.has(words(scan, text, at, 2).join(' ').toLowerCase())) return null;
    const between = words(scan, text, first + 2, gap);
    return JOINING_WORDS.has(between.at(-1)?.toLowerCase() ?? '')
      ? null
      : { kind: 'preposition', first, second: at, length: 2 };
  }
  return null;
}

/** The repetitions of a document in order. */
export function doubledIn(scan: WordScan, text: string): Repetition[] {
  const found: Repetition[] = [];
  for (let at = 1; at < scan.count; at += 1) {
    const repetition = doubledAt(scan, text, at) ?? prepositionAt(scan, text, at);
    if (repetition === null) continue;
    found.push(repetition);
    at += repetition.length;
  }
  return found;
}
