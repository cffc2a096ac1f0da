/** Kinds of documents that are invoked without a symbol, and whether the text tells which they are. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Mention } from '../../analyse/index-nodes.ts';
import { once } from '../../analyse/once.ts';
import type { Citation } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import { eventBodyKey } from '../../recognise/event-body-key.ts';
import { wordBefore } from '../../recognise/cursor.ts';
import {
  BACK_WORDS,
  GENERAL_BODIES,
  MAKING_WORDS,
  NAMED_ALONE,
  NAMING_WORDS,
  PLURAL_WORDS,
} from '../lexicon/reference-words.data.ts';
import { contextOf, type Context } from './citation-context.ts';
import { areSameIssuer, issuerWords } from '../../recognise/same-issuer.ts';

/** Why a document is not identified: by a number alone, a plenum, a congress, several of a body, one of a body. */
export type Unidentified = 'number' | 'plenum' | 'congress' | 'levels' | 'several' | 'one';

const PLENUM = /^trung ương (\d+)/iu;
const PLENUM_NAMED = /(?:trung ương|lần thứ) (\d+)/gu;
const GATHERING = /^(?:Đại hội|Hội nghị)/u;
const ORDINAL = /kh(?:óa|oá) \p{Lu}|lần thứ/u;
const OWN_BODY = /đảng bộ|chi bộ|đoàn|mặt trận|(?:^|\s)hội /iu;
const SYMBOL_NEAR = /\d[-/]\p{Lu}/u;

/** Says why a citation without symbol does not tell which document it means; null where it does. */
export function unidentified(mention: Mention<Citation>, analysis: Analysis): Unidentified | null {
  const { documentType, number, subject, issuer, date } = mention.node;
  if (documentType === null || NAMED_ALONE.has(documentType) || date !== null) return null;
  if (number !== null) return isKnownNumber(mention.node, analysis) ? null : 'number';
  if (mention.node.children.some((child) => child.type === 'ordinalEvent')) return null;
  const plenum = subject === null ? null : PLENUM.exec(subject);
  const context = contextOf(mention);
  if (plenum !== null) return isKnownPlenum(plenum[1] ?? '', context, analysis) ? null : 'plenum';
  if (subject !== null && issuer === null && GATHERING.test(subject))
    return congress(subject, context, analysis);
  return issuer === null ? null : invoked(mention.node, issuer, context, analysis);
}

/** A bare number is known where a document with it is cited in full, or an alias gives it. */
function isKnownNumber({ number }: Citation, analysis: Analysis): boolean {
  return knownNumbers(analysis).has(Number(number));
}

const knownNumbers: (analysis: Analysis) => ReadonlySet<number> = once(({ citations, nodes }) => {
  const cited = citations.flatMap(({ citation }) =>
    citation.symbol === null ? [] : [Number(citation.number)],
  );
  return new Set([...cited, ...nodes.all('alias').flatMap(({ node }) => numbersIn(node.name))]);
});

function numbersIn(name: string): number[] {
  return (name.match(/\d+/gu) ?? []).map(Number);
}

/** A plenum is known where its resolution's symbol stands beside it, here or elsewhere. */
function isKnownPlenum(number: string, { before, after }: Context, analysis: Analysis): boolean {
  if ((after.startsWith('(') && SYMBOL_NEAR.test(after.slice(0, 60))) || before.endsWith('(')) return true;
  return knownPlenums(analysis).has(number);
}

/** The plenums named in or right behind the citations of what they decided. */
const knownPlenums: (analysis: Analysis) => ReadonlySet<string> = once(({ nodes }) => {
  const found = new Set<string>();
  for (const mention of nodes.all('citation')) {
    if (mention.node.symbol?.endsWith('/TW') !== true || mention.node.date === null) continue;
    const behind = contextOf(mention).after.slice(0, 60);
    const words = `${plainText(mention.node)} ${behind}`.toLowerCase();
    for (const [, number] of words.matchAll(PLENUM_NAMED)) if (number !== undefined) found.add(number);
  }
  return found;
});

/** A congress is known by its ordinal, its Party term, or where the text names the same body's congress with one. */
function congress(subject: string, { after }: Context, analysis: Analysis): Unidentified | null {
  const near = `${subject} ${after.slice(0, 30)}`;
  const body = subject.replace(GATHERING, '').trim();
  const named = OWN_BODY.test(body);
  if (near.includes('các cấp')) return 'levels';
  if (ORDINAL.test(near) || (named && near.includes('nhiệm kỳ'))) return null;
  return named && bodiesOfEvents(analysis).has(eventBodyKey(body)) ? null : 'congress';
}

/** The bodies whose gatherings the text names with their ordinals. */
const bodiesOfEvents: (analysis: Analysis) => ReadonlySet<string> = once(
  ({ nodes }) =>
    new Set(
      nodes.all('ordinalEvent').flatMap(({ node }) => (node.body === null ? [] : [eventBodyKey(node.body)])),
    ),
);

function invoked(
  citation: Citation,
  issuer: string,
  { before, after, leads }: Context,
  analysis: Analysis,
): Unidentified | null {
  if (GENERAL_BODIES.has(issuer.toLowerCase())) return null;
  const last = wordBefore(before, before.length);
  const plural = PLURAL_WORDS.has(last);
  const behind = after.toLowerCase();
  if (BACK_WORDS.some((words) => behind.startsWith(words))) return null;
  if (leads || namesThem(behind) || isMade(before)) return null;
  const issuers = issuersByType(analysis).get(citation.documentType ?? '') ?? [];
  const words = issuerWords(issuer);
  if (issuers.some((other) => areSameIssuer(other, words))) return null;
  return plural ? 'several' : 'one';
}

/** Issuers that one kind of document is compared with: a text that cites more bodies than these names none for all. */
const MOST_ISSUERS = 100;

/** Whose documents of a type are cited in full, each body once, by the words of its name. */
const issuersByType: (analysis: Analysis) => ReadonlyMap<string, string[][]> = once(({ citations }) => {
  const sets = new Map<string, Set<string>>();
  for (const { citation } of citations) {
    const { symbol, issuer, documentType } = citation;
    if (symbol === null || issuer === null || documentType === null) continue;
    const known = sets.get(documentType) ?? new Set();
    if (known.size < MOST_ISSUERS) sets.set(documentType, known.add(issuer));
  }
  return new Map([...sets].map(([type, issuers]) => [type, [...issuers].map(issuerWords)]));
});

/** True where a list of documents follows in the sentence. */
export function namesThem(behind: string): boolean {
  if (behind.endsWith(':')) return true;
  const number = behind.search(SYMBOL_SEARCH);
  if (number < 0) return false;
  const between = behind.slice(0, number);
  return between.includes(':') || NAMING_WORDS.some((words) => between.includes(words));
}

const SYMBOL_SEARCH = /số \d/u;

/** True where the documents are still to be made: `xây dựng, ban hành các Nghị quyết của …`. */
export function isMade(before: string): boolean {
  const near = before.slice(-40).toLowerCase();
  return MAKING_WORDS.some((words) => near.includes(words));
}
