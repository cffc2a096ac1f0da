/** Where a citation and the registry disagree. */
import { isoDate } from '../../ast/calendar.ts';
import type { Citation, DateNode } from '../../ast/inline.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import type { Detail, RegisteredDocument } from '../../registry/entry.ts';
import type { CompleteList } from '../../registry/registry.ts';
import { agree } from '../../registry/series.ts';
import { collapse } from '../../text/letters.ts';
import { shortName } from './citation-context.ts';
import { namesIssuer } from './conflicts.ts';
import { isForeignIssuer, partsOf } from './notation-parts.ts';
import type { Answered } from './registry-answers.ts';
import { isOtherIssuer, isOtherSubject } from './registry-details.ts';
import { shownIso } from './shown-date.ts';

export interface Disagreement {
  kind: 'date' | Detail;
  citation: Citation;
  at: Citation | DateNode;
  /** What the citation says, and what the registry says. */
  found: string;
  expected: string;
  /** The day that the registry has, where it has one alone. */
  day: string | null;
  /** Whether all that the registry says of it was read in a document. */
  sure: boolean;
  documents: readonly RegisteredDocument[];
}

/** A number that a complete list lacks. */
export interface Unlisted {
  kind: 'unlisted';
  citation: Citation;
  list: CompleteList;
}

/** A document as a message names it; a law has its name for a number. */
export function nameOf(citation: Citation): string {
  if (citation.symbol !== null) return shortName(citation);
  return collapse(`${citation.documentType ?? ''} ${citation.subject ?? ''}`);
}

/** True where the author cites himself: the title of another document and a quotation stand as others wrote them. */
function isCitedHere(mention: Mention<Citation>): boolean {
  return nearest(mention, 'citation', 'quotation') === null;
}

/** The date that a mention itself writes. */
function dateNodeOf(citation: Citation, iso: string): DateNode | null {
  for (const child of citation.children)
    if (child.type === 'date' && isoDate(child.date) === iso) return child;
  return null;
}

/** A date that no document of this number can have. */
function wrongDate(citation: Citation, documents: readonly RegisteredDocument[]): Disagreement | null {
  const found = citation.date === null ? null : isoDate(citation.date);
  const days = [...new Set(documents.map(({ date }) => date).filter((date) => date !== null))];
  if (found === null || days.some((day) => agree(day, found))) return null;
  return {
    kind: 'date',
    citation,
    at: dateNodeOf(citation, found) ?? citation,
    found: shownIso(found),
    expected: days.map(shownIso).join('; '),
    day: days.length === 1 ? (days[0] ?? null) : null,
    sure: documents.every(({ verified }) => verified),
    documents,
  };
}

const IS_OTHER: Readonly<Record<Detail, (cited: string, known: string) => boolean>> = {
  issuer: isOtherIssuer,
  subject: isOtherSubject,
};

/** False for an issuer found in front of the citation, and for one that the notation itself contradicts. */
function isJudged(citation: Citation, issuer: string): boolean {
  const parts = citation.notation === null ? null : partsOf(citation.notation);
  return namesIssuer(citation) && (parts === null || !isForeignIssuer(issuer, parts));
}

/** A detail that no document of this number and date has. */
function wrongDetail(
  kind: Detail,
  citation: Citation,
  documents: readonly RegisteredDocument[],
): Disagreement | null {
  const found = citation[kind];
  if (found === null || (kind === 'issuer' && !isJudged(citation, found))) return null;
  const known = documents.map((document) => document[kind]);
  if (known.some((value) => value === null || !IS_OTHER[kind](found, value))) return null;
  const sure = documents.every(({ verified, unread }) => verified && !unread.includes(kind));
  const expected = [...new Set(known)].join('; ');
  return { kind, citation, at: citation, found, expected, day: null, sure, documents };
}

/** What the mentions of a document and the registry disagree in. */
export function disagreementsOf({ document, answer }: Answered): (Disagreement | Unlisted)[] {
  const mentions = document.mentions.filter(isCitedHere).map(({ node }) => node);
  if (answer.status === 'absent' && answer.why === 'unlisted')
    return mentions.slice(0, 1).map((citation) => ({ kind: 'unlisted', citation, list: answer.list }));
  const { status, documents } = answer;
  return mentions
    .flatMap((citation) =>
      status === 'absent'
        ? [wrongDate(citation, documents)]
        : [wrongDetail('issuer', citation, documents), wrongDetail('subject', citation, documents)],
    )
    .filter((each) => each !== null);
}
