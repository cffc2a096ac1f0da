/** Finds phrases that have one right form and are written with other marks, and words that are often misspelt. */
import { addTo } from '../../text/group-by.ts';
import { FIXED_PHRASES } from '../lexicon/fixed-phrases.data.ts';
import { MISSPELLINGS, type Misspelling } from '../lexicon/misspellings.data.ts';
import { lettersOf } from '../../text/syllable/spell.ts';
import { syllableOf, SYLLABLE_CODES } from '../../text/syllable/syllable.ts';
import type { Slip } from './slip.ts';
import type { SyllableScan } from './syllable-scan.ts';

export interface KnownSlip extends Slip {
  /** How usual it is where some dictionaries let it stand; null where none does. */
  variant: 'rare' | 'common' | null;
}

interface Fixed {
  words: readonly string[];
  /** Before which of them a mark may stand: `kiểm tra, giám sát`. */
  breaks: readonly boolean[];
  codes: readonly number[];
  others: readonly (readonly number[])[];
}

interface Wrong {
  codes: readonly number[];
  meant: readonly string[];
  guards: Misspelling;
}

/** The words of a phrase, each with whether a mark may stand before it. */
function wordsOf(phrase: string): { words: string[]; breaks: boolean[] } {
  const words = phrase.split(' ');
  return {
    words: words.map((word) => word.replace(',', '')),
    breaks: words.map((_, i) => words[i - 1]?.endsWith(',') === true),
  };
}

function codesOf(phrase: string): number[] {
  return phrase.split(' ').map(syllableOf);
}

function pairKey(first: number, second: number): number {
  return first * SYLLABLE_CODES + second;
}

/** What a syllable begins, as bits; the last one says that it was asked. */
const FIXED = 1;
const WRONG = 2;
const READ = 4;
const PAIRS = 8192;
const NONE: readonly Fixed[] = [];

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 131) + second) & (PAIRS - 1);
}

/** The lexicon by the first two syllables: fixed phrases by their letters, misspellings as they are written. */
class Lexicon {
  readonly #fixed = new Map<number, Fixed[]>();
  readonly #wrong = new Map<number, Wrong[]>();
  /** Letters that a fixed phrase begins with. */
  readonly #letters = new Set<number>();
  /** The letters of its first two syllables, as bits: few pairs need a look into the table. */
  readonly #pairs = new Uint8Array(PAIRS);
  /** What each syllable begins; most words are told by this alone. */
  readonly #heads = new Uint8Array(SYLLABLE_CODES);
  /** The letters of each syllable met, one up; 0 where they were not asked for. */
  readonly #lettersOf = new Uint16Array(SYLLABLE_CODES);

  constructor() {
    for (const { phrase, others } of FIXED_PHRASES) {
      const { words, breaks } = wordsOf(phrase);
      const codes = words.map(syllableOf);
      const [first = 0, second = 0] = codes.map(lettersOf);
      this.#letters.add(first);
      this.#pairs[slotOf(first, second)] = 1;
      addTo(this.#fixed, pairKey(first, second), { words, breaks, codes, others: others.map(codesOf) });
    }
    for (const guards of MISSPELLINGS) {
      const codes = codesOf(guards.wrong);
      const [first = 0, second = 0] = codes;
      this.#heads[first] = WRONG;
      addTo(this.#wrong, pairKey(first, second), { codes, meant: guards.right.split(' '), guards });
    }
  }

  find(scan: SyllableScan): KnownSlip[] {
    const found: KnownSlip[] = [];
    for (let at = 0; at + 1 < scan.count; at += 1) {
      const first = scan.code(at);
      const head = first < 0 ? 0 : this.#headAt(first);
      if ((head & (FIXED | WRONG)) === 0) continue;
      const second = scan.code(at + 1);
      if (second < 0) continue;
      if ((head & FIXED) !== 0) {
        for (const each of this.#fixedAt(first, second))
          if (this.#isAltered(scan, at, each)) found.push({ at, meant: each.words, variant: null });
      }
      if ((head & WRONG) !== 0) {
        for (const each of this.#wrong.get(pairKey(first, second)) ?? [])
          if (isMeant(scan, at, each))
            found.push({ at, meant: each.meant, variant: each.guards.variant ?? null });
      }
    }
    return found;
  }

  /** The fixed phrases with the letters of two syllables. */
  #fixedAt(first: number, second: number): readonly Fixed[] {
    const [one, two] = [this.#lettersAt(first), this.#lettersAt(second)];
    return this.#pairs[slotOf(one, two)] === 1 ? (this.#fixed.get(pairKey(one, two)) ?? NONE) : NONE;
  }

  /** What begins with a syllable. */
  #headAt(code: number): number {
    const known = this.#heads[code] ?? 0;
    if ((known & READ) !== 0) return known;
    const head = known | READ | (this.#letters.has(this.#lettersAt(code)) ? FIXED : 0);
    this.#heads[code] = head;
    return head;
  }

  #lettersAt(code: number): number {
    const known = this.#lettersOf[code] ?? 0;
    if (known > 0) return known - 1;
    const letters = lettersOf(code);
    this.#lettersOf[code] = letters + 1;
    return letters;
  }

  /** The letters of a fixed phrase with other marks that make no sense. */
  #isAltered(scan: SyllableScan, at: number, { codes, breaks, others }: Fixed): boolean {
    let isAltered = false;
    for (let i = 0; i < codes.length; i += 1) {
      const own = scan.code(at + i);
      const right = codes[i] ?? 0;
      if (own < 0 || (i > 0 && scan.breakBefore(at + i) > (breaks[i] === true ? 1 : 0))) return false;
      if (own === right) continue;
      if (this.#lettersAt(own) !== this.#lettersAt(right) || isProtected(scan, at + i)) return false;
      isAltered = true;
    }
    return isAltered && !others.some((other) => other.every((code, i) => scan.code(at + i) === code));
  }
}

function isProtected(scan: SyllableScan, at: number): boolean {
  return scan.isName(at) || scan.isShortForm(at);
}

function isMeant(scan: SyllableScan, at: number, { codes, guards }: Wrong): boolean {
  for (let i = 0; i < codes.length; i += 1) {
    if (scan.code(at + i) !== codes[i] || isProtected(scan, at + i)) return false;
    if (i > 0 && scan.breakBefore(at + i) > 0) return false;
  }
  const end = at + codes.length;
  const before = at > 0 && scan.breakBefore(at) === 0 ? scan.word(at - 1) : '';
  const behind = end < scan.count && scan.breakBefore(end) === 0 ? scan.word(end) : '';
  if (guards.notAfter?.includes(before) === true || guards.notBefore?.includes(behind) === true) return false;
  return (guards.after?.includes(before) ?? true) && (guards.before?.includes(behind) ?? true);
}

let lexicon: Lexicon | null = null;

/** What the lexicon knows to be wrong in a block, the longest first where several begin at one place. */
export function knownSlipsIn(scan: SyllableScan): KnownSlip[] {
  lexicon ??= new Lexicon();
  return lexicon.find(scan).sort((a, b) => b.meant.length - a.meant.length);
}
