/** Short names that a text gives: `(sau đây gọi tắt là Đợt thi đua)`, `gọi tắt là Đề tài`. */
import { isBlank } from './chars.ts';
import { flatten, readPhrase, skipBlanks, skipBlanksBack } from './cursor.ts';
import { scanMarks, type Marks } from './marks.ts';
import { phrases, readSet, type PhraseSet } from './phrases.ts';
import type { SpanOf } from './spans.ts';

/** Ways of saying it; PL III of NĐ 30/2020/NĐ-CP has `sau đây gọi tắt là`. */
const sayings: PhraseSet<true> = phrases([
  'gọi tắt',
  'gọi tắt là',
  'gọi là',
  'gọi chung',
  'gọi chung là',
  'gọi chung và viết tắt là',
  'viết tắt',
  'viết tắt là',
  'viết chung là',
]);

/** Units a name may take. */
const NAME = 120;
const QUOTES = '"“”‘’«»';

/** The end of the name at `at`: a bracket, comma, semicolon or stop. */
function nameEnd(text: string, at: number): number {
  let i = at;
  for (; i < text.length && i < at + NAME; i += 1) {
    const sign = text.charAt(i);
    if (sign === ')' || sign === ';' || sign === ',' || sign === '(') break;
    const next = text.charCodeAt(i + 1);
    if ((sign === '.' || sign === ':') && (Number.isNaN(next) || isBlank(next))) break;
  }
  return i;
}

/** The place of `sau đây` or `sau này` in front of the saying, or of the saying itself. */
function sayingStart(text: string, at: number): number {
  const end = skipBlanksBack(text, at);
  for (const lead of ['sau đây', 'sau này', 'sau']) {
    for (let from = end - lead.length; from > end - lead.length - 4 && from >= 0; from -= 1) {
      if (readPhrase(text, from, lead) === end) return from;
    }
  }
  return at;
}

function readAlias(text: string, at: number): SpanOf<'alias'> | null {
  const saying = readSet(text, at, sayings);
  if (saying === null) return null;
  let from = skipBlanks(text, saying.end);
  const colon = text.charCodeAt(from) === 0x3a;
  if (colon) from = skipBlanks(text, from + 1);
  const start = sayingStart(text, at);
  const open = skipBlanksBack(text, start) - 1;
  const bracketed = text.charCodeAt(open) === 0x28;
  // `gọi là` alone is any naming; with `sau đây` or in brackets it gives a short name.
  const words = text.slice(at, saying.end).toLowerCase();
  const short = words.includes('tắt');
  if (!short && start === at && !bracketed) return null;
  if (short && !colon && !/\slà$/u.test(words)) return null;
  let end = nameEnd(text, from);
  while (bracketed && text.charCodeAt(end) === 0x2c && end < from + NAME) end = nameEnd(text, end + 1);
  const edge = skipBlanksBack(text, end);
  let name = flatten(text, from, edge);
  if (QUOTES.includes(name.charAt(0))) name = name.slice(1);
  if (name !== '' && QUOTES.includes(name.charAt(name.length - 1))) name = name.slice(0, -1);
  if (name === '') return null;
  const closed = bracketed && text.charCodeAt(end) === 0x29;
  return { type: 'alias', name, start: closed ? open : start, end: closed ? end + 1 : edge };
}

/** Finds the short names that a text gives; spans have the brackets around them where there are any. */
export function findAliases(text: string, marks: Marks = scanMarks(text)): SpanOf<'alias'>[] {
  const found: SpanOf<'alias'>[] = [];
  let end = 0;
  for (const at of marks.words.alias) {
    if (at < end) continue;
    const alias = readAlias(text, at);
    if (alias === null || alias.start < end) continue;
    found.push(alias);
    end = alias.end;
  }
  return found;
}
