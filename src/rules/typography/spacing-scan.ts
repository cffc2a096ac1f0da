/** One pass over the units of a text for blanks that stand wrong. */
import { DIGIT, isLetter, LETTER, unitInfo, UPPER } from '../../recognise/chars.ts';
import { SIGN_LIMIT, signTable } from '../../text/sign-table.ts';
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
  LEANING,
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
class Habits {
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

function space(text: string, at: number): Slip | null {
  return text.charCodeAt(at + 1) === SPACE ? doubleBlank(text, at) : blankBefore(text, at);
}

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
  [',;:!?', mark],
  ['.', stop],
  ['…', ellipsis],
  ['(“', opening],
  [')”', closing],
  ['-–', dash],
  ['/', slash],
];

/** By unit; letters, digits and blanks are looked at in the loop itself. */
const TABLE: readonly (Look | undefined)[] = lookTable();

function lookTable(): (Look | undefined)[] {
  const table = new Array<Look | undefined>(SIGN_LIMIT).fill(undefined);
  for (const [signs, look] of LOOKS) for (const sign of signs) table[sign.charCodeAt(0)] = look;
  return table;
}

const PLAIN = 0;
const SIGN = 1;
const CAPITAL = 2;
const NUMBER = 3;
/** What a unit is to the loop; most are small letters, and plain. */
const KINDS: Uint8Array = kindTable();

function kindTable(): Uint8Array {
  const table = signTable(LOOKS.map(([signs]) => [signs, SIGN]));
  for (let code = 0; code < SIGN_LIMIT; code += 1) {
    const info = unitInfo(code);
    if ((info & UPPER) !== 0) table[code] = CAPITAL;
    else if ((info & DIGIT) !== 0) table[code] = NUMBER;
  }
  return table;
}

/** Units before which a blank is looked at: marks that lean on the word before them, and another blank. */
const AFTER_BLANK: Uint8Array = signTable([[` ${LEANING}`, 1]]);

/** A text with more slips than this is no text; the first ones say enough. */
const MOST = 2000;

/** Finds what is wrong between two places, in order. */
export function findSlips(text: string, start: number, end: number): Slip[] {
  const slips: Slip[] = [];
  const habits = new Habits(text);
  for (let at = start; at < end && slips.length < MOST; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (AFTER_BLANK[text.charCodeAt(at + 1)] !== 1) continue;
      const slip = space(text, at);
      if (slip !== null) slips.push(slip);
      continue;
    }
    const kind = KINDS[code];
    if (kind === PLAIN || kind === undefined) continue;
    const slip = kind === SIGN ? TABLE[code]?.(text, at, habits) : joined(text, at, kind);
    if (slip) slips.push(slip);
  }
  return slips;
}

/** A capital or a digit that a letter stands before. */
function joined(text: string, at: number, kind: number): Slip | null {
  const before = unitInfo(text.charCodeAt(at - 1));
  if ((before & LETTER) === 0) return null;
  if (kind === NUMBER) return numberGlued(text, at);
  return (before & UPPER) === 0 ? capitalInside(text, at) : null;
}
