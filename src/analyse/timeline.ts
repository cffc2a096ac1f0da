/** What is dated in the document: which event, when, and where it says so. */
import { isoDate, type CalendarDate } from '../ast/calendar.ts';
import type { DateNode, Period } from '../ast/inline.ts';
import type { Node, ParentNode } from '../ast/nodes.ts';
import { wordBefore } from '../recognise/cursor.ts';
import type { Range } from '../text/place.ts';
import type { TimelineFact } from './facts-types.ts';
import { nearest, type Mention, type NodeIndex } from './index-nodes.ts';
import { DEADLINE, OCCASION, TIME_WORDS } from './lexicon/event-words.data.ts';
import { once } from './once.ts';
import { tidy, withoutEnd, type TextBlock } from './text-of.ts';
import { passageOf, rangeIn, type Passage } from './text-of-passage.ts';
import { isDeadline, timesIn, type Time } from './text-of-times.ts';
import { bindTimes, dateOf, reachOf, type Bound } from './timeline-binding.ts';
import { clausesOf, eventsOf, type Clause, type EventMention } from './timeline-clauses.ts';
import { contextOf, type Context } from './timeline-context.ts';

/** An event with its date. */
export interface TimelineEntry {
  event: string;
  date: CalendarDate;
  /** The node that says the date, and the way down to the block that it stands in. */
  node: DateNode | Period;
  ancestors: readonly ParentNode[];
  /** The words that say it. */
  text: string;
  range: Range;
}

/** What may stand around a time whose event the surroundings name. */
const AROUND = 40;
/** Times on either side that a stretch of times may go on over: `vào tháng 5, tháng 7 và tháng 9`. */
const GOES_ON = 12;
const LEADING = /^[\s,–-]*(?:(?:và|đồng thời)\s+)?/u;
const TRAILING = ',:–-';
const BREAK = /,|\s(?=và\s)/u;

/** True for years behind other words, of which there are many: `năm 2025` in `nhiệm vụ năm 2025`. */
function isObjectYear({ node, ancestors }: Mention<DateNode>): boolean {
  if (node.date.month !== null || node.date.quarter !== null) return false;
  const parent = ancestors.at(-1);
  const before = parent === undefined ? undefined : beforeIn(parent).get(node);
  return before?.type === 'text' && !TIME_WORDS.has(wordBefore(before.value, before.value.length));
}

/** What stands in front of each child. */
const beforeIn: (parent: ParentNode) => ReadonlyMap<Node, Node> = once(({ children }) => {
  const before = new Map<Node, Node>();
  let last: Node | null = null;
  for (const child of children) {
    if (last !== null) before.set(child, last);
    last = child;
  }
  return before;
});

function isSpan({ node }: Mention<Period>): boolean {
  return node.kind === 'span';
}

/** The blocks that name a time, each with its ancestors. */
function datedBlocks(nodes: NodeIndex): Mention<TextBlock>[] {
  const blocks = new Map<TextBlock, Mention<TextBlock>>();
  const dates = nodes.all('date').filter((mention) => !isObjectYear(mention));
  for (const mention of [...dates, ...nodes.all('period').filter(isSpan)]) {
    const node = nearest(mention, 'paragraph', 'heading', 'tableCell');
    if (node === null || blocks.has(node) || nearest(mention, 'citation', 'quotation', 'closing') !== null)
      continue;
    blocks.set(node, { node, ancestors: mention.ancestors.slice(0, mention.ancestors.indexOf(node)) });
  }
  return [...blocks.values()];
}

/** The stretch of a clause that is about one of its times. */
function stretchOf(text: string, clause: Clause, bound: readonly Bound[], index: number): Clause {
  let first = index;
  while (bound[first]?.continues === true && index - first < GOES_ON) first -= 1;
  let last = index;
  while (bound[last + 1]?.continues === true && last - index < GOES_ON) last += 1;
  const cut = (i: number): number => {
    const time = bound[i]?.time.end ?? clause.end;
    const next = bound[i + 1]?.events[0]?.start ?? clause.end;
    const at = next > time ? text.slice(time, next).search(BREAK) : -1;
    return at < 0 ? time : time + at;
  };
  return {
    start: first === 0 ? clause.start : cut(first - 1),
    end: bound[last + 1] === undefined ? clause.end : cut(last),
  };
}

