/** What of a plan belongs in a calendar: what its timeline dates, and tasks with a deadline that the timeline has not. */
import type { Facts } from '../../analyse/facts-types.ts';
import { DEADLINE } from '../../analyse/lexicon/event-words.data.ts';
import { lastDayOf, type LastDay } from './last-day.ts';

export interface Deadline extends LastDay {
  event: string;
  /** Who is to do it; null where the document does not say. */
  unit: string | null;
  text: string;
  line: number;
}

/** What a plan holds once: said in several places for one time, it is one event. */
const ONCE: ReadonlySet<string> = new Set(['phát động', 'sơ kết', 'tổng kết', 'sơ kết, tổng kết']);

interface Dated extends Omit<Deadline, keyof LastDay> {
  date: string;
}

function fromTimeline({ timeline, assignments }: Facts): Dated[] {
  return timeline.map(({ event, date, text, range }) => {
    const { offset } = range.start;
    const owner = assignments.find(
      ({ range: { start, end } }) => start.offset <= offset && offset < end.offset,
    );
    return { event, date, text, unit: owner?.unit ?? null, line: range.start.line };
  });
}

/** Tasks whose deadline no entry of the timeline within them names. */
function fromTasks({ timeline, assignments }: Facts): Dated[] {
  return assignments.flatMap(({ unit, tasks, range: { start, end } }) => {
    const known = new Set(
      timeline
        .filter(({ range }) => start.offset <= range.start.offset && range.start.offset < end.offset)
        .map(({ date }) => date),
    );
    return tasks.flatMap(({ text, deadline }) =>
      deadline === null || known.has(deadline)
        ? []
        : [{ event: DEADLINE, date: deadline, text, unit, line: start.line }],
    );
  });
}

/** Deadlines by day, those of one day in the order of the document. */
export function deadlinesOf(facts: Facts): Deadline[] {
  const seen = new Set<string>();
  return [...fromTimeline(facts), ...fromTasks(facts)]
    .sort((a, b) => a.line - b.line)
    .flatMap(({ date, ...rest }) => {
      const last = lastDayOf(date);
      const key = ONCE.has(rest.event)
        ? `${rest.event}\n${date}`
        : `${rest.event}\n${date}\n${rest.unit ?? ''}\n${rest.text}`;
      if (last === null || seen.has(key)) return [];
      seen.add(key);
      return [{ ...rest, ...last }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
