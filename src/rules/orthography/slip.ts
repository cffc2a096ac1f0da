/** A stretch of words that is misspelt, and how it is mended. */
import { capitalised } from '../../text/letters.ts';
import { spell } from '../../text/syllable/spell.ts';
import { syllableOf } from '../../text/syllable/syllable.ts';
import type { SyllableScan } from './syllable-scan.ts';

export interface Slip {
  /** The place of the first word. */
  at: number;
  /** The words that were meant, in small letters. */
  meant: readonly string[];
}

/** Tones of open oa, oe and uy on the first vowel, at the end of a word. */
const FIRST = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/iu;
/** The same on the second; quý and quỳ bear it there in any style. */
const SECOND = /(?:o[àáảãạèéẻẽẹ]|[^q]u[ỳýỷỹỵ])(?!\p{L})/iu;

/** Writes words as a document does: capitals stay capitals, tones stand where it puts them. */
export interface Hand {
  dressed: (meant: string, scan: SyllableScan, at: number) => string;
}

/** The hand of a text; its tones stand on the first vowel unless they only ever stand on the second. */
export function spelledLike(text: string): Hand {
  let style: 'first' | 'second' | null = null;
  return {
    dressed: (meant, scan, at) => {
      if (scan.isAs(at, meant)) return scan.written(at);
      style ??= SECOND.test(text) && !FIRST.test(text) ? 'second' : 'first';
      const code = syllableOf(meant);
      const word = code < 0 ? meant : spell(code, style);
      if (scan.isShouted(at)) return word.toUpperCase();
      return scan.isCapital(at) ? capitalised(word) : word;
    },
  };
}
