/** Who issued a cited document: named behind it (`của …`) or in front (`… tại Quyết định số …`). */
import { isUpper } from './chars.ts';
import { flatten, readPhrase, skipBlanks, skipBlanksBack, wordBefore } from './cursor.ts';
import { readBody } from './bodies.ts';
import { nameStops } from './lexicon/bodies.data.ts';
import { phrases, readSet, type PhraseSet } from './phrases.ts';

/** Units that are looked back over for an issuer. */
const BACK = 200;
const TRIES = 8;

const verbs: PhraseSet<true> = phrases(nameStops);

/** Words in front of a body to which the document went. */
const ADDRESSED = new Set(['trình', 'gửi', 'với', 'cho', 'đến']);

export interface IssuerRead {
  issuer: string;
  end: number;
}

/** Reads `của Ủy ban nhân dân thành phố Huế`, a comma in front allowed. */
export function readIssuer(text: string, at: number): IssuerRead | null {
  let from = skipBlanks(text, at);
  if (text.charCodeAt(from) === 0x2c) from = skipBlanks(text, from + 1);
  const of = readPhrase(text, from, 'của');
  if (of < 0) return null;
  const start = skipBlanks(text, of);
  const end = readBody(text, start, true);
  return end < 0 ? null : { issuer: flatten(text, start, end), end };
}

/** Reads one to four words such as `đã được … phê duyệt`, `có ý kiến`, up to `to`. */
function readsAsVerb(text: string, at: number, to: number): boolean {
  let i = skipBlanks(text, at);
  for (let count = 0; i < to && count < 4; count += 1) {
    const verb = readSet(text, i, verbs);
    if (verb === null || verb.end > to) return false;
    i = skipBlanks(text, verb.end);
  }
  return i >= to;
}

/** Where what stands in front of a type word leads to it: the start of `tại`, or of the type word itself. */
function leadStart(text: string, at: number): number {
  const end = skipBlanksBack(text, at);
  for (const lead of ['tại', 'theo']) {
    const start = end - lead.length;
    if (start > 0 && readPhrase(text, start, lead) === end) return start;
  }
  return at;
}

/** Where the words in front of `at` end, a short bracket stepped over: `Công ty An Bình (Công ty) tại`. */
function beforeBracket(text: string, at: number): number {
  const end = skipBlanksBack(text, at);
  if (text.charCodeAt(end - 1) !== 0x29) return at;
  for (let i = end - 2; i > end - 80 && i > 0; i -= 1) if (text.charCodeAt(i) === 0x28) return i;
  return at;
}

/**
 * Reads the issuer in front of a citation: `Công ty An Bình tại Văn bản số …`,
 * `đã được Giám đốc Sở phê duyệt tại Quyết định số …`, `Sở Tư pháp có Văn bản số …`.
 *
 * @param at Where the citation starts.
 */
export function readIssuerBefore(text: string, at: number): string | null {
  const lead = leadStart(text, at);
  const tied = lead < at;
  // `X theo Quyết định số …` does not say who decided; `X phê duyệt theo …` does.
  const named = readPhrase(text, lead, 'tại') >= 0;
  const to = tied ? beforeBracket(text, lead) : lead;
  const floor = Math.max(0, at - BACK);
  let tries = 0;
  for (let i = to - 1; i >= floor && tries < TRIES; i -= 1) {
    const code = text.charCodeAt(i);
    if (code === 0x3b || code === 0x2e || code === 0x3a) return null;
    if (!isUpper(code) || (i > 0 && isUpper(text.charCodeAt(i - 1)))) continue;
    const end = readBody(text, i);
    if (end < 0) continue;
    tries += 1;
    const direct = skipBlanks(text, end) === to;
    const verb = !direct && end <= to && readsAsVerb(text, end, to);
    if (tied ? !((direct && named) || verb) : !(verb && isIssuing(text, end, to))) {
      if (end < skipBlanksBack(text, to) && !tied) return null;
      continue;
    }
    return ADDRESSED.has(wordBefore(text, i)) ? null : widest(text, i, end, floor);
  }
  return null;
}

/** True where the words between a body and a document say that it issued it. */
function isIssuing(text: string, at: number, to: number): boolean {
  const words = flatten(text, at, to).toLowerCase();
  return words === 'có' || words.endsWith('ban hành');
}

/** The longest name that ends where a name found ends: `Giám đốc Sở Công Thương` rather than `Sở Công Thương`. */
function widest(text: string, start: number, end: number, floor: number): string {
  let first = start;
  for (let i = start - 1; i >= floor; i -= 1) {
    const code = text.charCodeAt(i);
    if (code === 0x3b || code === 0x2e || code === 0x3a || code === 0x2c) break;
    if (isUpper(code) && readBody(text, i) === end) first = i;
  }
  return flatten(text, first, end);
}
