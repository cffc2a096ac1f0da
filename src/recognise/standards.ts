/** Standards: `Quy chuẩn kỹ thuật quốc gia QCVN 01:2019/BCT`, `TCVN 7114-1:2008`. */
import { isDigit } from './chars.ts';
import { letterEnd, skipBlanks, skipBlanksBack } from './cursor.ts';

export interface StandardRead {
  documentType: string;
  symbol: string;
  number: string;
  notation: string | null;
  start: number;
  symbolEnd: number;
}

/** Number, year and issuer of a standard, behind its series: Luật 68/2006/QH11 Điều 10a, TT 26/2019/TT-BKHCN. */
const CODE =
  /[ \t\n\r\u00a0]{1,8}((?:(?:ISO|IEC|EN|ISO\/IEC)[ \t\n\r\u00a0])?(\d{1,6})(?:-\d{1,3})?:\d{4}(?:\/(\p{Lu}[\p{L}&]{1,15}))?)/uy;

const NAMES = {
  QCVN: { type: 'Quy chuẩn', words: ['quy chuẩn kỹ thuật quốc gia', 'quy chuẩn quốc gia', 'quy chuẩn'] },
  TCVN: { type: 'Tiêu chuẩn', words: ['tiêu chuẩn quốc gia', 'tiêu chuẩn việt nam', 'tiêu chuẩn'] },
} as const;

/** Where the words that name the kind of standard start in front of its series; `at` where none stand there. */
function wordsStart(text: string, at: number, words: readonly string[]): number {
  const end = skipBlanksBack(text, at);
  const before = text.slice(Math.max(0, end - 48), end).toLowerCase();
  for (const phrase of words) {
    const pattern = before.replaceAll(/\s/gu, ' ');
    if (pattern.endsWith(phrase)) return end - phrase.length;
  }
  return at;
}

/** Reads a standard at the letters of its series. */
export function readStandard(text: string, at: number): StandardRead | null {
  const end = letterEnd(text, at);
  const series = text.slice(at, end);
  if ((series !== 'QCVN' && series !== 'TCVN') || !isNumbered(text, end)) return null;
  CODE.lastIndex = end;
  const code = CODE.exec(text);
  if (code === null) return null;
  const { type, words } = NAMES[series];
  return {
    documentType: type,
    symbol: `${series} ${code[1] ?? ''}`,
    number: code[2] ?? '',
    notation: code[3] ?? null,
    start: wordsStart(text, at, words),
    symbolEnd: CODE.lastIndex,
  };
}

function isNumbered(text: string, at: number): boolean {
  const next = text.charCodeAt(skipBlanks(text, at));
  return isDigit(next) || next === 0x49 || next === 0x45;
}
