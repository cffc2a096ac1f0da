/** Dates of a schedule that only a wrong year puts out of order: 23/3/2026, 25/3/2025, 27/3/2026. */
import { NodeIndex } from '../../analyse/index-nodes.ts';
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import { daySpan } from '../../ast/calendar-days.ts';
import type { DateNode } from '../../ast/inline.ts';
import { sourceBefore, sourceBehind } from './around.ts';

export interface OddYear {
  /** The dates with the wrong year. */
  odd: DateNode[];
  /** Those with the right one. */
  others: DateNode[];
  /** The year that the schedule has. */
  year: number;
}

/** What may stand in a cell in front of its date, and what ends the cell behind it. */
const PART_OF_DAY = /(?:[Ss]áng|[Cc]hiều)$/u;
const BULLET = /(?:^|\n)[-+*]$/u;
const REAR = /^\*{0,2}(?:$|\n|\t|\s{2}|\s?[(:|])/u;
/** Source units between dates of one schedule. */
const APART = 1500;
/** Days between a document and its schedule: what is further away is a list of births or of papers. */
const NEAR = 800;
/** A schedule with its years set right runs no longer than this. */
const LONGEST = 62;
const FEWEST = 3;

/** True where nothing stands in front of a date in its cell, on its line, or in its column of a page. */
function opensCell(front: string): boolean {
  const text = front.trimEnd().replace(PART_OF_DAY, '');
  const before = text.trimEnd();
  const gap = front.slice(before.length);
  if (before === '' || before.endsWith('|') || gap.includes('\n') || gap.includes('\t')) return true;
  return BULLET.test(before) || /^\s\s/u.test(gap);
}

/** A date that fills a cell, a line or a column of a page. */
function isCell(node: DateNode, source: SourceText): boolean {
  const { day, year } = node.date;
  if (day === null || year === null || daySpan(node.date) === null) return false;
  return opensCell(sourceBefore(source, node, 12)) && REAR.test(sourceBehind(source, node, 6));
}

/** Dates that follow each other in one schedule. */
function schedulesIn(nodes: NodeIndex, source: SourceText): DateNode[][] {
  const schedules: DateNode[][] = [];
  let end = -Infinity;
  for (const { node, ancestors } of nodes.all('date')) {
    if (ancestors.some(({ type }) => type === 'citation' || type === 'header') || !isCell(node, source))
      continue;
    if (node.position.start.offset - end > APART) schedules.push([]);
    schedules.at(-1)?.push(node);
    end = node.position.end.offset;
  }
  return schedules;
}

function dayIn(year: number, { date }: DateNode): number | null {
  return daySpan({ ...date, year })?.first ?? null;
}

/** The days of a schedule as if all were of one year; null where they do not follow each other closely. */
function daysIn(year: number, schedule: readonly DateNode[]): number[] | null {
  const days: number[] = [];
  for (const node of schedule) {
    const day = dayIn(year, node);
    if (day === null || day <= (days.at(-1) ?? -Infinity)) return null;
    days.push(day);
  }
  return (days.at(-1) ?? 0) - (days[0] ?? 0) > LONGEST ? null : days;
}

function oddIn(schedule: readonly DateNode[], earliest: number): OddYear | null {
  const years = [...new Set(schedule.map(({ date }) => date.year ?? 0))].sort((a, b) => a - b);
  const [early, late, more] = years;
  if (schedule.length < FEWEST || early === undefined || late !== early + 1 || more !== undefined)
    return null;
  const first = daysIn(early, schedule)?.[0];
  const days = daysIn(late, schedule);
  if (days === null || first === undefined || Math.abs((days[0] ?? 0) - earliest) > NEAR) return null;
  const of = (year: number): DateNode[] => schedule.filter(({ date }) => date.year === year);
  // A schedule lies ahead of the document that sets it; else only a clear majority tells.
  const isAhead = first < earliest && (days[0] ?? 0) >= earliest;
  const [older, newer] = [of(early), of(late)];
  if (isAhead || newer.length > older.length * 2) return { year: late, odd: older, others: newer };
  return older.length > newer.length * 2 ? { year: early, odd: newer, others: older } : null;
}

/** The first day after which the document was issued: what it cites is older. */
function earliestOf({ citations, issueDate }: Analysis): number {
  let earliest = -Infinity;
  for (const date of [issueDate, ...citations.map(({ citation }) => citation.date)]) {
    const span = date === null ? null : daySpan(date);
    if (span !== null && span.first > earliest) earliest = span.first;
  }
  return earliest;
}

function read(analysis: Analysis): OddYear[] {
  const { nodes, source } = analysis;
  const roots = [nodes, ...nodes.appendices.map((appendix) => new NodeIndex(appendix))];
  const schedules = roots.flatMap((root) => schedulesIn(root, source));
  if (schedules.every(({ length }) => length < FEWEST)) return [];
  const earliest = earliestOf(analysis);
  return schedules.map((schedule) => oddIn(schedule, earliest)).filter((odd) => odd !== null);
}

/** The schedules of a document and its annexes in which a year is wrong. */
export const oddYears: (analysis: Analysis) => OddYear[] = once(read);
