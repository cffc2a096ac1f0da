/** Mentions of one document that contradict one another. */
import { isoDate, type CalendarDate } from '../../ast/calendar.ts';
import type { Citation } from '../../ast/inline.ts';
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import { addTo } from '../../text/group-by.ts';
import { alterationOf } from './altered-subject.ts';
import { shownIso } from './shown-date.ts';
import { isSameIssuer } from '../../recognise/same-issuer.ts';

export interface Conflict {
  kind: 'date' | 'issuer' | 'subject';
  /** The mention that stands alone against the others, or the later of two. */
  odd: Citation;
  /** What it says, and what the others say. */
  found: string;
  expected: string;
  others: Citation[];
}

type Detail = Conflict['kind'];

const SYMBOL_YEAR = /\/\d{4}\//u;

/** True where two dates of one symbol can only be one document's: numbers begin anew each year or Party term. */
function isSameDocument(a: Citation, b: Citation): boolean {
  const one = a.date;
  const other = b.date;
  if (one === null || other === null) return true;
  if (SYMBOL_YEAR.test(a.symbol ?? '') || one.year === other.year) return true;
  if (one.day === other.day && one.month === other.month && one.day !== null) return true;
  return a.subject !== null && b.subject !== null && startsAlike(a.subject, b.subject);
}

function startsAlike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return length > 20 && a.slice(0, length).toLowerCase() === b.slice(0, length).toLowerCase();
}

/** True where nothing that both dates tell is different. */
function isSameDate(a: CalendarDate, b: CalendarDate): boolean {
  const parts = ['year', 'month', 'day'] as const;
  return parts.every((part) => a[part] === null || b[part] === null || a[part] === b[part]);
}

function shownDate(date: CalendarDate): string {
  return shownIso(isoDate(date) ?? '');
}

/** What two mentions contradict each other in, and what each says; null where they agree. */
function differenceIn(detail: Detail, a: Citation, b: Citation): { a: string; b: string } | null {
  switch (detail) {
    case 'date':
      return a.date === null || b.date === null || isSameDate(a.date, b.date)
        ? null
        : { a: shownDate(a.date), b: shownDate(b.date) };
    case 'issuer': {
      if (a.issuer === null || b.issuer === null || isSameIssuer(a.issuer, b.issuer)) return null;
      return namesIssuer(a) && namesIssuer(b) ? { a: a.issuer, b: b.issuer } : null;
    }
    case 'subject':
      return a.subject === null || b.subject === null ? null : alterationOf(a.subject, b.subject);
  }
}

/** True where the citation itself names its issuer: one found in front of it may be another's. */
export function namesIssuer(citation: Citation): boolean {
  return citation.issuer !== null && plainText(citation).includes(citation.issuer);
}

const FEW = 6;
/** Ways of citing one document that are compared: two tell a conflict already. */
const MOST_WAYS = 30;

/** The first mention of each way in which a document is cited; few are read as they are. */
function waysOf(mentions: readonly Citation[]): readonly Citation[] {
  if (mentions.length <= FEW) return mentions;
  const ways = new Map<string, Citation>();
  for (const mention of mentions) {
    const { date, issuer, subject } = mention;
    const parts = [date?.year, date?.month, date?.day, issuer, subject, namesIssuer(mention)];
    const key = parts.map(String).join('|');
    if (!ways.has(key)) ways.set(key, mention);
    if (ways.size === MOST_WAYS) break;
  }
  return [...ways.values()];
}

function conflictIn(detail: Detail, mentions: readonly Citation[]): Conflict | null {
  const ways = waysOf(mentions);
  for (const [i, later] of ways.entries()) {
    for (const earlier of ways.slice(0, i)) {
      const difference = isSameDocument(earlier, later) ? differenceIn(detail, earlier, later) : null;
      if (difference === null) continue;
      const isLike =
        (one: Citation) =>
        (other: Citation): boolean =>
          other !== one && isSameDocument(one, other) && differenceIn(detail, one, other) === null;
      const says = (citation: Citation): boolean =>
        detail === 'date' ? citation.date !== null : citation[detail] !== null;
      const withEarlier = mentions.filter(isLike(earlier)).filter(says);
      const withLater = mentions.filter(isLike(later)).filter(says);
      const oddIsEarlier = withEarlier.length < withLater.length;
      const odd = oddIsEarlier ? earlier : later;
      const others = (oddIsEarlier ? [later, ...withLater] : [earlier, ...withEarlier]).filter(
        (each) => each !== odd,
      );
      return {
        kind: detail,
        odd,
        found: oddIsEarlier ? difference.a : difference.b,
        expected: oddIsEarlier ? difference.b : difference.a,
        others,
      };
    }
  }
  return null;
}

/** True where the subject of a mention ends with its own words: in another title it may run on with that one's. */
function endsItself(mention: Mention<Citation>): boolean {
  return nearest(mention, 'citation', 'subject') === null;
}

/** Mentions by type and symbol, as far as both are known. */
function bySymbol({ nodes, citations }: Analysis): Mention<Citation>[][] {
  // Most documents cite each symbol once: only those with more mentions are worth reading.
  const groups = new Map<string, Mention<Citation>[]>();
  for (const { citation, mentions } of citations) {
    if (citation.symbol === null || citation.documentType === null) continue;
    const key = `${citation.documentType} ${citation.symbol.toUpperCase()}`;
    for (const mention of mentions) addTo(groups, key, mention);
  }
  const order = new Map(nodes.all('citation').map(({ node }, i) => [node, i]));
  const place = ({ node }: Mention<Citation>): number => order.get(node) ?? 0;
  return [...groups.values()]
    .filter((mentions) => mentions.length > 1)
    .map((mentions) => mentions.sort((a, b) => place(a) - place(b)));
}

/** The contradictions of a document's citations, at most one of each kind for a symbol. */
export function conflictsOf(analysis: Analysis): Conflict[] {
  const found: Conflict[] = [];
  for (const mentions of bySymbol(analysis)) {
    for (const detail of ['date', 'issuer', 'subject'] as const) {
      const told = detail === 'subject' ? mentions.filter(endsItself) : mentions;
      const conflict = conflictIn(
        detail,
        told.map(({ node }) => node),
      );
      if (conflict !== null) found.push(conflict);
    }
  }
  return found;
}
