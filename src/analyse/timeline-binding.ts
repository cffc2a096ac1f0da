/** Which time belongs to which event of a clause. */
import { isoDate, type CalendarDate } from '../ast/calendar.ts';
import { skipBlanksBack, wordBefore } from '../recognise/cursor.ts';
import {
  GOES_ON,
  HOLIDAY_WORDS,
  NAMED_ALONG,
  OBJECT_WORDS,
  OCCASION,
  TIME_WORDS,
} from './lexicon/event-words.data.ts';
import { countFront } from '../text/bisect.ts';
import type { Time } from './text-of-times.ts';
import type { Clause, EventMention } from './timeline-clauses.ts';

/** A time with the events that fall on it; several where they share it: `sơ kết, tổng kết vào …`. */
export interface Bound {
  time: Time;
  events: EventMention[];
  /** Whether it only goes on with the time before: `vào tháng 5 và tháng 7`. */
  continues: boolean;
}

/** How far an event may stand before its time, and a time before its event. */
const REACH = 200;
const REACH_BACK = 60;
/** What may stand before a time that opens a clause. */
const OPENING = 40;
/** Units of dates in brackets. */
const BRACKET = 60;
/** Blanks and a dash before the words of a clause. */
const OCCASION_START = 3;

const GAP = /[\s,/]+/gu;
const BRACKETED = /[([][\s\d./–-]*$/u;

/** True where a date is known in itself: a day has its month, a month its year. */
function isComplete(date: CalendarDate): boolean {
  return date.year !== null && (date.day === null || date.month !== null);
}

/** The day of an event at a time; null where the text leaves it open. */
export function dateOf(event: EventMention, { first, last }: Time): CalendarDate | null {
  const date = event.takes === 'first' && first !== null && isComplete(first) ? first : last;
  return date === null || isoDate(date) === null ? null : date;
}

function isObject(before: string): boolean {
  const words = before.toLowerCase();
  return OBJECT_WORDS.some((object) => words.endsWith(object));
}

/** A date in brackets behind the name of a holiday: `Ngày Quốc khánh (02/9/1945 - 02/9/2026)`. */
function isHoliday(text: string, clause: Clause, from: number, time: Time): boolean {
  const before = text.slice(Math.max(clause.start, time.start - REACH), time.start);
  const isBracketed = BRACKETED.test(before.slice(-BRACKET));
  return HOLIDAY_WORDS.test(isBracketed ? before : text.slice(from, time.start));
}

/** `Thời gian: …` at the start of a clause, with a day: a period there is that of the whole plan. */
function isOccasion(clause: Clause, event: EventMention, { node }: Time): boolean {
  return node.type === 'date' && node.date.day !== null && event.start - clause.start <= OCCASION_START;
}

/** Whether the words before a time let it be the time of an event. */
function isTimely(text: string, clause: Clause, from: number, event: EventMention, time: Time): boolean {
  const date = dateOf(event, time);
  if (date === null || (event.event === OCCASION && !isOccasion(clause, event, time))) return false;
  if (time.node.type === 'period') return true;
  const word = wordBefore(text, time.start);
  const isPart = date.day === null && isObject(text.slice(from, skipBlanksBack(text, time.start)));
  // Work that runs `từ ngày …` has no last day there.
  if (isPart || (word === 'từ' && event.takes === 'last')) return false;
  if (TIME_WORDS.has(word)) return true;
  if (event.strict || isHoliday(text, clause, from, time)) return false;
  return date.day !== null || date.month !== null || date.quarter !== null;
}

/** The words between two places, without blanks, commas and strokes. */
function gapWords(text: string, from: number, to: number): string {
  return text.slice(from, to).replaceAll(GAP, ' ').trim();
}

/** An event with those that are named along with it. */
function withCompanions(text: string, events: readonly EventMention[], index: number): EventMention[] {
  const group: EventMention[] = [];
  for (let i = index; i >= 0; i -= 1) {
    const event = events[i];
    const next = group[0];
    if (
      event === undefined ||
      (next !== undefined && !NAMED_ALONG.has(gapWords(text, event.end, next.start)))
    )
      break;
    group.unshift(event);
  }
  return group;
}

/** The event right behind a time that opens its clause: `Trong tháng 7/2026, tổ chức tổng kết`. */
function eventBehind(
  text: string,
  clause: Clause,
  events: readonly EventMention[],
  time: Time,
): EventMention[] {
  if (time.start - clause.start > OPENING) return [];
  const event = events.find(({ start }) => start >= time.end && start <= time.end + REACH_BACK);
  return event !== undefined && isTimely(text, clause, clause.start, event, time) ? [event] : [];
}

/** The event in front of a time, not further back than the time before. */
function eventsBefore(
  text: string,
  clause: Clause,
  from: number,
  events: readonly EventMention[],
  time: Time,
): EventMention[] {
  const last = countFront(events, ({ end }) => end <= time.start) - 1;
  const event = events[last];
  if (event === undefined || event.start < from || time.start - event.end > REACH) return [];
  return isTimely(text, clause, event.end, event, time) ? withCompanions(text, events, last) : [];
}

/** The part of a clause where events of its times can stand, from the start of a word. */
export function reachOf(text: string, clause: Clause, all: readonly Time[]): Clause {
  const first = (all[0]?.start ?? clause.start) - REACH;
  const last = (all.at(-1)?.end ?? clause.end) + REACH_BACK;
  const start = first <= clause.start ? clause.start : text.indexOf(' ', first);
  return { start: start < 0 ? clause.start : start, end: Math.min(clause.end, last) };
}

/** Binds the times of one clause to its events. */
export function bindTimes(
  text: string,
  clause: Clause,
  events: readonly EventMention[],
  all: readonly Time[],
): Bound[] {
  const bound: Bound[] = [];
  let before: Bound | null = null;
  all.forEach((time, i) => {
    const from = all[i - 1]?.end ?? clause.start;
    const known: Bound | null = before;
    before = null;
    let own = eventsBefore(text, clause, from, events, time);
    if (own.length === 0 && all.length === 1) own = eventBehind(text, clause, events, time);
    if (own.length > 0) before = { time, events: own, continues: false };
    else if (known !== null && GOES_ON.has(gapWords(text, from, time.start)))
      before = { time, events: known.events, continues: true };
    if (before !== null) bound.push(before);
  });
  return bound;
}
