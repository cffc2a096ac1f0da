/** Units named as the ones to act: `Giao Phòng Kinh tế …`, `Các cơ quan, đơn vị thuộc phường:`. */
import { isBlank, isLetter, isUpper } from '../recognise/chars.ts';
import { skipBlanks, wordEnd } from '../recognise/cursor.ts';
import { phrases, readSet, type PhraseSet } from '../recognise/phrases.ts';
import {
  ASSIGNING_WORDS,
  GOVERNING_TASK_WORDS,
  JOINTS,
  NAMED_UNIT_HEADS,
  NAME_WORDS,
  TASK_WORDS,
  UNIT_HEADS,
  UNIT_KINDS,
} from './lexicon/unit-words.data.ts';
import { withoutEnd } from './text-of.ts';

/** A unit at the start of a text. */
export interface Actor {
  /** As written, without the words that assign it and final marks. */
  name: string;
  /** Where the words behind it begin. */
  end: number;
  /** Whether it takes the whole text, but for a final mark. */
  whole: boolean;
}

/** Units that a list of names may take. */
const LONGEST = 240;
const FINAL = ',;.:–-';

const assigning: PhraseSet<true> = phrases(ASSIGNING_WORDS);
const heads: PhraseSet<true> = phrases(UNIT_HEADS);
const namedHeads: PhraseSet<true> = phrases(NAMED_UNIT_HEADS);
const kinds: PhraseSet<true> = phrases(UNIT_KINDS);
const tasks: PhraseSet<true> = phrases(TASK_WORDS);
const governing: PhraseSet<true> = phrases(GOVERNING_TASK_WORDS);
const names: PhraseSet<true> = phrases(NAME_WORDS);
const groups: PhraseSet<true> = phrases(['các', 'toàn thể', 'từng', 'mỗi', 'những']);

/** The place behind the words that open a unit's name, or -1. */
function readUnitHead(text: string, at: number): number {
  const group = readSet(text, at, groups);
  if (group !== null) {
    const next = skipBlanks(text, group.end);
    return (readSet(text, next, kinds) ?? readSet(text, next, heads))?.end ?? -1;
  }
  const head = readSet(text, at, heads);
  if (head !== null) return head.end;
  const named = readSet(text, at, namedHeads);
  if (named === null) return -1;
  // `Ông. Trần …` is met, too.
  const end = text.charCodeAt(named.end) === 0x2e ? named.end + 1 : named.end;
  return isUpper(text.charCodeAt(skipBlanks(text, end))) ? end : -1;
}

/** Skips `Giao`, `Đề nghị`, `Yêu cầu`. */
function skipAssigning(text: string): number {
  const words = readSet(text, 0, assigning);
  return words === null ? 0 : skipBlanks(text, words.end);
}

/** True where a task begins: words in lower case that are no part of a name. */
function isTask(text: string, at: number): boolean {
  if (isUpper(text.charCodeAt(at)) || readSet(text, at, names) !== null) return false;
  if (readSet(text, at, tasks) !== null) return true;
  const task = readSet(text, at, governing);
  return task !== null && isBlank(text.charCodeAt(task.end));
}

/** Where the name that opens at `from` ends: at a colon, a full stop or the words of a task. */
function nameEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + LONGEST) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || (code === 0x2e && !isLetter(text.charCodeAt(at + 1)))) return at;
    if (!isLetter(code)) at += 1;
    else if (isTask(text, at)) return at;
    else at = readSet(text, at, names)?.end ?? wordEnd(text, at);
  }
  return at < text.length ? -1 : at;
}

/** A name without the word that joins it to what follows. */
function withoutJoint(name: string): string {
  const joint = JOINTS.find((word) => name.endsWith(` ${word}`));
  return joint === undefined ? name : withoutEnd(name.slice(0, -joint.length), FINAL);
}

/** Whether a text begins as one that names a unit does; a quick answer for the many that do not. */
export function opensWithUnit(text: string): boolean {
  return readUnitHead(text, skipAssigning(text)) >= 0;
}

/**
 * Reads the unit that a text begins with.
 *
 * @returns Null where it begins with none, or where nothing tells the end of
 *   the name: the sentence is about something else then.
 */
export function readActor(text: string): Actor | null {
  const start = skipAssigning(text);
  const head = readUnitHead(text, start);
  if (head < 0) return null;
  const end = nameEnd(text, head);
  if (end < 0) return null;
  const name = withoutJoint(withoutEnd(text.slice(start, end), FINAL));
  const whole = withoutEnd(text.slice(end), FINAL) === '';
  if (!whole && text.charCodeAt(end) === 0x2e) return null;
  return { name, end: text.charCodeAt(end) === 0x3a ? end + 1 : end, whole };
}
