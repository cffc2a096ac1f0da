/** The five-year plan named with other years than its own. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import type { Period } from '../../ast/inline.ts';
import { FIVE_YEAR_STARTS, OWN_YEARS, SOCIO_ECONOMIC } from '../lexicon/five-year-words.data.ts';
import { sourceBefore } from './around.ts';
import type { PeriodConflict } from './conflicting-periods.ts';
import { MOST_RELATED } from './most-related.ts';

const REACH = 160;
const MARKS = ['.', ';', ':', '“', '”', '"'] as const;

/** The years that a period names; null where it is bounded otherwise. */
function yearsOf({ from, to }: Period): { from: number; to: number } | null {
  if (from === null || to === null || from.month !== null || to.month !== null) return null;
  return from.year === null || to.year === null ? null : { from: from.year, to: to.year };
}

function isFiveYears(period: Period): boolean {
  const years = yearsOf(period);
  return years !== null && FIVE_YEAR_STARTS.has(years.from) && years.to === years.from + 4;
}

/** Whether the words in front say that socio-economic development is meant, not a programme with its own years. */
function isSocioEconomic({ node }: Mention<Period>, source: SourceText): boolean {
  const text = sourceBefore(source, node, REACH);
  const before = text.slice(Math.max(...MARKS.map((mark) => text.lastIndexOf(mark))) + 1);
  return node.kind === 'plan' || (SOCIO_ECONOMIC.test(before) && !OWN_YEARS.test(before));
}

/** True where a span misses one end of a five-year plan by a year: 2020-2025, 2021-2026. */
function misses(period: Period, plan: Period): boolean {
  const years = yearsOf(period);
  const right = yearsOf(plan);
  if (years === null || right === null) return false;
  return Math.abs(years.from - right.from) + Math.abs(years.to - right.to) === 1;
}

/** Stretches of the five-year plan that disagree with the right one elsewhere in the document. */
export function fiveYearConflicts({ nodes, source }: Analysis): PeriodConflict[] {
  const periods = nodes
    .all('period')
    .filter(({ node }) => node.kind === 'stage' || node.kind === 'plan')
    .filter((mention) => nearest(mention, 'citation', 'quotation') === null);
  const plans = plansByStart(periods, source);
  const conflicts: PeriodConflict[] = [];
  for (const mention of plans.length === 0 ? [] : periods) {
    const { node } = mention;
    const others = plans.filter(([plan]) => plan !== undefined && misses(node, plan)).flat();
    if (others.length > 0 && isSocioEconomic(mention, source)) conflicts.push({ odd: node, others });
  }
  return conflicts;
}

/** The five-year plans rightly named, those of the same years together, as many as a finding shows. */
function plansByStart(periods: readonly Mention<Period>[], source: SourceText): Period[][] {
  const groups = new Map<number, Period[]>();
  for (const mention of periods) {
    const start = isFiveYears(mention.node) ? yearsOf(mention.node)?.from : undefined;
    if (start === undefined || !isSocioEconomic(mention, source)) continue;
    const same = groups.get(start);
    if (same === undefined) groups.set(start, [mention.node]);
    else if (same.length < MOST_RELATED) same.push(mention.node);
  }
  return [...groups.values()];
}
