/** Whether a deadline is too early for what is due, or comes when all is over. */
import { nearest, type NodeIndex } from '../../analyse/index-nodes.ts';
import { once } from '../../analyse/once.ts';
import type { TimelineEntry } from '../../analyse/timeline.ts';
import { daySpan, type DaySpan } from '../../ast/calendar-days.ts';
import type { Node } from '../../ast/nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import {
  AFTERMATH,
  CLOSING_PHASE,
  FINAL_REPORT,
  INTERIM_REPORT,
  WITHIN,
} from '../lexicon/deadline-words.data.ts';
import { isOfThePlan } from './event-identity.ts';

/** A report further ahead of the end is one on the way, whatever it is called. */
const AHEAD = 62;
/** A year behind the plan's own is another plan's. */
const YEAR = /(?:năm|\/)\s?(?<year>20\d\d)/gu;

/** The first day of a last phase for closing the plan; later than all days where it has none. */
function firstClosingDay(end: DaySpan, nodes: NodeIndex): number {
  let earliest = Infinity;
  for (const mention of nodes.all('period')) {
    const { from, to } = mention.node;
    const first = from === null ? null : daySpan(from);
    const last = to === null ? null : daySpan(to);
    if (first === null || last === null || last.last < end.first || first.first >= earliest) continue;
    if (end.last - first.first > AHEAD) continue;
    const entry = nearest(mention, 'point', 'item', 'clause', 'paragraph', 'tableRow');
    if (entry !== null && isClosing(entry)) earliest = first.first;
  }
  return earliest;
}

const isClosing: (entry: Node) => boolean = once((entry) => CLOSING_PHASE.test(plainText(entry)));

/** Tells what is due before the plan is over, once its own end is known. */
export class EarlyDeadlines {
  readonly #end: DaySpan;
  readonly #nodes: NodeIndex;
  #closing: number | null = null;

  constructor(end: DaySpan, nodes: NodeIndex) {
    this.#end = end;
    this.#nodes = nodes;
  }

  /** True for a final report, or a final review, before the plan is over. */
  has(entry: TimelineEntry, due: DaySpan): boolean {
    const ahead = this.#end.first - due.last;
    if (ahead <= 0 || INTERIM_REPORT.test(entry.text)) return false;
    if (entry.event === 'tổng kết')
      // A closing meeting some days before the end is usual.
      return ahead > 31 && isOfThePlan(entry) && !this.#isInClosingPhase(due);
    if (entry.event !== 'báo cáo' || !FINAL_REPORT.test(entry.text)) return false;
    return ahead <= AHEAD && !this.#isInClosingPhase(due);
  }

  #isInClosingPhase(due: DaySpan): boolean {
    this.#closing ??= firstClosingDay(this.#end, this.#nodes);
    return this.#closing <= due.last;
  }
}

/** True for a task of the plan that is due when it is over. */
export function isDueTooLate(entry: TimelineEntry, due: DaySpan, end: DaySpan): boolean {
  if (due.first <= end.last || !WITHIN.has(entry.event)) return false;
  if (AFTERMATH.test(entry.text)) return false;
  const { year } = entry.date;
  return [...entry.text.matchAll(YEAR)].every(({ groups }) => Number(groups?.['year']) <= (year ?? 0));
}
