/** Quantities: `trên 90%`, `8% - 10%`, `100.000 lượt khách`, `01 - 02 mô hình`. */
import type { Comparison } from '../ast/inline.ts';
import type { Stretch } from '../text/place.ts';
import { isDash, isDigit, isLetter } from './chars.ts';
import { isWordStart, letterEnd, readPhrase, skipBlanks, skipBlanksBack, wordStart } from './cursor.ts';
import { boundsAfter, boundsBefore, units } from './lexicon/units.data.ts';
import { scanMarks, type Marks } from './marks.ts';
import { phraseSet, phrases, readSet, type PhraseSet } from './phrases.ts';
import type { SpanOf } from './spans.ts';

const unitSet: PhraseSet<true> = phrases(units);
const before: PhraseSet<Comparison> = phraseSet(boundsBefore);
const after: PhraseSet<Comparison> = phraseSet(boundsAfter);

/** Words that a bound in front of a number may take. */
const BOUND_WORDS = 3;
const DIGITS = 15;

interface Amount {
  value: number;
  end: number;
  percent: boolean;
}

/** Reads `1.500`, `12,5`, `05`, with a percent sign if one follows. */
function readAmount(text: string, at: number): Amount | null {
  let i = at;
  while (isDigit(text.charCodeAt(i)) && i - at <= DIGITS) i += 1;
  if (i === at || i - at > DIGITS) return null;
  let digits = text.slice(at, i);
  let groups = 0;
  while (
    text.charCodeAt(i) === 0x2e &&
    groups < 5 &&
    threeDigits(text, i + 1) &&
    (groups > 0 || i - at <= 3)
  ) {
    digits += text.slice(i + 1, i + 4);
    i += 4;
    groups += 1;
  }
  if (text.charCodeAt(i) === 0x2c && isDigit(text.charCodeAt(i + 1))) {
    let j = i + 1;
    while (isDigit(text.charCodeAt(j)) && j - i <= 4) j += 1;
    if (isDigit(text.charCodeAt(j))) return null;
    digits += `.${text.slice(i + 1, j)}`;
    i = j;
  }
  const sign = text.charCodeAt(i);
  if ((sign === 0x2e && isDigit(text.charCodeAt(i + 1))) || isLetter(sign)) return null;
  const spaced = skipBlanks(text, i);
  const percent = text.charCodeAt(spaced) === 0x25;
  return { value: Number(digits), end: percent ? spaced + 1 : i, percent };
}

function threeDigits(text: string, at: number): boolean {
  for (let k = 0; k < 3; k += 1) if (!isDigit(text.charCodeAt(at + k))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}

/** The second number of a range: behind a dash or `đến`. */
function readUpper(text: string, at: number): Amount | null {
  const next = skipBlanks(text, at);
  const code = text.charCodeAt(next);
  const to = isDash(code) ? next + 1 : readPhrase(text, next, 'đến');
  return to < 0 ? null : readAmount(text, skipBlanks(text, to));
}

interface UnitRead {
  unit: string;
  end: number;
}

/** Reads a unit behind a number, words in brackets (`01 (một) cụm`) stepped over. */
function readUnit(text: string, at: number): UnitRead | null {
  let from = skipBlanks(text, at);
  if (text.charCodeAt(from) === 0x28) {
    const word = letterEnd(text, from + 1);
    if (word === from + 1 || text.charCodeAt(word) !== 0x29) return null;
    from = skipBlanks(text, word + 1);
  }
  if (from === at) return null;
  const found = readSet(text, from, unitSet);
  return found === null
    ? null
    : { unit: text.slice(from, found.end).replaceAll(/\s+/gu, ' ').toLowerCase(), end: found.end };
}

/** Reads `/năm` behind a percent sign. */
function readPer(text: string, at: number): string {
  if (text.charCodeAt(at) !== 0x2f) return '';
  const found = readSet(text, at + 1, unitSet);
  return found === null ? '' : text.slice(at, found.end);
}

/** The longest bound that ends in front of `at`. */
function readBoundBefore(text: string, at: number): { start: number; comparison: Comparison } | null {
  let best: { start: number; comparison: Comparison } | null = null;
  let from = at;
  const end = skipBlanksBack(text, at);
  for (let count = 0; count < BOUND_WORDS; count += 1) {
    const edge = skipBlanksBack(text, from);
    from = wordStart(text, edge);
    if (from === edge) break;
    const bound = readSet(text, from, before);
    if (bound?.end === end) best = { start: from, comparison: bound.value };
  }
  return best;
}

function readQuantity(text: string, at: number): SpanOf<'quantity'> | null {
  const sign = text.charCodeAt(at - 1);
  if (
    !isWordStart(text, at) ||
    sign === 0x2f ||
    sign === 0x2e ||
    sign === 0x2c ||
    isDash(sign) ||
    sign === 0x3a
  )
    return null;
  const first = readAmount(text, at);
  if (first === null) return null;
  const second = readUpper(text, first.end);
  const last = second ?? first;
  const percent = last.percent;
  if (first.percent && !percent && second !== null) return single(text, at, first, null);
  return single(text, at, first, second);
}

/** Builds a quantity of one number or a range, with what bounds it; null where it counts nothing known. */
function single(text: string, at: number, first: Amount, second: Amount | null): SpanOf<'quantity'> | null {
  const last = second ?? first;
  let { end } = last;
  let unit: string;
  if (last.percent) {
    const per = readPer(text, end);
    unit = `%${per}`;
    end += per.length;
  } else {
    const read = readUnit(text, end);
    if (read === null) return null;
    ({ unit, end } = read);
  }
  const bound = readBoundBefore(text, at);
  const behind = skipBlanks(text, end);
  const over = behind > end ? readSet(text, behind, after) : null;
  if (over !== null) end = over.end;
  return {
    type: 'quantity',
    value: first.value,
    upper: second === null ? null : second.value,
    unit,
    comparison: over?.value ?? bound?.comparison ?? 'equal',
    start: bound === null ? at : bound.start,
    end,
  };
}

/**
 * Finds quantities: numbers with `%` or with a unit that the lexicon knows.
 *
 * @param taken Stretches whose digits belong to something else (dates, years, symbols), in order of start.
 */
export function findQuantities(
  text: string,
  marks: Marks = scanMarks(text),
  taken: readonly Stretch[] = [],
): SpanOf<'quantity'>[] {
  const found: SpanOf<'quantity'>[] = [];
  let end = 0;
  let t = 0;
  for (const at of marks.digits) {
    while (t < taken.length && (taken[t]?.end ?? 0) <= at) t += 1;
    const held = taken[t];
    if (at < end || (held !== undefined && held.start <= at)) continue;
    const quantity = readQuantity(text, at);
    if (quantity === null || (held !== undefined && quantity.end > held.start) || quantity.start < end)
      continue;
    found.push(quantity);
    end = quantity.end;
  }
  return found;
}
