/** The plan's own time given a second time with another end or start. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import { statedPeriods } from '../../analyse/period.ts';
import { daySpan } from '../../ast/calendar-days.ts';
import type { CalendarDate } from '../../ast/calendar.ts';
import type { Period } from '../../ast/inline.ts';
import { ROUND } from '../lexicon/event-identity.data.ts';
import { sourceBefore } from './around.ts';
import type { PeriodConflict } from './conflicting-periods.ts';
import { ownPeriodOf } from './plan-times.ts';

function overlap(a: CalendarDate | null, b: CalendarDate | null): boolean | null {
  const first = a === null ? null : daySpan(a);
  const second = b === null ? null : daySpan(b);
  if (first === null || second === null) return null;
  return first.first <= second.last && second.first <= first.last;
}

/** True where one end is the same and the other is not. */
function disagree(a: Period, b: Period): boolean {
  const starts = overlap(a.from, b.from);
  const ends = overlap(a.to, b.to);
  return (starts === true && ends === false) || (starts === false && ends === true);
}

/** In another part of the plan: below the period the same section tells its phases. */
function isElsewhere(mention: Mention<Period>, own: Mention): boolean {
  const section = nearest(mention, 'section');
  if (mention.node === own.node) return false;
  return section === null
    ? nearest(mention, 'paragraph') !== nearest(own, 'paragraph')
    : section !== nearest(own, 'section');
}

/** How far in front of a period a round is named: `Đợt 1, từ ngày …`. */
const ROUND_REACH = 60;

/** Sentences elsewhere that give the plan another end, or another start, than its section on time. */
export function ownPeriodConflicts({ nodes, source }: Analysis): PeriodConflict[] {
  const own = ownPeriodOf(nodes);
  const mentions = own?.mentions ?? [];
  const [first, ...phases] = mentions;
  if (first?.node.type !== 'period' || phases.length > 0) return [];
  const plan = first.node;
  return statedPeriods(nodes)
    .filter(({ node }) => !ROUND.test(sourceBefore(source, node, ROUND_REACH)))
    .filter((mention) => isElsewhere(mention, first) && disagree(mention.node, plan))
    .map(({ node }) => ({ odd: node, others: [plan] }));
}
