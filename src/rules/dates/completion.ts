/** A last day of the whole plan that lies before the end of its own period. */
import type { Analysis } from '../../analyse/analyse.ts';
import { headingOf } from '../../analyse/text-of.ts';
import type { TimelineEntry } from '../../analyse/timeline.ts';
import { daySpan } from '../../ast/calendar-days.ts';
import type { DateNode, Period } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import { COMPLETION, SPEAKS_OF_TIME } from '../lexicon/event-identity.data.ts';
import { ownPeriodOf, timelineEntries } from './plan-times.ts';

export interface EarlyCompletion {
  entry: TimelineEntry;
  period: readonly (DateNode | Period)[];
}

/** True for `3. Thời gian hoàn thành: …` right below a section that is about the plan's time, not below a task. */
function isOfTheWhole({ ancestors }: TimelineEntry): boolean {
  const entries = ancestors.filter(
    (node) =>
      node.type === 'section' || node.type === 'clause' || node.type === 'point' || node.type === 'item',
  );
  const [outer, own, deeper] = entries;
  const entry = own ?? outer;
  if (deeper !== undefined || entry === undefined || entry.type === 'item' || outer?.type !== 'section')
    return false;
  const above = headingOf(outer);
  const heading = headingOf(entry);
  const isAboutTime = outer.role === 'period' || (above !== null && SPEAKS_OF_TIME.test(plainText(above)));
  return isAboutTime && heading !== null && COMPLETION.test(plainText(heading));
}

/** Statements that the plan is done before the period ends that it gives itself elsewhere. */
export function earlyCompletions({ nodes }: Analysis): EarlyCompletion[] {
  const stated = timelineEntries(nodes).filter(
    (entry) => entry.event === 'hoàn thành' && isOfTheWhole(entry),
  );
  const own = stated.length === 0 ? null : ownPeriodOf(nodes);
  const last = own?.end ?? null;
  const end = last === null ? null : daySpan(last);
  if (own === null || end === null) return [];
  const period = own.mentions.map(({ node }) => node);
  return stated
    .filter(({ date, node }) => !period.includes(node) && (daySpan(date)?.last ?? Infinity) < end.first)
    .map((entry) => ({ entry, period }));
}
