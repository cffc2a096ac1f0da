/** What a UTF-16 unit is, told by table: the recognisers ask it for every unit of every paragraph. */

const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;
const BLANK = 8;
/** An upper-case vowel that carries a tone: it stands in words, never in a short form. */
const TONED_UPPER = 16;

const SIZE = 0x1f00;
/** Blocks that Vietnamese needs: Latin up to Extended-B, combining marks, Latin Extended Additional. */
const BLOCKS = [
  [0x41, 0x250],
  [0x300, 0x370],
  [0x1e00, 0x1f00],
] as const;
const TONES = '\u0300\u0301\u0303\u0309\u0323';

const kinds: Uint8Array = new Uint8Array(SIZE);
const lowers: Uint16Array = new Uint16Array(SIZE);

function fillTables(): void {
  for (let code = 0; code < SIZE; code += 1) lowers[code] = code;
  for (const [from, to] of BLOCKS) {
    for (let code = from; code < to; code += 1) {
      const sign = String.fromCharCode(code);
      const lower = sign.toLowerCase();
      const upper = lower !== sign;
      if (upper && lower.length === 1) lowers[code] = lower.charCodeAt(0);
      const isMark = code >= 0x300 && code < 0x370;
      if (!upper && sign.toUpperCase() === sign && !isMark) continue;
      let kind = LETTER;
      if (upper) {
        kind |= UPPER;
        const marks = sign.normalize('NFD').slice(1);
        for (const mark of marks) if (TONES.includes(mark)) kind |= TONED_UPPER;
      }
      kinds[code] = kind;
    }
  }
  for (let code = 0x30; code <= 0x39; code += 1) kinds[code] = DIGIT;
  for (const sign of ' \t\n\r\u00a0') kinds[sign.charCodeAt(0)] = BLANK;
}
fillTables();

function kindOf(code: number): number {
  return code < SIZE ? (kinds[code] ?? 0) : 0;
}

/** Letters of Latin scripts and combining marks. `NaN`, the code past the end of a text, is none. */
export function isLetter(code: number): boolean {
  return (kindOf(code) & LETTER) !== 0;
}

export function isUpper(code: number): boolean {
  return (kindOf(code) & UPPER) !== 0;
}

export function isTonedUpper(code: number): boolean {
  return (kindOf(code) & TONED_UPPER) !== 0;
}

export function isDigit(code: number): boolean {
  return (kindOf(code) & DIGIT) !== 0;
}

/** A blank that may stand between two words; a torn paragraph has line ends among them. */
export function isBlank(code: number): boolean {
  return (kindOf(code) & BLANK) !== 0;
}

/** Letters, marks and digits: what a word is made of. */
export function isWord(code: number): boolean {
  return (kindOf(code) & (LETTER | DIGIT)) !== 0;
}

/** The lower-case unit; others stand for themselves. */
export function lower(code: number): number {
  return code < SIZE ? (lowers[code] ?? code) : code;
}

/** `-`, `–` and `—`, which plans use alike. */
export function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

/** What is typed where a number is still open: `.`, `…`, `_`. */
export function isLeader(code: number): boolean {
  return code === 0x2e || code === 0x2026 || code === 0x5f;
}
