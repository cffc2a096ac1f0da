/** Events of a plan that are given dates which cannot all be right. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { TimelineEntry } from '../../analyse/timeline.ts';
import { daySpan, type DaySpan } from '../../ast/calendar-days.ts';
import { groupBy } from '../../text/group-by.ts';
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

/**
 * Entries of which any two agree. Spans of days that meet two by two have a
 * day in common, so that the last first day and the first last day tell.
 */
class Cluster {
  readonly entries: TimelineEntry[] = [];
  #first = -Infinity;
  #last = Infinity;
  /** The last day given alone. Two last days for one thing: only one of them binds. */
  #due: number | null = null;

  /** Adds an entry that agrees with all; false where it does not. */
  add(entry: TimelineEntry): boolean {
    const days = daysOf(entry);
    if (days !== null) {
      const isDue = days.first === -Infinity;
      if (days.first > this.#last || days.last < this.#first) return false;
      if (isDue && this.#due !== null && this.#due !== days.last) return false;
      if (isDue) this.#due = days.last;
      this.#first = Math.max(this.#first, days.first);
      this.#last = Math.min(this.#last, days.last);
    }
    this.entries.push(entry);
    return true;
  }
}

/** Dates of one event that are told apart. */
const MOST_CLUSTERS = 100;

function clustersOf(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  const clusters: Cluster[] = [];
  for (const entry of entries) {
    if (clusters.some((cluster) => cluster.add(entry)) || clusters.length === MOST_CLUSTERS) continue;
    const cluster = new Cluster();
    cluster.add(entry);
    clusters.push(cluster);
  }
  // Stable: of two that are named as often the first stays first.
  return clusters.map((cluster) => cluster.entries).sort((a, b) => b.length - a.length);
}

/** True where no two entries disagree. */
function doAgree(entries: readonly TimelineEntry[]): boolean {
  const all = new Cluster();
  return entries.every((entry) => all.add(entry));
}

function roleOf({ ancestors }: TimelineEntry): string {
  for (const node of ancestors) if (node.type === 'section') return node.role;
  return 'other';
}

/** True where one block gives an event several dates: rounds that its words do not number. */
function hasRounds(entries: readonly TimelineEntry[]): boolean {
  return sameBy(entries, ({ ancestors }) => ancestors.at(-1) ?? null).some((same) => !doAgree(same));
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
  const byName = sameBy(entries, ({ event }) => (SINGLE_EVENTS.has(event) ? event : null));
  return byName.flatMap((same) => (doAgree(same) ? [] : same));
}

/** The entries of one key; those without one belong to nobody. */
function sameBy(
  entries: readonly TimelineEntry[],
  keyOf: (entry: TimelineEntry) => unknown,
): TimelineEntry[][] {
  const groups = groupBy(entries, keyOf);
  groups.delete(null);
  return [...groups.values()];
}

/** The events of a plan with two dates, each by the dates that are the odd ones out. */
export function eventConflicts({ nodes }: Analysis): EventConflict[] {
  return sameBy(suspects(timelineEntries(nodes)), eventKey)
    .map(conflictIn)
    .filter((conflict) => conflict !== null);
}
