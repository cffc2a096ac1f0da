/** Steps over a text from a known place. All take and return offsets; -1 is "not there". */
import { isBlank, isLeader, isLetter, isWord, lower } from './chars.ts';

/** The first place at or behind `at` that is no blank. */
export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (isBlank(text.charCodeAt(i))) i += 1;
  return i;
}

/** The place behind the last sign that is no blank before `at`. */
export function skipBlanksBack(text: string, at: number): number {
  let i = at;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i -= 1;
  return i;
}

/** The first place at or behind `at` that is neither a blank nor a leader of dots. */
export function skipGap(text: string, at: number): number {
  let i = at;
  for (;;) {
    const code = text.charCodeAt(i);
    if (!isBlank(code) && !isLeader(code)) return i;
    i += 1;
  }
}

/** The end of the run of letters at `at`. */
export function letterEnd(text: string, at: number): number {
  let i = at;
  while (isLetter(text.charCodeAt(i))) i += 1;
  return i;
}

/** The end of the run of letters and digits at `at`. */
export function wordEnd(text: string, at: number): number {
  let i = at;
  while (isWord(text.charCodeAt(i))) i += 1;
  return i;
}

/** The start of the run of letters and digits that ends at `at`. */
export function wordStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && isWord(text.charCodeAt(i - 1))) i -= 1;
  return i;
}

/** The end of `phrase` where it stands at `at`, whatever its case; a blank in it is any run of blanks. */
export function readPhrase(text: string, at: number, phrase: string): number {
  let i = at;
  for (let k = 0; k < phrase.length; k += 1) {
    const want = phrase.charCodeAt(k);
    if (want === 0x20) {
      const next = skipBlanks(text, i);
      if (next === i) return -1;
      i = next;
    } else {
      if (lower(text.charCodeAt(i)) !== want) return -1;
      i += 1;
    }
  }
  return isWord(text.charCodeAt(i)) ? -1 : i;
}

/** A stretch of a text in one line: runs of blanks one space, none at the ends. */
export function flatten(text: string, start: number, end: number): string {
  const from = Math.min(skipBlanks(text, start), end);
  const to = Math.max(skipBlanksBack(text, end), from);
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (isBlank(code) && (code !== 0x20 || isBlank(text.charCodeAt(i + 1))))
      return text.slice(from, to).replaceAll(/\s+/gu, ' ');
  }
  return text.slice(from, to);
}

/** The word in front of `at`, in lower case, blanks between skipped; empty where none stands there. */
export function wordBefore(text: string, at: number): string {
  const end = skipBlanksBack(text, at);
  return text.slice(wordStart(text, end), end).toLowerCase();
}

/** True where no word reaches over `at` from the left. */
export function isWordStart(text: string, at: number): boolean {
  return at === 0 || !isWord(text.charCodeAt(at - 1));
}
