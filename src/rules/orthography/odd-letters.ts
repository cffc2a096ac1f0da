/** Letters that are not what they look like, and signs that show nothing. */
import { signsOf } from '../../analyse/signs.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import { INVISIBLE, LOOK_ALIKES } from '../lexicon/look-alikes.data.ts';

export type OddKind = 'decomposed' | 'lookAlike' | 'invisible';

/** A stretch of the source that should hold other signs. */
export interface Odd {
  kind: OddKind;
  /** UTF-16 offsets in the source. */
  start: number;
  end: number;
  /** What should stand there. */
  text: string;
  /** A word of it to name and to underline, as it should be, and where it stands. */
  name: string;
  nameStart: number;
  nameEnd: number;
}

/** Anything that no Vietnamese text in one form has: marks of their own, other scripts, invisible signs. */
const ANY = /[\u0300-\u036f\u00d0\u00f0\u0189\u0370-\u03ff\u0400-\u04ff\u00ad\u200b-\u200f\u2060\ufeff]/u;
const WORD = /[\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
const LATIN = /\p{Script=Latin}/u;
const LINE = /[^\n]+/gu;

function firstDecomposed(stretch: string): { start: number; text: string } {
  for (const { 0: text, index } of stretch.matchAll(WORD)) {
    if (text !== text.normalize('NFC')) return { start: index, text };
  }
  return { start: 0, text: stretch };
}

/** A document with more words in parts is mended by lines. */
const MOST_WORDS = 2000;

/** Stretches of a text that are not composed, each with its first word that is not. */
function stretchesIn(text: string, pattern: RegExp): Odd[] {
  const found: Odd[] = [];
  for (const { 0: stretch, index: start } of text.matchAll(pattern)) {
    const composed = stretch.normalize('NFC');
    if (composed === stretch) continue;
    const word = firstDecomposed(stretch);
    const nameStart = start + word.start;
    found.push({
      kind: 'decomposed',
      start,
      end: start + stretch.length,
      text: composed,
      name: word.text.normalize('NFC'),
      nameStart,
      nameEnd: nameStart + word.text.length,
    });
  }
  return found;
}

/** Words that hold letters in parts (NFD), or lines where a whole document is so. */
function decomposedIn(text: string): Odd[] {
  const words = stretchesIn(text, WORD);
  return words.length > MOST_WORDS ? stretchesIn(text, LINE) : words;
}

function replaced(word: string, signs: ReadonlyMap<string, string>): string {
  return Array.from(word, (sign) => signs.get(sign) ?? sign).join('');
}

/** Words of Latin letters with one or more of another script among them; a word wholly in another script is foreign. */
function wordsIn(text: string): Odd[] {
  const found: Odd[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!LATIN.test(word)) continue;
    const start = match.index;
    const end = start + word.length;
    const latin = replaced(word, LOOK_ALIKES);
    const place = { start, end, nameStart: start, nameEnd: end };
    if (latin !== word) found.push({ kind: 'lookAlike', text: latin, name: latin, ...place });
    const seen = replaced(word, INVISIBLE);
    // A byte order mark in front of the text is no part of it.
    if (seen !== word && !(start === 0 && word.slice(1) === seen))
      found.push({ kind: 'invisible', text: seen, name: seen, ...place });
  }
  return found;
}

/** What is odd in a source, by kind and place. */
export function oddIn(source: SourceText): Odd[] {
  const { text } = source;
  const isOdd = signsOf(source).some((at) => ANY.test(text.charAt(at)));
  return isOdd ? [...decomposedIn(text), ...wordsIn(text)] : [];
}
