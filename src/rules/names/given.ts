/** Whether a document says what a short form stands for. */
import { skipBlanksBack } from '../../recognise/cursor.ts';
import type { Stretch } from '../../text/place.ts';

/** Words that give a short form, in front of it: `viết tắt là`, `gọi tắt:`. */
const GIVES = /(?:viết tắt|gọi tắt|gọi chung)[^.;\n]{0,20}$/iu;
const GIVES_REACH = 32;
/** What may stand behind a short form in the brackets that give it: `(UBND tỉnh)`. */
const CLOSES = /^[^().;\n]{0,14}\)/u;
const CLOSES_REACH = 16;
/** Signs between a short form and its words in a list: `CNTT: công nghệ thông tin`, `UBND (Ủy ban nhân dân)`. */
const LINKS = /^[\s:|(=*_“"–-]{1,12}$/u;
const LINKS_REACH = 12;

/** True where the document gives the short form: in brackets, or behind `viết tắt là`. */
export function isGiven(text: string, short: string): boolean {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    const end = at + short.length;
    const before = text.charAt(skipBlanksBack(text, at) - 1);
    const bracketed =
      before === '(' || (isQuote(before) && text.slice(Math.max(0, at - 3), at).includes('('));
    if (bracketed && CLOSES.test(text.slice(end, end + CLOSES_REACH))) return true;
    if (GIVES.test(text.slice(Math.max(0, at - GIVES_REACH), at))) return true;
  }
  return false;
}

/** True where the short form stands beside the words it stands for, as a list of short forms has it. */
export function isListed(text: string, short: string, full: readonly Stretch[]): boolean {
  return full.some(({ start, end }) => isBeside(text, short, start, end));
}

function isQuote(sign: string): boolean {
  return sign === '“' || sign === '"';
}

function isBeside(text: string, short: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - short.length - LINKS_REACH), start);
  const behind = text.slice(end, end + short.length + LINKS_REACH);
  const left = before.lastIndexOf(short);
  const right = behind.indexOf(short);
  return (
    (left >= 0 && LINKS.test(before.slice(left + short.length))) ||
    (right >= 0 && LINKS.test(behind.slice(0, right)))
  );
}
