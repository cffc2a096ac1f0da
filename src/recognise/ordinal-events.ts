/** Gatherings with their ordinal: `Đại hội đại biểu toàn quốc lần thứ XIV của Đảng`. */
import { isDash, isDigit, isLetter, isUpper } from './chars.ts';
import { flatten, letterEnd, readPhrase, skipBlanks, wordEnd } from './cursor.ts';
import { readBody } from './bodies.ts';
import { eventNames, ordinalWords } from './lexicon/events.data.ts';
import { scanMarks, type Marks } from './marks.ts';
import { readOrdinal, readRoman } from './numerals.ts';
import { phraseSet, readSet, type PhraseSet } from './phrases.ts';
import type { SpanOf } from './spans.ts';

/** Units between the name of the gathering and its ordinal. */
const REACH = 200;

const events: PhraseSet<string> = phraseSet(eventNames.map((name) => [name, name] as const));

interface Ordinal {
  value: number;
  end: number;
}

/** Reads the number behind `lần thứ`: `XIV`, `4`, `nhất`. */
function readCount(text: string, at: number): Ordinal | null {
  const from = skipBlanks(text, at);
  const number = readOrdinal(text, from);
  if (number !== null) return number;
  const end = letterEnd(text, from);
  const value = ordinalWords[text.slice(from, end).toLowerCase()];
  return value === undefined ? null : { value, end };
}

/** Reads `lần thứ XIV`, `lần XIV`, `thứ 10` at a place. */
function readOrdinalPhrase(text: string, at: number): Ordinal | null {
  const time = readPhrase(text, at, 'lần');
  if (time < 0) {
    const rank = readPhrase(text, at, 'thứ');
    return rank < 0 ? null : readCount(text, rank);
  }
  const rank = readPhrase(text, skipBlanks(text, time), 'thứ');
  if (rank >= 0) return readCount(text, rank);
  return readRoman(text, skipBlanks(text, time));
}

/** Reads `của Đảng`, `của Công đoàn Việt Nam` behind an ordinal; the place it starts at where none stands there. */
function readOwner(text: string, at: number): number {
  const of = readPhrase(text, skipBlanks(text, at), 'của');
  if (of < 0) return at;
  const body = readBody(text, skipBlanks(text, of));
  return body < 0 ? at : body;
}

/** The words between a gathering and its ordinal; null where a clause ends between them. */
function findOrdinal(text: string, from: number): { start: number; ordinal: Ordinal } | null {
  const limit = from + REACH;
  let end = from;
  for (;;) {
    const at = skipBlanks(text, end);
    if (at >= limit) return null;
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      // `l` or `t` may open `lần`, `thứ`.
      if (code === 0x6c || code === 0x74 || code === 0x4c || code === 0x54) {
        const ordinal = readOrdinalPhrase(text, at);
        if (ordinal !== null) return { start: at, ordinal };
      }
      if (isUpper(code) && readSet(text, at, events) !== null) return null;
      end = letterEnd(text, at);
    } else if (isDigit(code)) end = wordEnd(text, at);
    else if (isDash(code)) end = at + 1;
    else return null;
  }
}

function readEvent(text: string, start: number): SpanOf<'ordinalEvent'> | null {
  const name = readSet(text, start, events);
  if (name === null || text.charCodeAt(name.end) === 0x2d) return null;
  const from = skipBlanks(text, name.end);
  // `Đại hội XIII của Đảng`
  const direct = readRoman(text, from);
  const found = direct === null ? findOrdinal(text, from) : { start: from, ordinal: direct };
  if (found === null) return null;
  const { ordinal } = found;
  const before = flatten(text, from, found.start);
  const ownerEnd = readOwner(text, ordinal.end);
  let end = ownerEnd;
  let after = flatten(text, ordinal.end, ownerEnd);
  if (before === '' && after === '') {
    // `Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XIII`
    const behind = skipBlanks(text, ordinal.end);
    const body = readBody(text, behind);
    if (body > 0) {
      after = flatten(text, behind, body);
      end = body;
    }
  }
  const owner = before === '' && after.startsWith('của ') ? after.slice(4) : after;
  const body = before === '' ? owner : owner === '' ? before : `${before} ${owner}`;
  if (direct !== null && body === '') return null;
  return {
    type: 'ordinalEvent',
    event: name.value,
    body: body === '' ? null : body,
    ordinal: ordinal.value,
    start,
    end,
  };
}

/**
 * Finds gatherings with an ordinal.
 *
 * Two mentions mean the same gathering where `event` and {@link eventBodyKey} of `body` agree.
 */
export function findOrdinalEvents(text: string, marks: Marks = scanMarks(text)): SpanOf<'ordinalEvent'>[] {
  const found: SpanOf<'ordinalEvent'>[] = [];
  let end = 0;
  for (const start of marks.words.event) {
    if (start < end) continue;
    const event = readEvent(text, start);
    if (event === null) continue;
    found.push(event);
    end = event.end;
  }
  return found;
}
