/** Words as syllables. The same few thousand words make up nearly all texts, so that what was read last is remembered. */
import { isLegal, isSpelt } from '../../text/syllable/spell.ts';
import { NO_SYLLABLE, readSyllable } from '../../text/syllable/syllable.ts';
import type { WordScan } from './word-scan.ts';

const COMBINING = /[\u0300-\u036f]/u;
/** Words that are remembered. */
const SIZE = 4096;
/** Numbers of syllables lie below it. */
const POSSIBLE = 1 << 20;
/** Added to the number of a syllable, so that nothing that was read is 0. */
const SHIFT = 1 - NO_SYLLABLE;

/** By the last bits of a hash: the hash of a word and what it is. */
const memory = new Int32Array(2 * SIZE);

/** What a word of a scan is, to be asked of the functions below. */
export function readWord(words: WordScan, at: number, source: string): number {
  const hash = words.hash(at);
  const slot = 2 * (hash & (SIZE - 1));
  const known = memory[slot + 1] ?? 0;
  if (known !== 0 && memory[slot] === hash) return known;
  const read = readAnew(words, at, source);
  memory[slot] = hash;
  memory[slot + 1] = read;
  return read;
}

/** The number of its syllable; `NO_SYLLABLE` for what is none. */
export function codeOf(word: number): number {
  return (word & (POSSIBLE - 1)) - SHIFT;
}

/** True where it can be written so: a legal syllable with its tone in one of its two places. */
export function isPossible(word: number): boolean {
  return (word & POSSIBLE) !== 0;
}

function readAnew(words: WordScan, at: number, source: string): number {
  if (words.isNumber(at)) return NO_SYLLABLE + SHIFT;
  const written = source.slice(words.start(at), words.end(at));
  const composed = COMBINING.test(written) ? written.normalize('NFC') : written;
  const code = readSyllable(composed, 0, composed.length);
  const possible =
    code !== NO_SYLLABLE && isLegal(code) && isSpelt(composed, 0, composed.length, code) ? POSSIBLE : 0;
  return (code + SHIFT) | possible;
}
