/** A long phrase that stands twice in one sentence and need not. */
import { MODIFIER_WORDS } from '../lexicon/doubled-words.data.ts';
import type { WordScan } from './word-scan.ts';

/** A phrase by the numbers of its words, the first and the second time. */
export interface Restated {
  first: number;
  second: number;
  length: number;
}

/** So many words in a row are looked up; a longer phrase is found whole by stretching it. */
const SEED = 5;
/** A modifier of fewer words may be said of two things. */
const LONG = 10;

/** The phrases of a block that come again in their sentence: at once, or as a long modifier. */
export function restatedIn(scan: WordScan, text: string): Restated[] {
  const found: Restated[] = [];
  for (let start = 0; start < scan.count;) {
    let end = start + 1;
    while (end < scan.count && scan.breaks[end] !== 2) end += 1;
    if (end - start >= 2 * SEED) addFrom(scan, start, end, text, found);
    start = end;
  }
  return found;
}

function seedHash(scan: WordScan, at: number): number {
  let hash = 0;
  for (let i = 0; i < SEED; i += 1) hash = (Math.imul(hash, 1000003) + (scan.hashes[at + i] ?? 0)) | 0;
  return hash;
}

function addFrom(scan: WordScan, start: number, end: number, text: string, found: Restated[]): void {
  const seen = new Map<number, number>();
  for (let at = start; at + SEED <= end; at += 1) {
    const hash = seedHash(scan, at);
    const first = seen.get(hash);
    if (first === undefined) {
      seen.set(hash, at);
      continue;
    }
    const length = stretch(scan, first, at, end);
    if (length < SEED) continue;
    const each = { first, second: at, length };
    if (first + length === at || isNeedless(scan, each, end, text)) found.push(each);
    at += length - 1;
  }
}

/** How many words both times have in common. */
function stretch(scan: WordScan, first: number, second: number, end: number): number {
  let length = 0;
  while (first + length < second && second + length < end) {
    if (scan.hashes[first + length] !== scan.hashes[second + length]) break;
    length += 1;
  }
  return length;
}

/** A long modifier that says the same both times; one that leads to a number (`tại Quyết định số …`) does not. */
function isNeedless(scan: WordScan, { first, second, length }: Restated, end: number, text: string): boolean {
  if (length < LONG) return false;
  const numbered = (at: number): boolean => at < end && scan.numbers[at] === true;
  if (numbered(first + length) || numbered(second + length)) return false;
  const word = text.slice(scan.starts[first] ?? 0, scan.ends[first] ?? 0);
  return MODIFIER_WORDS.has(word.normalize('NFC').toLowerCase());
}
