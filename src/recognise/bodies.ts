/** Names of bodies: where one starts and how far it runs. */
import { isDash, isDigit, isLetter, isUpper } from './chars.ts';
import { letterEnd, readPhrase, skipBlanks, wordEnd } from './cursor.ts';
import { bodyHeads, commaNames, nameStops, nameWords, type BodyTail } from './lexicon/bodies.data.ts';
import { phrases, phraseSet, readSet, type PhraseSet } from './phrases.ts';
import { isTypeAt } from './document-types.ts';
import { readOrdinal } from './numerals.ts';

/** Units a name may take; what runs on is no name. */
const LENGTH = 180;

const heads: PhraseSet<BodyTail> = phraseSet(bodyHeads);
const stops: PhraseSet<true> = phrases(nameStops);
const inside: PhraseSet<true> = phrases(nameWords);

/** The head of a body's name at a place, or null. */
export function readBodyHead(text: string, at: number): { end: number; value: BodyTail } | null {
  // `bộ`, `ban`, `hội` in lower case are common words; the names of bodies start with a capital.
  return isUpper(text.charCodeAt(at)) ? readSet(text, at, heads) : null;
}

/** Reads ` khóa XIII`, ` (khóa XIII)` behind the name of a committee. */
function readTerm(text: string, at: number): number {
  const from = skipBlanks(text, at);
  const bracket = text.charCodeAt(from) === 0x28;
  const start = bracket ? from + 1 : from;
  let word = readPhrase(text, start, 'khóa');
  if (word < 0) word = readPhrase(text, start, 'khoá');
  if (word < 0) return at;
  const term = readOrdinal(text, skipBlanks(text, word));
  if (term === null) return at;
  if (!bracket) return term.end;
  return text.charCodeAt(term.end) === 0x29 ? term.end + 1 : at;
}

/** True where a comma at `at` belongs to a name: `Sở Văn hóa, Thể thao và Du lịch`. */
function isNameComma(text: string, at: number): boolean {
  const next = skipBlanks(text, at + 1);
  for (const [before, after] of commaNames) {
    if (readPhrase(text, next, after) < 0) continue;
    const back = text.slice(Math.max(0, at - before.length - 4), at).toLowerCase();
    const plain = back.replaceAll('hoá', 'hóa').replaceAll(/\s+/gu, ' ');
    if (plain.endsWith(before)) return true;
  }
  return false;
}

/** True where a capital word behind a name opens what its document does: `Tổ chức triển khai`, `Quy định về`. */
function isCapitalStop(text: string, at: number): boolean {
  const stop = readSet(text, at, stops);
  if (stop === null) return false;
  const next = skipBlanks(text, stop.end);
  const code = text.charCodeAt(next);
  return (
    isLetter(code) &&
    !isUpper(code) &&
    readSet(text, next, inside) === null &&
    readPhrase(text, next, 'và') < 0
  );
}

/** The place behind `và` where the name goes on; -1 where another thing starts. */
function behindAnd(text: string, at: number): number {
  const next = skipBlanks(text, at);
  if (!isUpper(text.charCodeAt(next)) || isTypeAt(text, next)) return -1;
  const head = readSet(text, next, heads);
  // `Bộ Giáo dục và Đào tạo`, but `Bộ Y tế và Bộ Công an`.
  return head === null ? next : -1;
}

/** Runs over the words of an open name from behind its head. */
function runName(text: string, from: number, limit: number): number {
  let end = from;
  let joined = false;
  for (;;) {
    let at = skipBlanks(text, end);
    const code = text.charCodeAt(at);
    if (at >= limit) return end;
    if (isDash(code) && at > end) {
      at = skipBlanks(text, at + 1);
      if (!isUpper(text.charCodeAt(at))) return end;
      joined = true;
    } else if (isDash(code) && isUpper(text.charCodeAt(at + 1))) {
      at += 1;
      joined = true;
    } else if (code === 0x2c) {
      if (!isNameComma(text, at)) return end;
      at = skipBlanks(text, at + 1);
      joined = true;
    } else if (at === end) return end;
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) end = wordEnd(text, at);
    else if (!isLetter(unit)) return readTerm(text, end);
    else {
      const and = readPhrase(text, at, 'và');
      if (and >= 0) {
        const behind = behindAnd(text, and);
        if (behind < 0) return end;
        end = letterEnd(text, behind);
        joined = false;
        continue;
      }
      const upper = isUpper(unit);
      if (!joined && (upper ? end > from && isCapitalStop(text, at) : readSet(text, at, stops) !== null))
        return end;
      end = wordEnd(text, at);
    }
    joined = false;
  }
}

/**
 * Reads the name of a body: `Giám đốc Sở Công Thương tỉnh Lào Cai`, `BCHTW Đảng khóa XIII`.
 *
 * @param free Whether a name whose head is not known counts, too, as it does behind `của`.
 * @returns The place behind the name, or -1.
 */
export function readBody(text: string, at: number, free = false): number {
  const head = readBodyHead(text, at);
  if (head === null) {
    if (!free || !isUpper(text.charCodeAt(at)) || isTypeAt(text, at)) return -1;
    return runName(text, wordEnd(text, at), at + LENGTH);
  }
  if (head.value === 'closed') return readTerm(text, head.end);
  return readTerm(text, runName(text, head.end, at + LENGTH));
}
