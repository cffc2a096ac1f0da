/** References to parts of a document: `mục 2 phần I`, `điểm b khoản 1 Điều 3`, `Phụ lục II`, `Kế hoạch này`. */
import type { ReferenceStep } from '../ast/inline.ts';
import { isDigit, isLetter, isUpper, isWord } from './chars.ts';
import { readPhrase, skipBlanks, wordBefore } from './cursor.ts';
import { readType } from './document-types.ts';
import { outlineUnits } from './lexicon/outline-units.data.ts';
import { scanMarks, type Marks } from './marks.ts';
import { readRoman } from './numerals.ts';
import { phraseSet, readSet, type PhraseSet } from './phrases.ts';
import { startingAt } from './span-index.ts';
import type { SpanOf } from './spans.ts';

type Reference = SpanOf<'crossReference'>;
type Unit = ReferenceStep['unit'];

const unitSet: PhraseSet<Unit> = phraseSet(outlineUnits);
const STEPS = 6;
const LIST = 10;

/** Reads a label of digits with dots and perhaps a letter: `2`, `2.1`, `7a`. */
function arabicEnd(text: string, at: number): number {
  let i = at;
  while (
    isDigit(text.charCodeAt(i)) ||
    (text.charCodeAt(i) === 0x2e && i > at && isDigit(text.charCodeAt(i + 1)))
  ) {
    i += 1;
    if (i - at > 8) return -1;
  }
  if (i === at) return -1;
  const code = text.charCodeAt(i);
  if (isLetter(code) && !isUpper(code) && !isWord(text.charCodeAt(i + 1))) return i + 1;
  return isWord(code) || code === 0x2f || code === 0x25 ? -1 : i;
}

/** Reads a label of one letter: `a`, `đ`, `A`. */
function letterLabelEnd(text: string, at: number): number {
  return isLetter(text.charCodeAt(at)) && !isWord(text.charCodeAt(at + 1)) ? at + 1 : -1;
}

/** The end of one label that fits a unit, or -1. */
function labelEnd(text: string, at: number, unit: Unit): number {
  if (unit === 'point') return letterLabelEnd(text, at);
  const arabic = arabicEnd(text, at);
  if (arabic >= 0 || unit === 'article' || unit === 'clause') return arabic;
  const roman = readRoman(text, at);
  if (roman !== null) return roman.end;
  return isUpper(text.charCodeAt(at)) ? letterLabelEnd(text, at) : -1;
}

/** The end of a list of labels: `a, b và c`, `1, 2`. */
function labelsEnd(text: string, at: number, unit: Unit): number {
  let end = labelEnd(text, at, unit);
  for (let count = 0; end >= 0 && count < LIST; count += 1) {
    let next = skipBlanks(text, end);
    if (text.charCodeAt(next) === 0x2c) next = skipBlanks(text, next + 1);
    else {
      const and = readPhrase(text, next, 'và');
      if (and < 0) break;
      next = skipBlanks(text, and);
    }
    const more = labelEnd(text, next, unit);
    if (more < 0 || isCounted(text, more)) break;
    end = more;
  }
  return end;
}

/** True where a lower-case word that is no unit follows: `khoản 1, 2 đơn vị`. */
function isCounted(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  const code = text.charCodeAt(next);
  return (
    isLetter(code) &&
    !isUpper(code) &&
    readSet(text, next, unitSet) === null &&
    !GOES_ON.some((word) => readPhrase(text, next, word) >= 0)
  );
}

/** Words behind the last label of a list: what follows is not counted by it. */
const GOES_ON = ['của', 'và', 'kèm', 'đính', 'gửi', 'ban hành'] as const;

interface StepRead {
  step: ReferenceStep;
  end: number;
}

/** Reads a unit with its label; `Điều này` and a bare appendix (`Phụ lục đính kèm`) have none. */
function readStep(text: string, at: number): StepRead | null {
  const unit = readSet(text, at, unitSet);
  if (unit === null) return null;
  const from = skipBlanks(text, unit.end);
  if (from === unit.end) return null;
  const end = labelsEnd(text, from, unit.value);
  if (end >= 0)
    return { step: { unit: unit.value, label: text.slice(from, end).replaceAll(/\s+/gu, ' ') }, end };
  if (unit.value === 'appendix') {
    for (const words of ['đính kèm', 'kèm theo', 'gửi kèm', 'ban hành kèm theo']) {
      const behind = readPhrase(text, from, words);
      if (behind >= 0) return { step: { unit: 'appendix', label: null }, end: behind };
    }
    return null;
  }
  const self = readPhrase(text, from, 'này');
  return self >= 0 && unit.value !== 'point' ? { step: { unit: unit.value, label: null }, end: self } : null;
}

/** The place behind the words that join a unit to the one around it: blanks, a comma, `của`, `thuộc`. */
function behindJoint(text: string, at: number): number {
  let next = skipBlanks(text, at);
  if (text.charCodeAt(next) === 0x2c) next = skipBlanks(text, next + 1);
  for (const word of ['của', 'thuộc', 'tại']) {
    const behind = readPhrase(text, next, word);
    if (behind >= 0) return skipBlanks(text, behind);
  }
  return next;
}

