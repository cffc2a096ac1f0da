/** What a UTF-16 unit is, told by table: the recognisers ask it for every unit of every paragraph. */

/** Bits of {@link unitInfo} above the lower-case unit, which fills the low sixteen. */
export const LETTER = 0x10000;
export const UPPER = 0x20000;
export const DIGIT = 0x40000;
export const BLANK = 0x80000;
/** An upper-case vowel that carries a tone: it stands in words, never in a short form. */
export const TONED_UPPER = 0x100000;
export const QUOTE = 0x200000;

/** Blocks that Vietnamese needs: Latin up to Extended-B, combining marks, Latin Extended Additional. */
const BLOCKS = [
  [0x41, 0x250],
  [0x300, 0x370],
  [0x1e00, 0x1f00],
] as const;
const TONES = '\u0300\u0301\u0303\u0309\u0323';

function letterInfo(code: number): number {
  const sign = String.fromCharCode(code);
  const lower = sign.toLowerCase();
  const isMark = code >= 0x300 && code < 0x370;
  if (lower === sign) return sign.toUpperCase() !== sign || isMark ? LETTER | code : code;
  let info = LETTER | UPPER | (lower.length === 1 ? lower.charCodeAt(0) : code);
  for (const mark of sign.normalize('NFD').slice(1)) if (TONES.includes(mark)) info |= TONED_UPPER;
  return info;
}

function makeTable(): Int32Array {
  const table = new Int32Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) table[code] = code;
  for (const [from, to] of BLOCKS) for (let code = from; code < to; code += 1) table[code] = letterInfo(code);
  for (let code = 0x30; code <= 0x39; code += 1) table[code] = DIGIT | code;
  for (const sign of ' \t\n\r\u00a0') table[sign.charCodeAt(0)] = BLANK | sign.charCodeAt(0);
  for (const sign of '"“”‘’«»') table[sign.charCodeAt(0)] = QUOTE | sign.charCodeAt(0);
  return table;
}

/** {@link unitInfo} of every unit, for the one loop where a call for each is too much. */
export const unitTable: Int32Array = makeTable();

/**
 * All that is known of a unit, in bits. `NaN`, the code past the end of a text, is nothing:
 * it is looked up as U+0000, since one key that is no integer makes every later lookup slow.
 */
export function unitInfo(code: number): number {
  return unitTable[code | 0] ?? 0;
}

/** Letters of Latin scripts and combining marks. */
export function isLetter(code: number): boolean {
  return (unitInfo(code) & LETTER) !== 0;
}

export function isUpper(code: number): boolean {
  return (unitInfo(code) & UPPER) !== 0;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A blank that may stand between two words; a torn paragraph has line ends among them. */
export function isBlank(code: number): boolean {
  return (unitInfo(code) & BLANK) !== 0;
}

/** Letters, marks and digits: what a word is made of. */
export function isWord(code: number): boolean {
  return (unitInfo(code) & (LETTER | DIGIT)) !== 0;
}

/** The lower-case unit; others stand for themselves. */
export function lower(code: number): number {
  return unitInfo(code) & 0xffff;
}

/** `-`, `–` and `—`, which plans use alike. */
export function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

/** What is typed where a number is still open: `.`, `…`, `_`. */
export function isLeader(code: number): boolean {
  return code === 0x2e || code === 0x2026 || code === 0x5f;
}
