/** Kinds of documents that are invoked without a symbol, and whether the text tells which they are. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Mention } from '../../analyse/index-nodes.ts';
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
import { isSameIssuer } from '../../recognise/same-issuer.ts';

/** Why a document is not identified: by a number alone, a plenum, a congress, several of a body, one of a body. */
export type Unidentified = 'number' | 'plenum' | 'congress' | 'levels' | 'several' | 'one';

const PLENUM = /^trung ương (\d+)/iu;
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
function isKnownNumber({ number }: Citation, { citations, nodes }: Analysis): boolean {
  const value = Number(number);
  const cited = citations.some(
    ({ citation }) => citation.symbol !== null && Number(citation.number) === value,
  );
  return cited || nodes.all('alias').some(({ node }) => numbersIn(node.name).includes(value));
}

function numbersIn(name: string): number[] {
  return (name.match(/\d+/gu) ?? []).map(Number);
}

/** A plenum is known where its resolution's symbol stands beside it, here or elsewhere. */
function isKnownPlenum(number: string, { before, after }: Context, { nodes }: Analysis): boolean {
  if ((after.startsWith('(') && SYMBOL_NEAR.test(after.slice(0, 60))) || before.endsWith('(')) return true;
  const names = [`trung ương ${number}`, `lần thứ ${number}`];
  return nodes.all('citation').some((mention) => {
    if (!mention.node.symbol?.endsWith('/TW')) return false;
    const behind = contextOf(mention).after.slice(0, 60);
    const words = `${plainText(mention.node)} ${behind}`.toLowerCase();
    return mention.node.date !== null && names.some((name) => words.includes(name));
  });
}

/** A congress is known by its ordinal, its Party term, or where the text names the same body's congress with one. */
function congress(subject: string, { after }: Context, { nodes }: Analysis): Unidentified | null {
  const near = `${subject} ${after.slice(0, 30)}`;
  const body = subject.replace(GATHERING, '').trim();
  const named = OWN_BODY.test(body);
  if (near.includes('các cấp')) return 'levels';
  if (ORDINAL.test(near) || (named && near.includes('nhiệm kỳ'))) return null;
  const key = eventBodyKey(body);
  const known = nodes
    .all('ordinalEvent')
    .some(({ node: event }) => named && event.body !== null && eventBodyKey(event.body) === key);
  return known ? null : 'congress';
}

function invoked(
  citation: Citation,
  issuer: string,
  { before, after, leads }: Context,
  { citations }: Analysis,
): Unidentified | null {
  if (GENERAL_BODIES.has(issuer.toLowerCase())) return null;
  const last = wordBefore(before, before.length);
  const plural = PLURAL_WORDS.has(last);
  const behind = after.toLowerCase();
  if (BACK_WORDS.some((words) => behind.startsWith(words))) return null;
  if (leads || namesThem(behind) || isMade(before)) return null;
  const known = citations.some(
    ({ citation: other }) =>
      other.symbol !== null &&
      other.documentType === citation.documentType &&
      other.issuer !== null &&
      isSameIssuer(other.issuer, issuer),
  );
  if (known) return null;
  return plural ? 'several' : 'one';
}

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
