/** The subject (trích yếu) of a cited document: where it starts and where the sentence leaves it. */
import { isBlank, isDigit, isLeader, isLetter, isUpper, lower } from './chars.ts';
import { flatten, readPhrase, skipBlanks, skipBlanksBack, wordStart } from './cursor.ts';
import { readBody, readBodyHead } from './bodies.ts';
import { readHead } from './citation-head.ts';
import { isTypeAt, readType } from './document-types.ts';
import { bodyVerbs } from './lexicon/bodies.data.ts';
import {
  basisLeads,
  campaignWords,
  commaStops,
  subjectOpeners,
  subjectStops,
  subjectVerbs,
} from './lexicon/subject-words.data.ts';
import { phrases, readSet, type PhraseSet } from './phrases.ts';
import { headOf } from './word-hash.ts';

/** Units a subject may take. */
const LENGTH = 1000;
const BRACKET = 200;

const openers: PhraseSet<true> = phrases(subjectOpeners);
const verbs: PhraseSet<true> = phrases(subjectVerbs);
const stops: PhraseSet<true> = phrases(subjectStops);
const clauses: PhraseSet<true> = phrases(commaStops);
const actions: PhraseSet<true> = phrases(bodyVerbs);
const leads: PhraseSet<true> = phrases(basisLeads);
const shortForms: PhraseSet<true> = phrases([
  'sau đây',
  'gọi tắt',
  'viết tắt',
  'gọi là',
  'nay là',
  'sau gọi',
]);

/** Marks the first two units of the words at which a stop may start. */
const stopHeads: Uint8Array = new Uint8Array(0x10000);
for (const stop of subjectStops) stopHeads[headOf(stop.charCodeAt(0), stop.charCodeAt(1))] = 1;

export interface SubjectRead {
  subject: string;
  end: number;
}

/** True where a text begins as a ground of the document does (`Căn cứ …`, `Thực hiện …`). */
export function isBasisLead(text: string): boolean {
  let at = skipBlanks(text, 0);
  while (at < 8 && at < text.length && !isLetter(text.charCodeAt(at))) at += 1;
  return readSet(text, at, leads) !== null;
}

/** Where a subject starts: behind `về việc`, or at the verb it begins with; -1 where none does. */
function subjectStart(text: string, at: number, known: boolean): number {
  let from = skipBlanks(text, at);
  const comma = text.charCodeAt(from) === 0x2c;
  if (comma) from = skipBlanks(text, from + 1);
  const vv =
    text.charCodeAt(from + 1) === 0x2f &&
    lower(text.charCodeAt(from)) === 0x76 &&
    lower(text.charCodeAt(from + 2)) === 0x76;
  const opener = vv ? from + 3 : (readSet(text, from, openers)?.end ?? -1);
  if (opener >= 0) {
    const start = skipBlanks(text, opener);
    // `gửi về Sở Nội vụ` says where to, not what about.
    return readBodyHead(text, start) === null || readSet(text, start, verbs) !== null ? start : -1;
  }
  return !comma && known && readSet(text, from, verbs) !== null ? from : -1;
}

/** True where a body and what it does follow: `Đảng ủy phường … xây dựng Kế hoạch`. */
function isNewSubject(text: string, at: number): boolean {
  const end = readBody(text, at);
  return end > 0 && readSet(text, skipBlanks(text, end), actions) !== null;
}

/** True where another document is named: `Quyết định số`, `Kế hoạch kiểm tra số 12/KH-ĐKT`. */
function isDocument(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return false;
  if (isTypeAt(text, at)) return true;
  const type = readType(text, at);
  return type !== null && readHead(text, at, type) !== null;
}

function isOpener(text: string, at: number): boolean {
  if (isDocument(text, at) || isNewSubject(text, at)) return true;
  if (isUpper(text.charCodeAt(at)) && readSet(text, at, leads) !== null) return true;
  const plural = readPhrase(text, at, 'các');
  return plural >= 0 && isUpper(text.charCodeAt(at)) && isUpper(text.charCodeAt(skipBlanks(text, plural)));
}

