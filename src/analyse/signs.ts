/** Where a source has signs that few texts have: rules that look for some of them look at these places only. */
import { LETTER, unitInfo } from '../recognise/chars.ts';
import { once } from './once.ts';
import type { SourceText } from './text-run.ts';

/** Letters of Latin that no Vietnamese word has: Ð and ð pass for Đ and đ, and Ɖ. */
const FOREIGN = '\u00d0\u00f0\u0189';
/** What stands in every text beside letters. */
const COMMON = ' \t\r\n0123456789.,;:-/%+';
/** Where the letters of Vietnamese stand. Marks that combine are no letters here: hardly any text is written with them. */
const LATIN = [
  [0x41, 0x250],
  [0x1e00, 0x1f00],
] as const;

/** 1 for the units that every text has. */
const PLAIN: Uint8Array = plainUnits();

function plainUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [from, to] of LATIN)
    for (let code = from; code < to; code += 1) if ((unitInfo(code) & LETTER) !== 0) table[code] = 1;
  for (const sign of FOREIGN) table[sign.charCodeAt(0)] = 0;
  for (const sign of COMMON) table[sign.charCodeAt(0)] = 1;
  return table;
}

/**
 * The places of all signs but letters, digits, blanks and the marks of every
 * sentence, in order; read once for all rules. To look for a curly quote or a
 * dash by itself is slow: the engine stops at every blank, for its byte is in them.
 */
export const signsOf: (source: SourceText) => readonly number[] = once(({ text }) => {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (PLAIN[text.charCodeAt(at)] === 0) places.push(at);
  return places;
});

/** The places of one sign, in order. */
export function placesOf(sign: string, source: SourceText): number[] {
  const { text } = source;
  if (PLAIN[sign.charCodeAt(0)] === 0) return signsOf(source).filter((at) => text.startsWith(sign, at));
  const places: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
  return places;
}
