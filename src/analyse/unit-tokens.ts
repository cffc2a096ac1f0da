/** The names of units word by word: what opens a name, what says where a unit belongs, and the words between. */
import { isLetter, isUpper, isWord } from '../recognise/chars.ts';
import { wordEnd } from '../recognise/cursor.ts';
import { phraseSet, readSet, type PhraseSet } from '../recognise/phrases.ts';
import { fold } from '../text/letters.ts';
import {
  PLAIN_WORDS,
  UNIT_GROUPS,
  UNIT_LEVELS,
  UNIT_NAME_HEADS,
  UNIT_POSTS,
  UNIT_TAILS,
  type UnitHead,
  type UnitLevel,
} from './lexicon/unit-names.data.ts';

/** A word of a unit's own name. */
export interface NameWord {
  /** Without diacritics, in lower case. */
  key: string;
  /** Whether it is a short form of several words, such as `VHXH`. */
  initials: boolean;
}

export type UnitToken = { start: number; end: number } & (
  | { type: 'head'; head: UnitHead; words: () => NameWord[]; capital: boolean }
  | { type: 'level'; level: UnitLevel }
  | { type: 'group' | 'post' | 'tail' }
  /** A sign or word between two units of a list. */
  | { type: 'joint'; word: boolean }
  | ({ type: 'word' } & NameWord)
);

/** What a phrase is; the words of `plain` ones are read one by one. */
type Reading =
  | { type: 'head'; head: UnitHead }
  | { type: 'level'; level: UnitLevel }
  | { type: 'group' | 'post' | 'tail' }
  | { type: 'plain' };

function readings<R extends Reading>(list: readonly string[], reading: R): (readonly [string, R])[] {
  return list.map((phrase) => [phrase, reading] as const);
}

/** All phrases in one set: of those that open at a word the longest is meant. */
const lexicon: PhraseSet<Reading> = phraseSet<Reading>([
  ...readings(UNIT_TAILS, { type: 'tail' }),
  ...readings(UNIT_GROUPS, { type: 'group' }),
  ...readings(UNIT_POSTS, { type: 'post' }),
  ...UNIT_LEVELS.map(([phrase, level]) => [phrase, { type: 'level', level }] as const),
  ...UNIT_NAME_HEADS.map(([phrase, head]) => [phrase, { type: 'head', head }] as const),
  ...readings(PLAIN_WORDS, { type: 'plain' }),
]);

const JOINTS = ',;:+';
const JOINT_WORDS: ReadonlySet<string> = new Set(['và', 'cùng', 'hoặc']);
/** Signs between the parts of a short form, read as blanks: `TT.HĐND`, `GD&ĐT`, `TT/HĐND`. */
const LOOSE_SIGNS = /[&/.]/gu;
const BRACKETS = /\([^()]{0,200}\)?/gu;

/** A text with brackets and signs inside short forms blanked; places stay as they are. */
function smooth(text: string): string {
  const open = text.includes('(') ? text.replace(BRACKETS, (found) => ' '.repeat(found.length)) : text;
  return open.replace(LOOSE_SIGNS, ' ');
}

/** Names are made of few words; taking diacritics off is dear. */
const KNOWN_WORDS = 4096;
const folded = new Map<string, string>();

function keyOf(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const key = fold(word);
  if (folded.size >= KNOWN_WORDS) folded.clear();
  folded.set(word, key);
  return key;
}

function isShort(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && isLetter(word.charCodeAt(0));
}

/** The words of a stretch, without those that join them. */
function nameWords(text: string, from: number, to: number): NameWord[] {
  const words: NameWord[] = [];
  for (let start = from; start < to;) {
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    if (end > start && !JOINT_WORDS.has(word)) words.push({ key: keyOf(word), initials: isShort(word) });
    start = Math.max(end, start + 1);
  }
  return words;
}

function wordAt(text: string, start: number): UnitToken {
  const end = wordEnd(text, start);
  const word = text.slice(start, end);
  if (JOINT_WORDS.has(word)) return { type: 'joint', word: true, start, end };
  return { type: 'word', key: keyOf(word), initials: isShort(word), start, end };
}

/** The token that a phrase is. */
function tokenOf(
  text: string,
  start: number,
  end: number,
  reading: Exclude<Reading, { type: 'plain' }>,
): UnitToken {
  if (reading.type !== 'head') return { ...reading, start, end };
  const words = (): NameWord[] => nameWords(text, start, end);
  return { type: 'head', head: reading.head, words, capital: isUpper(text.charCodeAt(start)), start, end };
}

/** Reads the tokens of a text that names units. Numbers count as words. */
export function unitTokens(text: string): UnitToken[] {
  const line = smooth(text);
  const tokens: UnitToken[] = [];
  for (let at = 0; at < line.length;) {
    if (!isWord(line.charCodeAt(at))) {
      if (JOINTS.includes(line.charAt(at)))
        tokens.push({ type: 'joint', word: false, start: at, end: at + 1 });
      at += 1;
      continue;
    }
    const found = readSet(line, at, lexicon, true);
    if (found === null) tokens.push(wordAt(line, at));
    else if (found.value.type === 'plain') {
      for (const word of nameWords(line, at, found.end)) {
        tokens.push({ type: 'word', ...word, start: at, end: found.end });
      }
    } else tokens.push(tokenOf(line, at, found.end, found.value));
    at = Math.max(tokens.at(-1)?.end ?? 0, at + 1);
  }
  return tokens;
}
