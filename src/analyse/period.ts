/** The time that the plan itself runs. */
import { isoDate, type CalendarDate } from '../ast/calendar.ts';
import type { Period } from '../ast/inline.ts';
import type { ParentNode } from '../ast/nodes.ts';
import { plainText } from '../ast/plain-text.ts';
import { collapse } from '../text/letters.ts';
import type { PeriodFact } from './facts-types.ts';
import { nearest, type Mention, type NodeIndex } from './index-nodes.ts';
import { PERIOD_HEADING, RUNNING, RUNS } from './lexicon/period-words.data.ts';
import { headingOf } from './text-of.ts';
import { passageOf } from './text-of-passage.ts';
import { clausesOf } from './timeline-clauses.ts';

function isForeign(mention: Mention): boolean {
  return nearest(mention, 'citation', 'quotation', 'basis', 'closing') !== null;
}

/** A span with a start: terms and stages are of others, and a last day alone is a deadline. */
function isRun({ kind, from, openFrom }: Period): boolean {
  return kind === 'span' && (from !== null || openFrom !== null);
}

/** True for an entry that is about the time of the plan. */
function isAboutTime(node: ParentNode): boolean {
  if (node.type !== 'section' && node.type !== 'clause' && node.type !== 'point') return false;
  if (node.type === 'section' && node.role === 'period') return true;
  const heading = headingOf(node);
  return heading !== null && PERIOD_HEADING.test(plainText(heading));
}

function timeEntry(mention: Mention): ParentNode | null {
  return mention.ancestors.findLast(isAboutTime) ?? null;
}

function iso(date: CalendarDate | null): string | null {
  return date === null ? null : isoDate(date);
}

function factOf(spans: readonly Mention<Period>[]): PeriodFact | null {
  const first = spans[0]?.node;
  const last = spans.at(-1)?.node;
  if (first === undefined || last === undefined) return null;
  const text = spans.map(({ node }) => plainText(node)).join('; ');
  return { start: iso(first.from), end: iso(last.to), text };
}

/** From entries about time. Phases that stand in headings there make up one period. */
function headedPeriod(runs: readonly Mention<Period>[]): PeriodFact | null {
  const first = runs.find((mention) => timeEntry(mention) !== null);
  if (first === undefined) return null;
  if (nearest(first, 'heading') === null) return factOf([first]);
  const entry = timeEntry(first);
  return factOf(
    runs.filter(
      (mention) => nearest(mention, 'heading') !== null && mention.ancestors.some((node) => node === entry),
    ),
  );
}

/** From a sentence that says how long it runs: `Đợt thi đua được triển khai thực hiện từ … đến …`. */
function statedPeriod(runs: readonly Mention<Period>[]): PeriodFact | null {
  for (const mention of runs) {
    const paragraph = nearest(mention, 'paragraph');
    if (paragraph === null) continue;
    const passage = passageOf(paragraph);
    const at = passage.placed.find(({ node }) => node === mention.node)?.start ?? 0;
    const from = clausesOf(passage).findLast(({ start }) => start <= at)?.start ?? 0;
    const before = passage.text.slice(from, at);
    if (RUNNING.test(before) && RUNS.test(before)) return factOf([mention]);
  }
  return null;
}

/** A plan for a day, or for some: those named in the first block with days below a heading about time. */
function namedDays(nodes: NodeIndex): PeriodFact | null {
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
  const last = dates.findLast((mention) => nearest(mention, 'paragraph') === paragraph) ?? first;
  const passage = passageOf(paragraph);
  const start = passage.placed.find(({ node }) => node === first.node)?.start ?? 0;
  const end = passage.placed.find(({ node }) => node === last.node)?.end ?? 0;
  return {
    start: iso(first.node.date),
    end: iso(last.node.date),
    text: collapse(passage.text.slice(start, end)),
  };
}

/** The plan's own period; null where the text says none. A date left blank is null. */
export function periodOf(nodes: NodeIndex): PeriodFact | null {
  const runs = nodes.all('period').filter((mention) => isRun(mention.node) && !isForeign(mention));
  return headedPeriod(runs) ?? statedPeriod(runs) ?? namedDays(nodes);
}