/** The place behind the mark that closes the quotation or bracket at `at`; `at` + 1 where none does. */
function closedAt(text: string, at: number, close: string, limit: number): number {
  for (let i = at + 1; i < limit && i < text.length; i += 1) if (text.charAt(i) === close) return i + 1;
  return at + 1;
}

/** True where the stop at `at` ends a sentence: not `1.500`, `TP. Huế`, `P. An`. */
function isSentenceEnd(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next === 0x2f || next === 0x2e) return true;
  if (
    at + 1 < text.length &&
    !isBlank(next) &&
    !isUpper(next) &&
    next !== 0x22 &&
    next !== 0x201d &&
    next !== 0x29
  )
    return false;
  const start = wordStart(text, at);
  return !(
    at - start <= 2 &&
    at > start &&
    isUpper(text.charCodeAt(start)) &&
    isUpper(text.charCodeAt(at - 1))
  );
}

/** True where another cited document follows a later semicolon of the same sentence. */
function hasLaterCitation(text: string, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x2e && isSentenceEnd(text, i)) return false;
    if (code === 0x3b && isOpener(text, skipBlanks(text, i + 1))) return true;
  }
  return false;
}

/**
 * True where a semicolon ends the subject. Titles of campaigns have semicolons
 * inside, so in a ground, or in such a title, only a new document, a new actor
 * or the end of the text ends them; elsewhere any semicolon does.
 */
function endsAtSemicolon(text: string, start: number, at: number, limit: number, basis: boolean): boolean {
  const next = skipBlanks(text, at + 1);
  if (next >= text.length || isOpener(text, next) || readSet(text, next, clauses) !== null) return true;
  if (basis) return false;
  const said = text.slice(start, at).toLowerCase();
  if (campaignWords.some((words) => said.includes(words))) return false;
  return isUpper(text.charCodeAt(next)) || !hasLaterCitation(text, at + 1, limit);
}

function endsAtComma(text: string, at: number): boolean {
  const next = skipBlanks(text, at + 1);
  if (readSet(text, next, clauses) !== null) return true;
  return isUpper(text.charCodeAt(next)) && (isDocument(text, next) || isNewSubject(text, next));
}

function endsAtWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x76 && readPhrase(text, at, 'và') >= 0) {
    const next = skipBlanks(text, at + 2);
    if (isDocument(text, next)) return true;
  }
  return stopHeads[headOf(code, text.charCodeAt(at + 1))] === 1 && readSet(text, at, stops) !== null;
}

/**
 * Reads the subject that stands behind the issuer, date or symbol of a citation.
 *
 * @param known Whether date or issuer are there, so that a bare verb may open the subject.
 * @param basis Whether the text is a ground of the document.
 */
export function readSubject(text: string, at: number, known: boolean, basis: boolean): SubjectRead | null {
  const start = subjectStart(text, at, known);
  if (start < 0) return null;
  const limit = start + LENGTH;
  let i = start;
  scan: while (i < limit && i < text.length) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) {
      i += 1;
      if (isLetter(text.charCodeAt(i)) && endsAtWord(text, i)) break;
      continue;
    }
    switch (code) {
      case 0x22:
        i = closedAt(text, i, '"', limit);
        continue;
      case 0x201c:
        i = closedAt(text, i, '”', limit);
        continue;
      case 0x28: {
        const close = closedAt(text, i, ')', i + BRACKET);
        if (close === i + 1 || readSet(text, skipBlanks(text, i + 1), shortForms) !== null) break scan;
        i = close;
        continue;
      }
      case 0x29:
      case 0x3a:
      case 0x201d:
        break scan;
      case 0x2e:
        if (!isDigit(text.charCodeAt(i + 1)) && isSentenceEnd(text, i)) break scan;
        break;
      case 0x3b:
        if (endsAtSemicolon(text, start, i, limit, basis)) break scan;
        break;
      case 0x2c:
        if (endsAtComma(text, i)) break scan;
        break;
      default:
    }
    i += 1;
  }
  let end = skipBlanksBack(text, Math.min(i, text.length));
  while (end > start && (isLeader(text.charCodeAt(end - 1)) || isBlank(text.charCodeAt(end - 1)))) end -= 1;
  return end > start ? { subject: flatten(text, start, end), end } : null;
}
