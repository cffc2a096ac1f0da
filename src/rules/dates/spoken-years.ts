/** The years that a plan speaks of: from its issue to the end of what it plans. */
import type { Analysis } from '../../analyse/analyse.ts';
import { plainText } from '../../ast/plain-text.ts';
import { issueOf } from './issue.ts';
import { ownPeriodOf } from './plan-times.ts';

export interface SpokenYears {
  first: number;
  last: number;
}

/** In the last months of a year the next one is prepared. */
const LATE = 8;
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

/** Null where nothing tells when the plan was issued. */
export function spokenYears(analysis: Analysis): SpokenYears | null {
  const issued = issueOf(analysis)?.date ?? null;
  let first = issued?.year ?? null;
  if (first === null)
    for (const { citation, role } of analysis.citations) {
      const year = role === 'basis' ? (citation.date?.year ?? null) : null;
      if (year !== null && (first === null || year > first)) first = year;
    }
  if (first === null) return null;
  const late = (issued?.month ?? LATE) >= LATE;
  const subject = analysis.nodes.first('subject');
  const named = subject === null ? [] : [...plainText(subject).matchAll(YEAR)].map(([year]) => Number(year));
  const end = ownPeriodOf(analysis.nodes)?.end?.year ?? first;
  return { first, last: Math.max(first + (late ? 1 : 0), end, ...named) };
}
