/** Events of a plan that are given dates which cannot all be right. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { TimelineEntry } from '../../analyse/timeline.ts';
import { daySpan, type DaySpan } from '../../ast/calendar-days.ts';
import { SINGLE_EVENTS } from '../lexicon/event-identity.data.ts';
import { eventKey } from './event-identity.ts';
import { timelineEntries } from './plan-times.ts';

export interface EventConflict {
  /** The entries that fewest others bear out. */
  odd: TimelineEntry[];
  others: TimelineEntry[];
}

/** Reviews further apart than this, each named once, are two rounds. */
const ONE_ROUND = 100;

/** Sections in which a plan says when things happen and who sees to them. */
const ORDERING: ReadonlySet<string> = new Set(['period', 'awards', 'organization']);

/** The days on which an event can fall; a last day alone leaves open how early. */
function daysOf({ date, node }: TimelineEntry): DaySpan | null {
  const span = daySpan(date);
  if (span === null || node.type !== 'period') return span;
  const from = node.from === null ? null : daySpan(node.from);
  const to = node.to === null ? null : daySpan(node.to);
  if (to === null) return span;
  if (from === null) return node.openFrom === null ? { first: -Infinity, last: to.last } : null;
  return { first: from.first, last: to.last };
}

function agree(a: TimelineEntry, b: TimelineEntry): boolean {
  const first = daysOf(a);
  const second = daysOf(b);
  if (first === null || second === null) return true;
  // Two last days for one thing: only one of them binds.
  if (first.first === -Infinity && second.first === -Infinity) return first.last === second.last;
  return first.first <= second.last && second.first <= first.last;
}

function clustersOf(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  const clusters: TimelineEntry[][] = [];
  for (const entry of entries) {
    const same = clusters.find((cluster) => cluster.every((other) => agree(entry, other)));
    if (same === undefined) clusters.push([entry]);
    else same.push(entry);
  }
  // Stable: of two that are named as often the first stays first.
  return clusters.sort((a, b) => b.length - a.length);
}

function roleOf({ ancestors }: TimelineEntry): string {
  for (const node of ancestors) if (node.type === 'section') return node.role;
  return 'other';
}

/** True where one block gives an event several dates: rounds that its words do not number. */
function hasRounds(entries: readonly TimelineEntry[]): boolean {
  return entries.some((entry) =>
    entries.some((other) => entry.ancestors.at(-1) === other.ancestors.at(-1) && !agree(entry, other)),
  );
}

function isOneRound(a: TimelineEntry, b: TimelineEntry): boolean {
  const first = daySpan(a.date);
  const second = daySpan(b.date);
  return (
    a.event !== 'sơ kết' ||
    (first !== null && second !== null && Math.abs(first.first - second.first) <= ONE_ROUND)
  );
}

function conflictIn(entries: readonly TimelineEntry[]): EventConflict | null {
  if (entries.length < 2 || hasRounds(entries)) return null;
  const [others, ...rest] = clustersOf(entries);
  const [usual] = others ?? [];
  if (others === undefined || usual === undefined || rest.length === 0) return null;
  const odd = rest.flat().filter((entry) => isOneRound(entry, usual));
  const [first] = odd;
  if (first === undefined) return null;
  // Named once each, in two pieces of work: most likely each piece has its own.
  if (others.length === 1 && !ORDERING.has(roleOf(first)) && !ORDERING.has(roleOf(usual))) return null;
  return { odd, others };
}

/** Entries under one name whose dates disagree; most events end here, before their words are read. */
function suspects(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const byName = groupBy(entries, ({ event }) => (SINGLE_EVENTS.has(event) ? event : null));
  return byName.flatMap((same) => (same.every((a) => same.every((b) => agree(a, b))) ? [] : same));
}

function groupBy(
  entries: readonly TimelineEntry[],
  keyOf: (entry: TimelineEntry) => string | null,
): TimelineEntry[][] {
  const groups = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [entry]);
    else same.push(entry);
  }
  return [...groups.values()];
}

/** The events of a plan with two dates, each by the dates that are the odd ones out. */
export function eventConflicts({ nodes }: Analysis): EventConflict[] {
  return groupBy(suspects(timelineEntries(nodes)), eventKey)
    .map(conflictIn)
    .filter((conflict) => conflict !== null);
}
