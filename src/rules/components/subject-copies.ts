/** Where the opening and the closing of a plan say its subject again, and how that differs. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Node } from '../../ast/nodes.ts';
import { isUpperCase } from '../../text/letters.ts';
import { JOINING_WORDS, OF_OTHERS, OWN_TYPE, SUBJECT_LEADS } from '../lexicon/restating-words.data.ts';
import { compareWording, LONGEST, tokensIn, type Comparison, type Token } from './wording.ts';

/** A place where a copy says something else than the subject. */
export interface Variant {
  /** Tokens of the subject, by index: from, and the one behind. */
  from: number;
  to: number;
  /** Tokens of the copy. */
  otherFrom: number;
  otherTo: number;
}

/** A copy of the subject. */
export interface Copy {
  tokens: Token[];
  variants: Variant[];
  /** Indexes of the subject's tokens that the copy covers end here. */
  covers: number;
}

/** Words that a copy shares with the subject at least, and what part of the subject they are. */
const FEWEST = 6;
const SHARE = 0.75;
/** A copy that differs in more places is worded anew, not copied. */
const MOST_VARIANTS = 3;
/** Words of one variant at most. */
const WORDS = 2;
/** Tokens beside a variant on each side that must be the same. */
const BESIDE = 2;
/** How many of the first words must be the same before a copy is looked at closely. */
const HEAD = 4;
/** Copies that are looked at; a plan names itself in its opening and closing. */
const MOST_COPIES = 12;
/** Units in front of the type that say whose it is. */
const REACH = 16;
/** Words of the longest lead, `về việc`. */
const LONGEST_LEAD = 2;
/** Tokens that the copy may have more than the subject. */
const MORE = 6;

/** The words of a subject, without `Về việc`. */
export function subjectTokens(text: string, subject: Node): Token[] {
  const { start, end } = subject.position;
  const tokens = tokensIn(text, start.offset, end.offset, LONGEST);
  return withoutLead(tokens);
}

function withoutLead(tokens: Token[]): Token[] {
  const lead = SUBJECT_LEADS.find((words) => words.every((word, i) => tokens[i]?.key === word));
  return lead === undefined ? tokens : tokens.slice(lead.length);
}

function opensAlike(subject: readonly Token[], other: readonly Token[]): boolean {
  const head = new Set(subject.slice(0, HEAD).map(({ key }) => key));
  return other.slice(0, HEAD).filter(({ key }) => head.has(key)).length * 2 >= HEAD;
}

/** The tokens behind each `Kế hoạch` of a stretch of the source that begin like the subject. */
function candidatesIn(text: string, { position }: Node, subject: readonly Token[]): Token[][] {
  const { start, end } = position;
  const words = text.slice(start.offset, end.offset).toLowerCase();
  const found: Token[][] = [];
  for (let at = words.indexOf(OWN_TYPE); at >= 0; at = words.indexOf(OWN_TYPE, at + 1)) {
    const from = start.offset + at + OWN_TYPE.length;
    if (OF_OTHERS.test(words.slice(Math.max(0, at - REACH), at))) continue;
    const head = withoutLead(tokensIn(text, from, end.offset, HEAD + LONGEST_LEAD));
    if (!opensAlike(subject, head)) continue;
    found.push(withoutLead(tokensIn(text, from, end.offset, subject.length + MORE)));
    if (found.length >= MOST_COPIES) break;
  }
  return found;
}

/** True where the tokens around a change are the same on both sides; one is enough before the end. */
function isEnclosed(comparison: Comparison, from: number, to: number, length: number): boolean {
  let before = 0;
  let behind = 0;
  for (const [i] of comparison.common) {
    if (i < from && i >= from - BESIDE) before += 1;
    else if (i >= to && i < to + BESIDE) behind += 1;
  }
  return before >= BESIDE && behind > 0 && behind >= Math.min(BESIDE, length - to);
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && /^\d/u.test(token.key);
}

