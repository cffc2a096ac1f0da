/** The names of units word by word: what opens a name, what says where a unit belongs, and the words between. */
import { isLetter, isUpper, isWord } from '../recognise/chars.ts';
import { wordEnd } from '../recognise/cursor.ts';
import { phrases, phraseSet, readSet, type PhraseSet } from '../recognise/phrases.ts';
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
  | { type: 'head'; head: UnitHead; words: NameWord[]; capital: boolean }
  | { type: 'level'; level: UnitLevel }
  | { type: 'group' | 'post' | 'tail' }
  /** A sign or word between two units of a list. */
  | { type: 'joint'; word: boolean }
  | ({ type: 'word' } & NameWord)
);

const heads: PhraseSet<UnitHead> = phraseSet(UNIT_NAME_HEADS);
const levels: PhraseSet<UnitLevel> = phraseSet(UNIT_LEVELS);
const plainWords: PhraseSet<true> = phrases(PLAIN_WORDS);
const groups: PhraseSet<true> = phrases(UNIT_GROUPS);
const posts: PhraseSet<true> = phrases(UNIT_POSTS);
const tails: PhraseSet<true> = phrases(UNIT_TAILS);

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

function isShort(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && isLetter(word.charCodeAt(0));
}

/** The words of a stretch, without those that join them. */
function nameWords(text: string, from: number, to: number): NameWord[] {
  const words: NameWord[] = [];
  for (let start = from; start < to;) {
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    if (end > start && !JOINT_WORDS.has(word)) words.push({ key: fold(word), initials: isShort(word) });
    start = Math.max(end, start + 1);
  }
  return words;
}

function wordAt(text: string, start: number): UnitToken {
  const end = wordEnd(text, start);
  const word = text.slice(start, end);
  if (JOINT_WORDS.has(word)) return { type: 'joint', word: true, start, end };
  return { type: 'word', key: fold(word), initials: isShort(word), start, end };
}

/** What a place opens besides a plain word; the longest reading wins, heads before the others. */
function phraseAt(text: string, start: number): UnitToken | null {
  const head = readSet(text, start, heads, true);
  const level = readSet(text, start, levels);
  const longest = Math.max(head?.end ?? 0, level?.end ?? 0);
  const post = readSet(text, start, posts);
  if (post !== null && post.end > longest) return { type: 'post', start, end: post.end };
  const group = readSet(text, start, groups);
  if (group !== null && group.end > longest) return { type: 'group', start, end: group.end };
  const tail = readSet(text, start, tails);
  if (tail !== null && tail.end > longest) return { type: 'tail', start, end: tail.end };
  if (head !== null && head.end >= (level?.end ?? 0))
    return {
      type: 'head',
      head: head.value,
      words: nameWords(text, start, head.end),
      capital: isUpper(text.charCodeAt(start)),
      start,
      end: head.end,
    };
  return level === null ? null : { type: 'level', level: level.value, start, end: level.end };
}

/** Reads the tokens of a text that names units. Numbers count as words. */
export function unitTokens(text: string): UnitToken[] {
  const line = smooth(text);
  const tokens: UnitToken[] = [];
  for (let at = 0; at < line.length;) {
    const code = line.charCodeAt(at);
    if (!isWord(code)) {
      if (JOINTS.includes(line.charAt(at)))
        tokens.push({ type: 'joint', word: false, start: at, end: at + 1 });
      at += 1;
      continue;
    }
    const plain = readSet(line, at, plainWords, true);
    if (plain !== null) {
      for (const word of nameWords(line, at, plain.end)) {
        tokens.push({ type: 'word', ...word, start: at, end: plain.end });
      }
      at = plain.end;
      continue;
    }
    const token = phraseAt(line, at) ?? wordAt(line, at);
    tokens.push(token);
    at = Math.max(token.end, at + 1);
  }
  return tokens;
}
