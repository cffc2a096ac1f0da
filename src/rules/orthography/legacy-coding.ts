/** Tells a text in a code of the time before Unicode from one that merely has odd signs. */
import { once } from '../../analyse/once.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import { CODINGS, type Coding } from '../../text/legacy/codings.ts';
import { isLegal, isSpelt } from '../../text/syllable/spell.ts';
import { NO_SYLLABLE, syllableOf } from '../../text/syllable/syllable.ts';

/** A line that reads otherwise once it is decoded. */
export interface CodedLine {
  start: number;
  end: number;
  text: string;
}

export interface CodedText {
  coding: string;
  /** The first word that shows it, as it is written and as it is meant. */
  written: string;
  meant: string;
  start: number;
  end: number;
  lines: CodedLine[];
}

/** What a text is like if it is in a code. */
interface Evidence {
  coding: Coding;
  words: number;
  /** Words with signs of the code, and those of them that it makes syllables of. */
  signed: number;
  decoded: number;
  kinds: Set<string>;
  /** Words with signs that are syllables as they stand. */
  native: number;
  first: Omit<CodedText, 'coding' | 'lines'> | null;
}

/** So many words, of so many kinds, show a code; fewer may be chance. */
const FEWEST = 10;
const FEWEST_KINDS = 6;
/** Of the words with signs of the code nearly all must be syllables in it; the rest are foreign names. */
const MOST_SIGNED = 0.8;
/** Of all words so many have signs: in Vietnamese two of three have a mark. */
const PART_SIGNED = 0.3;
/** Codes of one byte make syllables of some syllables too: `phóc` is phúc and is a word itself. */
const MOST_NATIVE = 0.3;

/** Letters that Vietnamese alone has, and no code shows. */
const OWN_LETTER = /[ăđĩũơư\u1ea0-\u1ef9\p{M}]/giu;
/** A text with more of them is in Unicode: some to begin with, and one in a hundred units. */
const SOME = 20;
const UNITS_PER_OWN = 100;
const LETTER = /\p{L}/u;
const LINE = /[^\r\n]+/gu;

/** True for text in Unicode; nearly always told from its first lines. */
function isUnicode(text: string): boolean {
  let count = 0;
  for (const { index } of text.matchAll(OWN_LETTER)) {
    count += 1;
    if (count > SOME + index / UNITS_PER_OWN) return true;
  }
  return false;
}

function isVietnamese(word: string): boolean {
  const code = syllableOf(word);
  return code !== NO_SYLLABLE && isLegal(code) && isSpelt(word, 0, word.length, code);
}

function evidenceOf(coding: Coding, text: string): Evidence {
  const evidence: Evidence = {
    coding,
    words: 0,
    signed: 0,
    decoded: 0,
    kinds: new Set(),
    native: 0,
    first: null,
  };
  for (const { 0: stretch, index } of text.matchAll(coding.words)) {
    if (!LETTER.test(stretch)) continue;
    evidence.words += 1;
    const written = coding.core(stretch);
    if (!coding.isSigned(written)) continue;
    evidence.signed += 1;
    const meant = coding.decode(written);
    if (isVietnamese(written)) evidence.native += 1;
    if (meant === written || !isVietnamese(meant)) continue;
    evidence.decoded += 1;
    evidence.kinds.add(meant);
    // Where marks of sentences were taken off, they may have been tones.
    if (written === stretch) evidence.first ??= { written, meant, start: index, end: index + written.length };
  }
  return evidence;
}

function isProof({ words, signed, decoded, kinds, native }: Evidence): boolean {
  return (
    decoded >= FEWEST &&
    kinds.size >= FEWEST_KINDS &&
    decoded >= signed * MOST_SIGNED &&
    signed >= words * PART_SIGNED &&
    native <= decoded * MOST_NATIVE
  );
}

function decodedLines({ decode }: Coding, text: string): CodedLine[] {
  const lines: CodedLine[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const decoded = decode(line);
    if (decoded !== line) lines.push({ start: index, end: index + line.length, text: decoded });
  }
  return lines;
}

function read(text: string): CodedText | null {
  if (isUnicode(text)) return null;
  let best: Evidence | null = null;
  for (const coding of CODINGS) {
    const evidence = evidenceOf(coding, text);
    if (isProof(evidence) && evidence.decoded > (best?.decoded ?? 0)) best = evidence;
  }
  const first = best?.first ?? null;
  if (best === null || first === null) return null;
  return { coding: best.coding.name, ...first, lines: decodedLines(best.coding, text) };
}

/** The code that a source is written in, and its lines in Unicode; null for Unicode. Its words cannot be judged before it is decoded. */
export const legacyTextIn: (source: SourceText) => CodedText | null = once(({ text }: SourceText) =>
  read(text),
);
