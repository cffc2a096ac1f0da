/** Documents cited without a number: resolutions of congresses, and those only named by type and issuer. */
import { isDigit, isLetter, isUpper } from './chars.ts';
import { flatten, readPhrase, skipBlanks, wordBefore, wordEnd } from './cursor.ts';
import { readBody, readBodyHead } from './bodies.ts';
import type { TypeFound } from './citation-head.ts';
import { readType } from './document-types.ts';
import { nameStops } from './lexicon/bodies.data.ts';
import { readOrdinal } from './numerals.ts';
import { phrases, readSet, type PhraseSet } from './phrases.ts';
import { startingAt } from './span-index.ts';
import type { SpanOf } from './spans.ts';

const stops: PhraseSet<true> = phrases([...nameStops, 'và', 'do', 'gắn', 'trở thành', 'nhiệm kỳ']);
const gatherings: PhraseSet<true> = phrases(['Đại hội', 'Hội nghị Trung ương', 'Hội nghị lần thứ']);
/** Types that congresses and committees adopt. */
const ADOPTED = new Set(['Nghị quyết', 'Kết luận', 'Văn bản', 'Báo cáo']);
/** Types that stand for the documents of a body without a word of plural: `Nghị quyết của Đảng ủy`. */
const SPOKEN = new Set(['Nghị quyết', 'Chỉ thị', 'Kết luận']);
const PLURALS = new Set(['các', 'những', 'nhiều', 'một số', 'số']);
const WORDS = 16;

export interface UnnumberedRead {
  documentType: string;
  /** Where the words behind the type start. */
  from: number;
  end: number;
}

/** True where another document or gathering starts. */
function isOther(text: string, at: number): boolean {
  return (
    isUpper(text.charCodeAt(at)) && (readType(text, at) !== null || readSet(text, at, gatherings) !== null)
  );
}

/** Words of a congress that has no ordinal: `Đại hội Đảng các cấp`, `Đại hội đại biểu Đảng bộ phường khóa XV`. */
function runGathering(text: string, at: number): number {
  let end = at;
  let i = at;
  for (let count = 0; count < WORDS && isLetter(text.charCodeAt(i)); count += 1) {
    if (count > 1 && (readSet(text, i, stops) !== null || isOther(text, i))) break;
    end = wordEnd(text, i);
    const next = skipBlanks(text, end);
    if (next === end) break;
    i = next;
  }
  return end;
}

/** Reads `Trung ương 4 (khóa XI, khóa XII)`, `Trung ương 4 khóa XII`. */
function readPlenum(text: string, at: number): number {
  const name = readPhrase(text, at, 'trung ương');
  if (name < 0) return -1;
  const number = readOrdinal(text, skipBlanks(text, name));
  if (number === null) return -1;
  const next = skipBlanks(text, number.end);
  if (text.charCodeAt(next) === 0x28 && readPhrase(text, next + 1, 'kh') < 0 && isTermWord(text, next + 1)) {
    for (let i = next; i < next + 60 && i < text.length; i += 1)
      if (text.charCodeAt(i) === 0x29) return i + 1;
  }
  if (isTermWord(text, next)) {
    const term = readOrdinal(text, skipBlanks(text, next + 4));
    if (term !== null) return term.end;
  }
  return number.end;
}

function isTermWord(text: string, at: number): boolean {
  return readPhrase(text, at, 'khóa') >= 0 || readPhrase(text, at, 'khoá') >= 0;
}

/**
 * Reads `Nghị quyết Đại hội … lần thứ XIII của Đảng`, `Nghị quyết Trung ương 4 (khóa XII)`.
 *
 * @param events Gatherings found in the text, in order.
 */
export function readCongressName(
  text: string,
  type: TypeFound,
  events: readonly SpanOf<'ordinalEvent'>[],
): UnnumberedRead | null {
  if (!ADOPTED.has(type.value.name)) return null;
  const documentType = type.value.name;
  const from = skipBlanks(text, type.end);
  if (from === type.end) return null;
  const plenum = readPlenum(text, from);
  if (plenum >= 0) return { documentType, from, end: plenum };
  if (!isUpper(text.charCodeAt(from))) return null;
  const event = startingAt(events, from);
  if (event !== null) return { documentType, from, end: event.end };
  if (readSet(text, from, gatherings) === null || documentType !== 'Nghị quyết') return null;
  return { documentType, from, end: runGathering(text, from) };
}

export interface InvocationRead {
  documentType: string;
  issuer: string;
  end: number;
}

/** Reads `các Nghị quyết của Quốc hội`, from the type word on. */
export function readInvocation(text: string, start: number, type: TypeFound): InvocationRead | null {
  const of = readPhrase(text, skipBlanks(text, type.end), 'của');
  if (of < 0) return null;
  const before = wordBefore(text, start);
  const plural = PLURALS.has(before) || (before !== '' && isDigit(before.charCodeAt(before.length - 1)));
  if (!plural && !(SPOKEN.has(type.value.name) && before !== '')) return null;
  const at = skipBlanks(text, of);
  if (readBodyHead(text, at) === null) return null;
  const end = readBody(text, at);
  return end < 0 ? null : { documentType: type.value.name, issuer: flatten(text, at, end), end };
}
