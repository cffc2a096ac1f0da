/** The codes of the time before Unicode, as they are met in plain text, where no font tells of them. */
import { stripEnd } from '../strip.ts';
import { capitals, decodeLegacy } from './decode-legacy.ts';
import { decodeViqr } from './decode-viqr.ts';
import type { LegacyEncoding } from './font-names.ts';

export interface Coding {
  /** As users know it. */
  name: string;
  /** Stretches that may be words in it. */
  words: RegExp;
  /** A stretch without marks of sentences at its ends. */
  core: (stretch: string) => string;
  /** Whether it holds signs of the code besides plain letters. */
  isSigned: (core: string) => boolean;
  decode: (line: string) => string;
}

/** Letters, and what fonts of one byte put in the place of letters. */
const RUN = /[\p{L}\p{M}\u00a1-\u00ae\u00b6-\u00b9\u00bb-\u00be\u00d7\u00f7]+/gu;
const BEYOND_ASCII = /[^\0-\x7f]/u;
const LETTER = /\p{L}/u;
/** A sign alone is a letter in `500.000®`, the currency, in `®)`, a point, and in `§/c`; elsewhere it is a bullet or a sign of trade. */
const LETTER_ALONE = /(?<=\d)®(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:®(?=\))|§(?=\/))/gu;
const SMALL_ASCII = /[a-z]/u;
const TWO_CAPITALS = /[A-Z][^a-z]*[A-Z]/u;

function decodedBy(encoding: LegacyEncoding): (text: string) => string {
  return (text) =>
    decodeLegacy(text, { encoding, isCapital: false })
      .map((each) => each.text)
      .join('');
}

const fromTcvn3 = decodedBy('tcvn3');
const fromVni = decodedBy('vni');

/** True for stretches of capitals. The code has no capitals with tones: there they are small ones in a font of capitals. */
function isCapital(text: string): boolean {
  return TWO_CAPITALS.test(text) && !SMALL_ASCII.test(text);
}

function decodeTcvn3Stretch(stretch: string): string {
  const words = stretch.match(RUN) ?? [];
  const isHeading = isCapital(stretch) && words.some((word) => BEYOND_ASCII.test(word) && isCapital(word));
  return stretch.replace(LETTER_ALONE, fromTcvn3).replace(RUN, (word) => {
    if (word.length === 1 && !LETTER.test(word)) return word;
    const decoded = fromTcvn3(word);
    return isHeading || isCapital(word) ? capitals(decoded) : decoded;
  });
}

/** What stands between the columns of a header or a table. */
const COLUMNS = /( {2,}|[\t|])/u;

const TOKEN = /[^\s"“”,;:!)\]}<>/–-]+/gu;
/** Stops and question marks behind a word may be tones or marks of sentences: they prove nothing. */
const OPENING = /^[(['.?]+/u;
const CLOSING = '.?';
const VIQR_SIGN = /[aeouy][(^+`'~?.]|i[`'~?.]|dd/iu;
const ADDRESS = /@|^www\.|\.(?:vn|gov|com|org)(?:\.|$)/iu;

function decodeViqrLine(line: string): string {
  return line.replace(TOKEN, (token) => (ADDRESS.test(token) ? token : decodeViqr(token)));
}

function itself(word: string): string {
  return word;
}

const TCVN3: Coding = {
  name: 'TCVN3 (ABC)',
  words: RUN,
  core: itself,
  isSigned: (core) => BEYOND_ASCII.test(core),
  decode: (line) => line.split(COLUMNS).map(decodeTcvn3Stretch).join(''),
};

const VNI: Coding = {
  name: 'VNI',
  words: RUN,
  core: itself,
  isSigned: (core) => BEYOND_ASCII.test(core),
  decode: (line) => line.replace(RUN, fromVni),
};

const VIQR: Coding = {
  name: 'VIQR',
  words: TOKEN,
  core: (stretch) => stripEnd(stretch.replace(OPENING, ''), CLOSING),
  isSigned: (core) => VIQR_SIGN.test(core),
  decode: decodeViqrLine,
};

export const CODINGS: readonly Coding[] = [TCVN3, VNI, VIQR];
