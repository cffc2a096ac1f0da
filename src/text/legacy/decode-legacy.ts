/** Text of a legacy font as the letters that its reader sees, each with what it was written as. */
import type { LegacyFont } from './font-names.ts';
import { TCVN3_CODES, TCVN3_LETTERS } from './tcvn3.data.ts';
import { VNI_CODES, VNI_LETTERS, VNI_PAIRS } from './vni.data.ts';

/** A stretch of decoded text; units are one for one unless its lengths differ. */
export interface Decoded {
  text: string;
  /** UTF-16 offset and length of what it was written as. */
  offset: number;
  length: number;
}

const tcvn3: ReadonlyMap<string, string> = new Map(
  Array.from(TCVN3_CODES, (code, i) => [code, TCVN3_LETTERS.charAt(i)]),
);

const vni: ReadonlyMap<string, string> = vniTable();

/** Both cases; the code of a mark is written in either behind a capital. */
function vniTable(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (code: string, letter: string): void => void table.set(code, letter);
  Array.from(VNI_CODES).forEach((code, i) => {
    add(code, VNI_LETTERS.charAt(i));
    add(code.toUpperCase(), VNI_LETTERS.charAt(i).toUpperCase());
  });
  for (const [base, marks, letters] of VNI_PAIRS)
    Array.from(marks).forEach((mark, i) => {
      const letter = letters.charAt(i);
      add(base + mark, letter);
      add(base.toUpperCase() + mark, letter.toUpperCase());
      add(base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase());
    });
  return table;
}

/** Capitals where each letter has one of the same length, as all Vietnamese letters have. */
export function capitals(text: string): string {
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : text;
}

function decodeTcvn3(text: string, isCapital: boolean): Decoded[] {
  let letters = '';
  for (let i = 0; i < text.length; i += 1) letters += tcvn3.get(text.charAt(i)) ?? text.charAt(i);
  return [{ text: isCapital ? capitals(letters) : letters, offset: 0, length: text.length }];
}

function decodeVni(text: string): Decoded[] {
  const all: Decoded[] = [];
  let even: Decoded | null = null;
  for (let at = 0; at < text.length;) {
    const pair = vni.get(text.slice(at, at + 2));
    if (pair !== undefined && at + 1 < text.length) {
      all.push({ text: pair, offset: at, length: 2 });
      even = null;
      at += 2;
      continue;
    }
    const letter = vni.get(text.charAt(at)) ?? text.charAt(at);
    if (even === null) all.push((even = { text: '', offset: at, length: 0 }));
    even.text += letter;
    even.length += 1;
    at += 1;
  }
  return all;
}

/** Decodes text of a legacy font. Stretches come in order and cover it. */
export function decodeLegacy(text: string, { encoding, isCapital }: LegacyFont): Decoded[] {
  return encoding === 'tcvn3' ? decodeTcvn3(text, isCapital) : decodeVni(text);
}
