/** What the first citation of a numbered document leaves out. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { CitedDocument } from '../../analyse/citations.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import type { Citation } from '../../ast/inline.ts';
import { readBody, readBodyHead } from '../../recognise/bodies.ts';
import { NAMED_ALONE } from '../lexicon/reference-words.data.ts';
import { contextOf, isOwnWords, lastSentence, type Context } from './citation-context.ts';

export interface Missing {
  mention: Mention<Citation>;
  date: boolean;
  issuer: boolean;
  subject: boolean;
}

/** Notations that many bodies share: they do not tell whose the document is. */
const SHARED = /^(?:UBND|HĐND|TW|TU|HU)$/u;
const PARTS = /[-/.]/u;
const YEAR = /\/\d{4}\//u;
const OPENING_DATE = /^(?:vào )?ngày \d/iu;
const DATE_BEHIND = /^[,(]? ?(?:ban hành |ký |ký ban hành )?ngày \d/iu;
const ISSUER_BEHIND = /^[,(]? ?(?:của|Hội nghị)\s/u;
const ACTS_BEHIND = /^[,(]? ?(?:do|(?:đã )?được) /u;

/** The body in the number of the document itself: `SCT` of `TB-SCT`; null where many share it. */
function ownBody({ nodes }: Analysis): string | null {
  const notation = nodes.first('documentNumber')?.notation ?? null;
  const body = notation?.split(PARTS).at(-1) ?? null;
  return body === null || SHARED.test(body) ? null : body;
}

function hasDate({ node }: Mention<Citation>, context: () => Context): boolean {
  if (node.date !== null || node.blankDate.length > 0) return true;
  if (node.children.some((child) => child.type === 'date' && child.date.day !== null)) return true;
  const { before, after } = context();
  return DATE_BEHIND.test(after) || OPENING_DATE.test(lastSentence(before));
}

/** True where a subject ends with the body that its document is of: `… năm 2026 của Ủy ban nhân dân tỉnh`. */
function endsWithBody(subject: string): boolean {
  const at = subject.lastIndexOf(' của ');
  return at >= 0 && readBody(subject, at + 5) === subject.length;
}

function hasIssuer({ node }: Mention<Citation>, context: () => Context, analysis: Analysis): boolean {
  if (node.issuer !== null) return true;
  const own = ownBody(analysis);
  const { before, after } = context();
  // `Nghị quyết Trung ương 6 khóa XIII (Nghị quyết số …)`: the bracket gives the number of what stands in front.
  if (before.endsWith('(') || ISSUER_BEHIND.test(after)) return true;
  if (readBodyHead(after, ACTS_BEHIND.exec(after)?.[0].length ?? 0) !== null) return true;
  if (own !== null && (node.notation ?? '').split(PARTS).includes(own)) return true;
  return node.subject !== null && endsWithBody(node.subject);
}

/** The mentions whose details count for the first: those in front of it, and all of the preamble where it stands there. */
function lending(document: CitedDocument, first: Mention<Citation>): Mention<Citation>[] {
  const inPreamble = nearest(first, 'preamble') !== null;
  const at = document.mentions.indexOf(first);
  return document.mentions.filter(
    (mention, i) => i < at || (inPreamble && nearest(mention, 'preamble') !== null),
  );
}

/** What the first mention of a document leaves out; null where it is not bound to say more. */
export function missingOf(document: CitedDocument, analysis: Analysis): Missing | null {
  const { documentType, symbol } = document.citation;
  if (symbol === null || documentType === null || NAMED_ALONE.has(documentType)) return null;
  const first = document.mentions.find(isOwnWords);
  if (first === undefined) return null;
  let around: Context | null = null;
  const context = (): Context => (around ??= contextOf(first));
  const others = lending(document, first).map(({ node }) => node);
  const date = !hasDate(first, context) && !others.some((each) => each.date !== null);
  const issuer = !hasIssuer(first, context, analysis) && !others.some((each) => each.issuer !== null);
  const subject = first.node.subject === null && !others.some((each) => each.subject !== null);
  return { mention: first, date, issuer, subject };
}

/** True where year and issuer can be read from the symbol: `71/2018/NĐ-CP`. */
export function tellsYear({ symbol }: Citation): boolean {
  return symbol !== null && YEAR.test(symbol);
}
