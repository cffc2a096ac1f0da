/** The plan's own time given a second time with another end or start. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import { statedPeriods } from '../../analyse/period.ts';
import { daySpan } from '../../ast/calendar-days.ts';
import type { CalendarDate } from '../../ast/calendar.ts';
import type { Period } from '../../ast/inline.ts';
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

function isElsewhere(mention: Mention<Period>, own: readonly Mention[]): boolean {
  const paragraph = nearest(mention, 'paragraph');
  return own.every((other) => other.node !== mention.node && nearest(other, 'paragraph') !== paragraph);
}

export function ownPeriodConflicts({ nodes }: Analysis): PeriodConflict[] {
  const own = ownPeriodOf(nodes);
  const mentions = own?.mentions ?? [];
  const [first, ...phases] = mentions;
  if (first?.node.type !== 'period' || phases.length > 0) return [];
  const plan = first.node;
  return statedPeriods(nodes)
    .filter((mention) => isElsewhere(mention, mentions) && disagree(mention.node, plan))
    .map(({ node }) => ({ odd: node, others: [plan] }));
}
