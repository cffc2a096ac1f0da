/** Whether a deadline is too early for what is due, or comes when all is over. */
import { nearest, type NodeIndex } from '../../analyse/index-nodes.ts';
import type { TimelineEntry } from '../../analyse/timeline.ts';
import { daySpan, type DaySpan } from '../../ast/calendar-days.ts';
import { plainText } from '../../ast/plain-text.ts';
import {
  AFTERMATH,
  CLOSING_PHASE,
  FINAL_REPORT,
  INTERIM_REPORT,
  WITHIN,
} from '../lexicon/deadline-words.data.ts';
import { isOfThePlan } from './event-identity.ts';

/** A report further ahead of the end is one on the way, whatever it is called. */
const AHEAD = 62;
/** A year behind the plan's own is another plan's. */
const YEAR = /(?:năm|\/)\s?(?<year>20\d\d)/gu;

/** True where a last phase for closing the plan begins before the deadline. */
function isInClosingPhase(due: DaySpan, end: DaySpan, nodes: NodeIndex): boolean {
  return nodes.all('period').some((mention) => {
    const { from, to } = mention.node;
    const first = from === null ? null : daySpan(from);
    const last = to === null ? null : daySpan(to);
    if (first === null || last === null || last.last < end.first || first.first > due.last) return false;
    const entry = nearest(mention, 'point', 'item', 'clause', 'paragraph', 'tableRow');
    return entry !== null && CLOSING_PHASE.test(plainText(entry)) && end.last - first.first <= AHEAD;
  });
}

/** True for a final report, or a final review, before the plan is over. */
export function isDueTooEarly(entry: TimelineEntry, due: DaySpan, end: DaySpan, nodes: NodeIndex): boolean {
  if (due.last >= end.first || INTERIM_REPORT.test(entry.text)) return false;
  if (entry.event === 'tổng kết')
    // A closing meeting some days before the end is usual.
    return end.first - due.last > 31 && isOfThePlan(entry) && !isInClosingPhase(due, end, nodes);
  if (entry.event !== 'báo cáo' || !FINAL_REPORT.test(entry.text)) return false;
  return end.first - due.last <= AHEAD && !isInClosingPhase(due, end, nodes);
}

/** True for a task of the plan that is due when it is over. */
export function isDueTooLate(entry: TimelineEntry, due: DaySpan, end: DaySpan): boolean {
  if (due.first <= end.last || !WITHIN.has(entry.event)) return false;
  if (AFTERMATH.test(entry.text)) return false;
  const { year } = entry.date;
  return [...entry.text.matchAll(YEAR)].every(({ groups }) => Number(groups?.['year']) <= (year ?? 0));
}
