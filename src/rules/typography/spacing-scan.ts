/** One pass over the units of a text for blanks that stand wrong. */
import { DIGIT, isLetter, LETTER, unitTable, UPPER } from '../../recognise/chars.ts';
import { SPACED_COMPOUNDS } from '../lexicon/spacing-words.data.ts';
import {
  backTwoWords,
  capitalInside,
  gluedCompound,
  lopsidedDash,
  lopsidedSlash,
  numberGlued,
  onTwoWords,
} from './spacing-joins.ts';
import {
  blankBefore,
  blankBehind,
  doubleBlank,
  ellipsisBehind,
  letterBeforeOpening,
  letterBehind,
  letterBehindClosing,
  sentenceBehind,
} from './spacing-marks.ts';
import type { Slip } from './spacing-slip.ts';

const SPACE = 0x20;

/** What is asked at a sign; most units are small letters and ask nothing. */
type Look = (text: string, at: number, habits: Habits) => Slip | null;

/** How a document writes ranges and compounds; read when first asked. */
export class Habits {
  readonly #text: string;
  #tight: boolean | null = null;
  #spaced: Set<string> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** True where ranges of numbers mostly stand without blanks. */
  readonly tight = (): boolean => {
    this.#tight ??= count(this.#text, TIGHT_RANGE) > count(this.#text, SPACED_RANGE);
    return this.#tight;
  };

  /** True for a compound that laws, or the document itself, write with blanks. */
  readonly isSpaced = (compound: string): boolean => {
    if (SPACED_COMPOUNDS.has(compound)) return true;
    this.#spaced ??= this.#readSpaced();
    return this.#spaced.has(compound);
  };

  #readSpaced(): Set<string> {
    const spaced = new Set<string>();
    const text = this.#text;
    for (let at = text.indexOf(' - '); at >= 0; at = text.indexOf(' - ', at + 3)) {
      const words = `${text.slice(backTwoWords(text, at), at)} - ${text.slice(at + 3, onTwoWords(text, at + 3))}`;
      spaced.add(words.toLowerCase());
    }
    return spaced;
  }
}

const TIGHT_RANGE = /\d%?[-–]\d/gu;
const SPACED_RANGE = /\d%? [-–] \d/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const space: Look = (text, at) =>
  text.charCodeAt(at + 1) === SPACE ? doubleBlank(text, at) : blankBefore(text, at);

const mark: Look = (text, at) => (isLetter(text.charCodeAt(at + 1)) ? letterBehind(text, at) : null);

const stop: Look = (text, at) => {
  if (!isLetter(text.charCodeAt(at + 1))) return null;
  return text.charAt(at - 1) === '.' ? ellipsisBehind(text, at) : sentenceBehind(text, at);
};

const ellipsis: Look = (text, at) => (isLetter(text.charCodeAt(at + 1)) ? ellipsisBehind(text, at) : null);

const opening: Look = (text, at) => blankBehind(text, at) ?? letterBeforeOpening(text, at);

const closing: Look = (text, at) =>
  isLetter(text.charCodeAt(at + 1)) ? letterBehindClosing(text, at) : null;

const dash: Look = (text, at, habits) => {
  const left = text.charCodeAt(at - 1) === SPACE;
  const right = text.charCodeAt(at + 1) === SPACE;
  if (left !== right) return lopsidedDash(text, at, habits.tight);
  return left ? null : gluedCompound(text, at, habits.isSpaced);
};

const slash: Look = (text, at) =>
  (text.charCodeAt(at - 1) === SPACE) === (text.charCodeAt(at + 1) === SPACE)
    ? null
    : lopsidedSlash(text, at);

const LOOKS: readonly (readonly [signs: string, look: Look])[] = [
  [' ', space],
  [',;:!?', mark],
  ['.', stop],
  ['…', ellipsis],
  ['(“', opening],
  [')”', closing],
  ['-–', dash],
  ['/', slash],
];

/** By unit; all signs above lie below this. */
const TABLE: readonly (Look | undefined)[] = Array.from(
  { length: 0x2027 },
  (_, code) => LOOKS.find(([signs]) => signs.includes(String.fromCharCode(code)))?.[1],
);

/** Finds what is wrong between two places, in order. */
export function findSlips(text: string, start: number, end: number): Slip[] {
  const slips: Slip[] = [];
  const habits = new Habits(text);
  let before = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const info = unitTable[code] ?? 0;
    let slip: Slip | null = null;
    if ((info & LETTER) !== 0) {
      if ((info & UPPER) !== 0 && (before & (LETTER | UPPER)) === LETTER) slip = capitalInside(text, at);
    } else if ((info & DIGIT) !== 0) {
      if ((before & LETTER) !== 0) slip = numberGlued(text, at);
    } else slip = TABLE[code]?.(text, at, habits) ?? null;
    if (slip !== null) slips.push(slip);
    before = info;
  }
  return slips;
}
