/** Laws, ordinances and charters, which are cited by their names. */
import { isDigit, isLetter, isUpper } from './chars.ts';
import { flatten, readPhrase, skipBlanks, wordEnd } from './cursor.ts';
import { charterNames, lawNames } from './lexicon/laws.data.ts';
import { nameStops } from './lexicon/bodies.data.ts';
import type { TypeFound } from './citation-head.ts';
import { phrases, readSet, type PhraseSet } from './phrases.ts';

const laws: PhraseSet<true> = phrases(lawNames);
const charters: PhraseSet<true> = phrases(charterNames);
const stops: PhraseSet<true> = phrases([...nameStops, 'và', 'các', 'của', 'hiện hành']);

const WORDS = 12;
const AMENDMENT = 160;

export interface LawRead {
  documentType: string;
  /** The place behind the name. */
  end: number;
  /** Where the name starts; equal to `end` where it has none (`Hiến pháp`). */
  nameStart: number;
}

/** Runs over a name that no list has: up to a stop word or a sign. */
function runName(text: string, at: number): number {
  let end = at;
  let i = at;
  for (let count = 0; count < WORDS; count += 1) {
    if (!isLetter(text.charCodeAt(i))) break;
    if (count > 0 && readSet(text, i, stops) !== null) break;
    end = wordEnd(text, i);
    const next = skipBlanks(text, end);
    if (next === end) break;
    i = next;
  }
  return end;
}

/** Reads `sửa đổi, bổ sung một số điều của Luật …` up to a number, date or the end of the clause. */
function amendmentEnd(text: string, at: number): number {
  const change = readPhrase(text, at, 'sửa đổi');
  if (change < 0) return -1;
  let end = change;
  const limit = change + AMENDMENT;
  for (let i = change; i < limit;) {
    const next = skipBlanks(text, i);
    const code = text.charCodeAt(next);
    if (code === 0x2c && !isUpper(text.charCodeAt(skipBlanks(text, next + 1)))) {
      i = next + 1;
      continue;
    }
    const word = wordEnd(text, next);
    if (word === next) break;
    if (readPhrase(text, next, 'số') >= 0 && readPhrase(text, next - 4, 'một số') < 0) {
      if (!isDigit(text.charCodeAt(skipBlanks(text, word)))) {
        end = word;
        i = word;
        continue;
      }
      break;
    }
    if (
      readPhrase(text, next, 'ngày') >= 0 ||
      readPhrase(text, next, 'năm') >= 0 ||
      readPhrase(text, next, 'được') >= 0
    )
      break;
    end = word;
    i = word;
  }
  return end;
}

/** The end of the name at `at`; `at` where none stands there. */
function nameEnd(text: string, at: number, names: PhraseSet<true>): number {
  const amended = amendmentEnd(text, at);
  if (amended >= 0) return amended;
  const listed = readSet(text, at, names, true);
  if (!isUpper(text.charCodeAt(at))) return listed === null ? at : listed.end;
  const run = runName(text, at);
  return listed === null ? run : listed.end;
}

/**
 * Reads a law by its name: `Luật Thi đua, khen thưởng`, `Bộ luật Hình sự`,
 * `Điều lệ Đảng`. The word for it must have its capital: `luật` alone is any law.
 */
export function readLaw(text: string, type: TypeFound): LawRead | null {
  const documentType = type.value.name;
  const at = skipBlanks(text, type.end);
  switch (documentType) {
    case 'Hiến pháp':
      return { documentType, nameStart: type.end, end: type.end };
    case 'Điều lệ': {
      const end = at > type.end ? nameEnd(text, at, charters) : at;
      return end > at ? { documentType, nameStart: at, end } : null;
    }
    case 'Luật':
    case 'Bộ luật':
    case 'Pháp lệnh': {
      const end = at > type.end ? nameEnd(text, at, laws) : at;
      return end > at ? { documentType, nameStart: at, end } : null;
    }
    default:
      return null;
  }
}

const NUMBER_WORD = /^số:?$/iu;

/** The name between the word for a law and its number: `Thanh tra` in `Luật Thanh tra số 84/2025/QH15`. */
export function lawNameBefore(text: string, type: TypeFound, numberAt: number): string | null {
  const law = readLaw(text, type);
  if (law === null || !NUMBER_WORD.test(flatten(text, law.end, numberAt))) return null;
  return flatten(text, law.nameStart, law.end) || null;
}
