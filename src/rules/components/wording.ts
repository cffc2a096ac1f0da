/** Compares two wordings of one text word by word. The work is bounded: what differs in many words is another text. */
import { diffArrays } from 'diff/lib/diff/array.js';

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

/** Quotation marks, dashes and brackets are how a text is set, not what it says. */
const TOKEN = /[\p{L}\p{M}\d]+(?:[./][\p{L}\p{M}\d]+)*|[,;:]/gu;

/** Tokens that one comparison takes at most. */
export const LONGEST = 160;
/** Tokens that may be different at most. */
const EDITS = 24;

/** The first tokens of a text from `from` on; their places are offsets in the text. */
export function tokensIn(text: string, from: number, to: number, limit: number = LONGEST): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  while (tokens.length < limit) {
    const match = TOKEN.exec(text);
    if (match === null || match.index >= to) break;
    const written = match[0].normalize('NFC');
    tokens.push({
      key: written.toLowerCase(),
      text: written,
      start: match.index,
      end: match.index + match[0].length,
      word: !/^[,;:]/u.test(written),
    });
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