/** Reads `Hướng dẫn này`, or a type with its capital alone behind `của`: `phần III của Kế hoạch`. */
function readSelf(text: string, at: number, bare: boolean): number {
  const type = readType(text, at);
  if (type === null) return -1;
  const next = skipBlanks(text, type.end);
  const self = next > type.end ? readPhrase(text, next, 'này') : -1;
  if (self >= 0) return self;
  const code = text.charCodeAt(next);
  const ends = next >= text.length || (!isLetter(code) && !isDigit(code));
  return bare && isUpper(text.charCodeAt(at)) && ends ? type.end : -1;
}

/** Units from the innermost out. */
const ORDER: readonly Unit[] = ['point', 'clause', 'article', 'section', 'chapter', 'part', 'appendix'];

/**
 * Puts a step to those read so far: outermost first, as `khoản 1 Điều 3` or, without commas, `Điều 3 khoản 1`
 * goes. False where it begins another reference: `khoản 1 Điều 3, khoản 2 Điều 4`.
 */
function join(steps: ReferenceStep[], step: ReferenceStep, joint: string): boolean {
  const first = steps[0];
  const last = steps.at(-1);
  const rank = ORDER.indexOf(step.unit);
  const tied = !joint.includes(',');
  if (first === undefined || last === undefined) steps.push(step);
  else if (rank > ORDER.indexOf(first.unit) || (tied && step.unit === first.unit)) steps.unshift(step);
  else if (tied && rank < ORDER.indexOf(last.unit)) steps.push(step);
  else return false;
  return true;
}

function readReference(
  text: string,
  start: number,
  citations: readonly SpanOf<'citation'>[],
): Reference | null {
  const steps: ReferenceStep[] = [];
  let end = start;
  let at = start;
  while (steps.length < STEPS) {
    const read = readStep(text, at);
    if (read === null || !join(steps, read.step, text.slice(end, at))) break;
    ({ end } = read);
    at = behindJoint(text, end);
  }
  if (steps.length === 0) return null;
  const joined = at > skipBlanks(text, end);
  const self = readSelf(text, at, joined);
  const other = self < 0 && startingAt(citations, at) !== null;
  return {
    type: 'crossReference',
    steps,
    target: other ? 'other' : 'self',
    start,
    end: self >= 0 ? self : end,
  };
}

/** True where the text is nothing but the reference: the line that heads an appendix, or an article's marker. */
function isHeading(text: string, start: number, end: number): boolean {
  if (skipBlanks(text, 0) !== start) return false;
  const next = skipBlanks(text, end);
  const code = text.charCodeAt(next);
  return next >= text.length || code === 0x2e || code === 0x3a;
}

/** True where the word at `start` belongs to another: `một phần`, `20 điểm`. */
function isPartOfWord(text: string, start: number, lowerCase: boolean): boolean {
  if (!lowerCase) return false;
  const word = wordBefore(text, start);
  const last = word.charCodeAt(word.length - 1);
  return word === 'một' || word === 'thành' || word === 'góp' || isDigit(last);
}

/** Units without an outer one take those of the next of a list: `Khoản 2 và Khoản 4, Điều 40`. */
function shareSteps(text: string, found: Reference[]): void {
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const one = found[i];
    const next = found[i + 1];
    const [first] = one?.steps ?? [];
    if (one === undefined || next === undefined || first === undefined || one.steps.length !== 1) continue;
    const depth = next.steps.findIndex((step) => step.unit === first.unit);
    const between = text.slice(one.end, next.start).trim();
    if (depth < 1 || next.start - one.end > 8 || (between !== 'và' && between !== ',')) continue;
    one.steps.unshift(...next.steps.slice(0, depth));
    one.target = next.target;
  }
}

/**
 * Finds references to parts of this document or of a cited one, and to this
 * document itself (`Kế hoạch này`: no steps).
 *
 * @param citations The citations of the text: a unit in front of one belongs to it.
 */
export function findCrossReferences(
  text: string,
  marks: Marks = scanMarks(text),
  citations: readonly SpanOf<'citation'>[] = [],
): Reference[] {
  const found: Reference[] = [];
  let done = 0;
  for (const start of marks.words.unit) {
    if (start < done || isPartOfWord(text, start, !isUpper(text.charCodeAt(start)))) continue;
    // `PHỤ LỤC I` among other words is the heading of one.
    if (!marks.upper && isUpper(text.charCodeAt(start + 1))) continue;
    const reference = readReference(text, start, citations);
    if (reference === null || isHeading(text, start, reference.end)) continue;
    found.push(reference);
    done = reference.end;
  }
  shareSteps(text, found);
  return marks.words.self.length > 0 ? withSelf(text, marks, found) : found;
}

/** Adds `Kế hoạch này`, where no reference to a part holds it. */
function withSelf(text: string, marks: Marks, found: Reference[]): Reference[] {
  const all = [...found];
  let k = 0;
  for (const start of [...marks.words.type, ...marks.words.law]) {
    const end = readSelf(text, start, false);
    if (end < 0) continue;
    while (k < found.length && (found[k]?.end ?? 0) <= start) k += 1;
    const held = found[k];
    const word = wordBefore(text, start);
    if ((held !== undefined && held.start <= start) || word === 'các' || word === 'những') continue;
    all.push({ type: 'crossReference', steps: [], target: 'self', start, end });
  }
  return all.length > found.length ? all.sort((a, b) => a.start - b.start) : all;
}