/** True for a date with its day. */
function isDay({ node }: Time): boolean {
  return node.type === 'date' && node.date.day !== null;
}

/** Reads the events of one block. */
class BlockReader {
  readonly #block: Mention<TextBlock>;
  readonly #passage: Passage;
  readonly #times: Time[];
  readonly #into: TimelineEntry[];
  #context: Context | null | undefined;

  constructor(block: Mention<TextBlock>, into: TimelineEntry[]) {
    this.#block = block;
    this.#passage = passageOf(block.node);
    this.#times = timesIn(this.#passage);
    this.#into = into;
  }

  read(): void {
    if (this.#times.length === 0) return;
    let next = 0;
    for (const clause of clausesOf(this.#passage)) {
      const times: Time[] = [];
      for (
        let time = this.#times[next];
        time !== undefined && time.start < clause.end;
        time = this.#times[next]
      ) {
        if (time.start >= clause.start) times.push(time);
        next += 1;
      }
      if (times.length > 0) this.#readClause(clause, times);
    }
  }

  #readClause(clause: Clause, times: readonly Time[]): void {
    const { text } = this.#passage;
    const events = eventsOf(this.#passage, reachOf(text, clause, times));
    const bound = bindTimes(text, clause, events, times);
    bound.forEach(({ time, events: named }, i) => {
      const stretch = stretchOf(text, clause, bound, i);
      for (const event of named) {
        const above = event.event === OCCASION ? this.#surroundings() : null;
        const context = above?.event.event === OCCASION ? null : above;
        this.#add(stretch, context?.event ?? event, time, context);
      }
    });
    const told = new Set(bound.map(({ time }) => time));
    for (const time of times) {
      if (told.has(time)) continue;
      const alone =
        times.length === 1 && time.start - clause.start <= AROUND && clause.end - time.end <= AROUND;
      const context = alone ? this.#surroundings() : null;
      if (context !== null && (context.event.event !== OCCASION || isDay(time)))
        this.#add(clause, context.event, time, context);
      else if (isDeadline(text, time)) this.#addDeadline(clause, time);
    }
  }

  #surroundings(): Context | null {
    this.#context ??= contextOf(this.#block);
    return this.#context;
  }

  #addDeadline(clause: Clause, time: Time): void {
    const { start } = time;
    this.#add(clause, { event: DEADLINE, takes: 'last', strict: true, start, end: start }, time, null);
  }

  #add({ start, end }: Clause, event: EventMention, time: Time, context: Context | null): void {
    const date = dateOf(event, time);
    const words = this.#passage.text.slice(start, end);
    const lead = LEADING.exec(words)?.[0].length ?? 0;
    const range = rangeIn(this.#passage, start + lead, start + withoutEnd(words, TRAILING).length);
    if (date === null || range === null) return;
    const own = withoutEnd(tidy(words.slice(lead)), TRAILING);
    this.#into.push({
      event: event.event,
      date,
      node: time.node,
      ancestors: [...this.#block.ancestors, this.#block.node],
      text: context === null ? own : `${withoutEnd(context.words, TRAILING)}: ${own}`,
      range,
    });
  }
}

/** The dated events of the main document in the order of the text. */
export function findTimeline(nodes: NodeIndex): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const block of datedBlocks(nodes)) new BlockReader(block, entries).read();
  return entries.sort((a, b) => a.node.position.start.offset - b.node.position.start.offset);
}

/** The dated events as facts. */
export function timelineOf(nodes: NodeIndex): TimelineFact[] {
  return findTimeline(nodes).flatMap(({ event, date, text, range }) => {
    const iso = isoDate(date);
    return iso === null ? [] : [{ event, date: iso, text, range }];
  });
}