/** True where one or two words, or a comma, stand for others: what is left out or added is a matter of style. */
function isVariant(subject: readonly Token[], other: readonly Token[]): boolean {
  const words = subject.filter(({ word }) => word);
  const otherWords = other.filter(({ word }) => word);
  if (words.length === 0 && otherWords.length === 0) return true;
  if (words.length !== otherWords.length || words.length > WORDS) return false;
  if (words.length !== subject.length || otherWords.length !== other.length) return false;
  return (
    !words.every(({ key }) => JOINING_WORDS.has(key)) &&
    !otherWords.every(({ key }) => JOINING_WORDS.has(key))
  );
}

function variantsOf(subject: readonly Token[], other: readonly Token[], comparison: Comparison): Variant[] {
  const variants: Variant[] = [];
  for (const { from, removed, otherFrom, added } of comparison.changes) {
    const to = from + removed;
    if (isNumber(subject[from]) && isNumber(other[otherFrom]) && to === subject.length && removed === 1)
      variants.push({ from, to, otherFrom, otherTo: otherFrom + 1 });
    else if (
      isEnclosed(comparison, from, to, subject.length) &&
      isVariant(subject.slice(from, to), other.slice(otherFrom, otherFrom + added))
    )
      variants.push({ from, to, otherFrom, otherTo: otherFrom + added });
  }
  if (!isUpperCase(subject.map(({ text }) => text).join('')))
    variants.push(...capitalsOf(subject, other, comparison));
  return variants.sort((a, b) => a.from - b.from);
}

/** Words with other capitals, those in a row as one. A sentence and a line of its own begin differently. */
function capitalsOf(subject: readonly Token[], other: readonly Token[], { common }: Comparison): Variant[] {
  const variants: Variant[] = [];
  for (const [i, j] of common) {
    if (i === 0 || j === 0 || subject[i]?.text === other[j]?.text) continue;
    const last = variants.at(-1);
    if (last?.to === i && last.otherTo === j) {
      last.to += 1;
      last.otherTo += 1;
    } else variants.push({ from: i, to: i + 1, otherFrom: j, otherTo: j + 1 });
  }
  return variants;
}

/** A text read as a copy of the subject; null where it is none. */
function copyOf(subject: readonly Token[], other: Token[]): Copy | null {
  if (subject.every(({ text, key }, i) => text === other[i]?.text || (i === 0 && key === other[i]?.key)))
    return { tokens: other, variants: [], covers: subject.length };
  const comparison = compareWording(subject, other);
  if (comparison === null) return null;
  const shared = comparison.common.filter(([i]) => subject[i]?.word === true).length;
  const words = subject.filter(({ word }) => word).length;
  if (shared < FEWEST || shared < words * SHARE) return null;
  const variants = variantsOf(subject, other, comparison);
  const covers = (comparison.common.at(-1)?.[0] ?? -1) + 1;
  return variants.length > MOST_VARIANTS ? null : { tokens: other, variants, covers };
}

/** What the opening and the closing say again of the subject. */
export function copiesIn({ nodes, source }: Analysis, subject: readonly Token[]): Copy[] {
  const regions = [...nodes.all('preamble'), ...nodes.all('closing')];
  return regions.flatMap(({ node }) =>
    candidatesIn(source.text, node, subject).flatMap((tokens) => copyOf(subject, tokens) ?? []),
  );
}

/** Subjects of the documents that the plan rests on, where they are nearly its own. */
export function citedCopies({ citations }: Analysis, subject: readonly Token[]): Copy[] {
  const copies: Copy[] = [];
  for (const { citation, role } of citations) {
    if (role !== 'basis' || citation.subject === null) continue;
    const tokens = tokensIn(citation.subject, 0, citation.subject.length, subject.length + MORE);
    const copy = opensAlike(subject, tokens) ? copyOf(subject, tokens) : null;
    if (copy !== null) copies.push(copy);
    if (copies.length >= MOST_COPIES) break;
  }
  return copies;
}
