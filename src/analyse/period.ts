/** The time that the plan itself runs. */
import { isoDate, type CalendarDate } from '../ast/calendar.ts';
import type { DateNode, Period } from '../ast/inline.ts';
import type { ParentNode } from '../ast/nodes.ts';
import type { PeriodFact } from './facts-types.ts';
import { nearest, type Mention, type NodeIndex } from './index-nodes.ts';
import { PERIOD_HEADING, RUNNING, RUNS } from './lexicon/period-words.data.ts';
import { headingOf, tidy, wordsOf } from './text-of.ts';
import { countFront } from '../text/bisect.ts';
import { once } from './once.ts';
import { passageOf, placeIn } from './text-of-passage.ts';
import { clausesOf } from './timeline-clauses.ts';

/** The time that the plan itself runs, with where it is said. */
export interface OwnPeriod {
  start: CalendarDate | null;
  end: CalendarDate | null;
  text: string;
  /** The phases where it is told by them, else one period; the days of a plan for some days. */
  mentions: Mention<DateNode | Period>[];
}

function isForeign(mention: Mention): boolean {
  return nearest(mention, 'citation', 'quotation', 'basis', 'closing') !== null;
}

/** A span with a start: terms and stages are of others, and a last day alone is a deadline. */
function isRun({ kind, from, openFrom }: Period): boolean {
  return kind === 'span' && (from !== null || openFrom !== null);
}

/** True for an entry that is about the time of the plan. */
const isAboutTime: (node: ParentNode) => boolean = once((node) => {
  if (node.type !== 'section' && node.type !== 'clause' && node.type !== 'point') return false;
  if (node.type === 'section' && node.role === 'period') return true;
  const heading = headingOf(node);
  return heading !== null && PERIOD_HEADING.test(wordsOf(heading));
});

function timeEntry(mention: Mention): ParentNode | null {
  return mention.ancestors.findLast(isAboutTime) ?? null;
}

function iso(date: CalendarDate | null): string | null {
  return date === null ? null : isoDate(date);
}

function madeOf(spans: Mention<Period>[]): OwnPeriod | null {
  const first = spans[0]?.node;
  const last = spans.at(-1)?.node;
  if (first === undefined || last === undefined) return null;
  const text = spans.map(({ node }) => wordsOf(node)).join('; ');
  return { start: first.from, end: last.to, text, mentions: spans };
}

/** From entries about time. Phases that stand in headings there make up one period. */
function headedPeriod(runs: readonly Mention<Period>[]): OwnPeriod | null {
  const first = runs.find((mention) => timeEntry(mention) !== null);
  if (first === undefined) return null;
  if (nearest(first, 'heading') === null) return madeOf([first]);
  const entry = timeEntry(first);
  return madeOf(
    runs.filter(
      (mention) => nearest(mention, 'heading') !== null && mention.ancestors.some((node) => node === entry),
    ),
  );
}

/** True in a sentence that says how long the plan runs: `Đợt thi đua được triển khai thực hiện từ … đến …`. */
function isStated(mention: Mention<Period>): boolean {
  const paragraph = nearest(mention, 'paragraph');
  if (paragraph === null) return false;
  const passage = passageOf(paragraph);
  const at = placeIn(passage, mention.node)?.start ?? 0;
  const clauses = clausesOf(passage);
  const from = clauses[countFront(clauses, ({ start }) => start <= at) - 1]?.start ?? 0;
  const { text } = passage;
  // One looks at the first words of the sentence, the other at the last.
  return (
    RUNNING.test(text.slice(from, Math.min(at, from + NEAR))) &&
    RUNS.test(text.slice(Math.max(from, at - NEAR), at))
  );
}

const NEAR = 80;

/** A plan for a day, or for some: those named in the first block with days below a heading about time. */
function namedDays(nodes: NodeIndex): OwnPeriod | null {
  const dates = nodes.all('date').filter((mention) => {
    const { date } = mention.node;
    return (
      date.day !== null &&
      isoDate(date) !== null &&
      nearest(mention, 'period', 'heading') === null &&
      !isForeign(mention)
    );
  });
  const first = dates.find((mention) => timeEntry(mention) !== null);
  const paragraph = first === undefined ? null : nearest(first, 'paragraph');
  if (first === undefined || paragraph === null) return null;
  const mentions = dates.filter((mention) => nearest(mention, 'paragraph') === paragraph);
  const last = mentions.at(-1) ?? first;
  const passage = passageOf(paragraph);
  const start = placeIn(passage, first.node)?.start ?? 0;
  const end = placeIn(passage, last.node)?.end ?? 0;
  const text = tidy(passage.text.slice(start, end));
  return { start: first.node.date, end: last.node.date, text, mentions };
}

function ownRuns(nodes: NodeIndex): Mention<Period>[] {
  return nodes.all('period').filter((mention) => isRun(mention.node) && !isForeign(mention));
}

/** Every sentence that says how long the plan runs. */
export function statedPeriods(nodes: NodeIndex): Mention<Period>[] {
  return ownRuns(nodes).filter(isStated);
}

/** The plan's own period; null where the text says none. */
export function findOwnPeriod(nodes: NodeIndex): OwnPeriod | null {
  const runs = ownRuns(nodes);
  const headed = headedPeriod(runs);
  if (headed !== null) return headed;
  const stated = runs.find(isStated);
  return stated === undefined ? namedDays(nodes) : madeOf([stated]);
}

/** The plan's own period as a fact. A date left blank is null. */
export function periodOf(nodes: NodeIndex): PeriodFact | null {
  const own = findOwnPeriod(nodes);
  return own === null ? null : { start: iso(own.start), end: iso(own.end), text: own.text };
}
