/**
 * The year of a day that is written without one: `trước ngày 24/8`.
 *
 * It is told only where nothing else can be meant: the day lies in one year
 * alone between the issue of the plan and its end. Days of every year, days of
 * remembrance and lunar days are left open.
 */
import type { Analysis } from '../analyse/analyse.ts';
import { nearest, type Mention } from '../analyse/index-nodes.ts';
import { once } from '../analyse/once.ts';
import { daySpan, type DaySpan } from '../ast/calendar-days.ts';
import type { CalendarDate } from '../ast/calendar.ts';
import type { DateNode } from '../ast/inline.ts';
import type { Node } from '../ast/nodes.ts';
import { sourceBefore, sourceBehind } from '../rules/dates/around.ts';
import { ownPeriodOf } from '../rules/dates/plan-times.ts';
import { fold } from '../text/letters.ts';
import { NAMED_DAY, OTHER_YEAR, RECURRING } from './lexicon/annual-words.data.ts';

/** The days in which a plan is prepared and carried out, and the years that they touch. */
interface Window extends DaySpan {
  years: readonly number[];
}

/** Units around a day that may say that it is of every year. */
const AROUND = 120;
/** Units in front of it that may say what day it is. */
const NEAR = 50;
/** More years than a plan without years in its dates runs. */
const MOST_YEARS = 3;

const FOREIGN = ['citation', 'quotation', 'header', 'footer', 'basis'] as const;

/** A date whose month is known. */
function isClose(date: CalendarDate | null): date is CalendarDate {
  return date !== null && (date.month !== null || date.quarter !== null);
}

const windowOf: (analysis: Analysis) => Window | null = once((analysis) => {
  const own = ownPeriodOf(analysis.nodes);
  const end = isClose(own?.end ?? null) ? own?.end : null;
  const starts = [analysis.issueDate, own?.start ?? null].filter(isClose).map(daySpan);
  const first = Math.min(...starts.map((span) => span?.first ?? Infinity));
  const last = end === null || end === undefined ? null : daySpan(end)?.last;
  if (last === null || last === undefined || end?.year === null || !Number.isFinite(first) || first > last)
    return null;
  const years: number[] = [];
  for (let year = end?.year ?? 0; years.length < MOST_YEARS; year -= 1) years.push(year);
  return { first, last, years };
});

/** True where the words around a day leave its year open. */
function isOpen({ node }: Mention<DateNode>, { source }: Analysis): boolean {
  const before = fold(sourceBefore(source, node, AROUND));
  const behind = fold(sourceBehind(source, node, AROUND));
  return (
    OTHER_YEAR.test(behind) ||
    NAMED_DAY.test(before.slice(-NEAR)) ||
    RECURRING.test(before) ||
    RECURRING.test(behind)
  );
}

const byNode: (analysis: Analysis) => ReadonlyMap<Node, Mention<DateNode>> = once(
  ({ nodes }) => new Map(nodes.all('date').map((mention) => [mention.node, mention])),
);

/** The whole date of a day without a year; null where the year is written, or may be another. */
export function impliedDate(analysis: Analysis, node: DateNode): CalendarDate | null {
  const { date, blank } = node;
  if (date.year !== null || date.day === null || date.month === null || blank.length > 0) return null;
  const mention = byNode(analysis).get(node);
  const window = mention === undefined ? null : windowOf(analysis);
  if (mention === undefined || window === null || nearest(mention, ...FOREIGN) !== null) return null;
  const dates = window.years
    .map((year) => ({ ...date, year }))
    .filter((each) => {
      const span = daySpan(each);
      return span !== null && span.first >= window.first && span.last <= window.last;
    });
  const [only, other] = dates;
  return only === undefined || other !== undefined || isOpen(mention, analysis) ? null : only;
}
