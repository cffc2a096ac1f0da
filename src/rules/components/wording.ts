/** Compares two wordings of one text word by word. The work is bounded: what differs in many words is another text. */
import { diffArrays } from 'diff/lib/diff/array.js';
import { hasMarks } from '../../analyse/text-of.ts';
import { isWord } from '../../recognise/chars.ts';
import { wordEnd } from '../../recognise/cursor.ts';

/** A word or a comma, semicolon or colon, with its place. */
export interface Token {
  /** As it is compared: NFC, lower case. */
  key: string;
  /** NFC, as written. */
  text: string;
  start: number;
  end: number;
  word: boolean;
}

/** Tokens that one comparison takes at most. */
export const LONGEST = 160;
/** Tokens that may be different at most. */
const EDITS = 24;

/** True for the marks that count: quotation marks, dashes and brackets are how a text is set, not what it says. */
function isMark(code: number): boolean {
  return code === 0x2c || code === 0x3a || code === 0x3b;
}

/** The end of the word or number at a place, `57/NQ-TW` and `1.200` up to their dash. */
function tokenEnd(text: string, at: number): number {
  let end = wordEnd(text, at);
  for (;;) {
    const code = text.charCodeAt(end);
    if ((code !== 0x2e && code !== 0x2f) || !isWord(text.charCodeAt(end + 1))) return end;
    end = wordEnd(text, end + 1);
  }
}

/** The first tokens of a text from `from` on; their places are offsets in the text. */
export function tokensIn(text: string, from: number, to: number, limit: number = LONGEST): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to && tokens.length < limit; at += 1) {
    const code = text.charCodeAt(at);
    const word = isWord(code);
    if (!word && !isMark(code)) continue;
    const end = word ? tokenEnd(text, at) : at + 1;
    const slice = text.slice(at, end);
    const written = hasMarks(slice) ? slice.normalize('NFC') : slice;
    tokens.push({ key: written.toLowerCase(), text: written, start: at, end, word });
    at = end - 1;
  }
  return tokens;
}

/** A stretch that is different: tokens of the one, tokens of the other, by index. */
export interface Change {
  from: number;
  removed: number;
  otherFrom: number;
  added: number;
}

export interface Comparison {
  changes: Change[];
  /** Indexes of tokens that both have, in pairs. */
  common: (readonly [number, number])[];
}

/** How `other` differs from `text`; null where they differ too much to be one text. */
export function compareWording(text: readonly Token[], other: readonly Token[]): Comparison | null {
  const parts = diffArrays(
    text.map(({ key }) => key),
    other.map(({ key }) => key),
    { maxEditLength: EDITS },
  );
  if (parts === undefined) return null;
  const comparison: Comparison = { changes: [], common: [] };
  let [i, j] = [0, 0];
  let open: Change | null = null;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      open = null;
      for (let n = 0; n < count; n += 1) comparison.common.push([i + n, j + n]);
      i += count;
      j += count;
      continue;
    }
    if (open === null) {
      open = { from: i, removed: 0, otherFrom: j, added: 0 };
      comparison.changes.push(open);
    }
    if (removed) {
      open.removed += count;
      i += count;
    } else {
      open.added += count;
      j += count;
    }
  }
  return comparison;
}
