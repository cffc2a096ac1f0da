/** What rules on periods ask of a plan: when it runs, what is dated in it, when it can have been issued. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { NodeIndex } from '../../analyse/index-nodes.ts';
import { once } from '../../analyse/once.ts';
import { findOwnPeriod, type OwnPeriod } from '../../analyse/period.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import { findTimeline, type TimelineEntry } from '../../analyse/timeline.ts';
import { daySpan, type DaySpan } from '../../ast/calendar-days.ts';
import type { CitedDocument } from '../../analyse/citations.ts';
import { sourceOf } from './around.ts';
import { issueOf } from './issue.ts';

/** The plan's own period; read once for all rules. */
export const ownPeriodOf: (nodes: NodeIndex) => OwnPeriod | null = once(findOwnPeriod);

/** The dated events of a plan; read once for all rules. */
export const timelineEntries: (nodes: NodeIndex) => TimelineEntry[] = once(findTimeline);

/** Words by which a month or year is meant to its end. */
const WHOLE = /(?:hết|cuối)\s/u;

/**
 * The days on which the plan can end. `đến hết tháng 12/2026` ends on the
 * 31st; `đến tháng 12/2026` on any day of the month.
 *
 * @returns Null where the end is an event, or only a year is known.
 */
export function planEnd({ end, mentions }: OwnPeriod, source: SourceText): DaySpan | null {
  const span = end === null ? null : daySpan(end);
  const last = mentions.at(-1);
  if (end === null || span === null || last === undefined || (end.month === null && end.quarter === null))
    return null;
  return WHOLE.test(sourceOf(source, last.node)) ? { first: span.last, last: span.last } : span;
}

export interface EarliestIssue {
  day: number;
  /** The basis that is younger than what the header says; null where the header decides. */
  basis: CitedDocument | null;
}

/** The first day on which the document can have been issued: not before what it rests on. */
export function earliestIssue(analysis: Analysis): EarliestIssue | null {
  const issued = issueOf(analysis);
  const own = issued === null ? null : daySpan(issued.date);
  let day = own?.first ?? -Infinity;
  let basis: CitedDocument | null = null;
  for (const cited of analysis.citations) {
    const date = cited.role === 'basis' && cited.citation.date !== null ? daySpan(cited.citation.date) : null;
    // What is dated after the document itself is a mistake of another kind.
    if (date === null || date.first <= day || (own !== null && date.first > own.last)) continue;
    day = date.first;
    basis = cited;
  }
  return day === -Infinity ? null : { day, basis };
}
