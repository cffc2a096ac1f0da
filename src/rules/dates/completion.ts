/** A last day of the whole plan that lies before the end of its own period. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Mention } from '../../analyse/index-nodes.ts';
import { headingOf } from '../../analyse/text-of.ts';
import { daySpan } from '../../ast/calendar-days.ts';
import type { DateNode, Period } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import { COMPLETION, SPEAKS_OF_TIME } from '../lexicon/event-identity.data.ts';
import { ownPeriodOf } from './plan-times.ts';

export interface EarlyCompletion {
  odd: DateNode;
  period: readonly (DateNode | Period)[];
}

/** True for `3. Thời gian hoàn thành: …` right below a section that is about the plan's time, not below a task. */
function isOfTheWhole({ ancestors }: Mention<DateNode>): boolean {
  const [outer, own, deeper] = ancestors.filter(
    (node) =>
      node.type === 'section' || node.type === 'clause' || node.type === 'point' || node.type === 'item',
  );
  if (outer?.type !== 'section' || own?.type !== 'clause' || deeper !== undefined) return false;
  const heading = headingOf(own);
  if (heading === null || !COMPLETION.test(plainText(heading))) return false;
  const above = headingOf(outer);
  return outer.role === 'period' || (above !== null && SPEAKS_OF_TIME.test(plainText(above)));
}

/** Statements that the plan is done before the period ends that it gives itself elsewhere. */
export function earlyCompletions({ nodes }: Analysis): EarlyCompletion[] {
  const last = ownPeriodOf(nodes)?.end ?? null;
  const end = last === null ? null : daySpan(last);
  if (end === null) return [];
  const period = ownPeriodOf(nodes)?.mentions.map(({ node }) => node) ?? [];
  return nodes
    .all('date')
    .filter((mention) => (daySpan(mention.node.date)?.last ?? Infinity) < end.first)
    .filter((mention) => !mention.ancestors.some((node) => node.type === 'period') && isOfTheWhole(mention))
    .map(({ node }) => ({ odd: node, period }));
}
