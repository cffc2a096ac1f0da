/** Tells the lines of a motto, mistyped ones too, from the names beside them. */
import type { Motto } from '../../ast/nodes.ts';
import { fold } from '../../text/letters.ts';
import { COUNTRY_MOTTO, COUNTRY_NAME, PARTY_NAME } from '../lexicon/header-words.data.ts';

const LETTERS_ONLY = /\P{L}/gu;
const WORDS = /[a-z]+/gu;
/** Words of the country's name and of the Party's that may be mistyped. */
const SLIPS = 2;
const PARTY_SLIPS = 1;
/** No line of a motto is longer; longer text is not looked at word by word. */
const LONGEST = 60;

const COUNTRY_WORDS: readonly string[] = COUNTRY_NAME.split(' ');
const PARTY_WORDS: readonly string[] = PARTY_NAME.split(' ');

function resembles(words: readonly string[], right: readonly string[], slips: number): boolean {
  if (words.length !== right.length) return false;
  let wrong = 0;
  for (const [i, word] of right.entries()) if (words[i] !== word) wrong += 1;
  return wrong <= slips;
}

/** The system whose motto a line is, or begins; null where it is none. */
export function mottoForm(text: string): Motto['form'] | null {
  const first = text.charCodeAt(0) | 0x20;
  // C, Đ and D in either case: every line of a motto begins with one.
  if (first !== 0x63 && first !== 0x64 && first !== 0x110 && first !== 0x111 && first !== 0x130) return null;
  const folded = fold(text.slice(0, LONGEST * 2));
  if (folded.startsWith(COUNTRY_NAME) || folded.replace(LETTERS_ONLY, '').startsWith(COUNTRY_MOTTO))
    return 'state';
  if (folded === PARTY_NAME) return 'party';
  if (text.length > LONGEST) return null;
  const words = folded.match(WORDS) ?? [];
  if (resembles(words, COUNTRY_WORDS, SLIPS)) return 'state';
  return resembles(words, PARTY_WORDS, PARTY_SLIPS) ? 'party' : null;
}
