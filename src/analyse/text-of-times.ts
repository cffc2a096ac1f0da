/** The times that a passage names: dates, and periods by their ends. */
import type { CalendarDate } from '../ast/calendar.ts';
import type { DateNode, Period } from '../ast/inline.ts';
import { wordBefore } from '../recognise/cursor.ts';
import { DEADLINE_WORDS, TIME_WORDS, WITHIN_WORDS } from './lexicon/event-words.data.ts';
import type { Passage } from './text-of-passage.ts';

export interface Time {
  node: DateNode | Period;
  start: number;
  end: number;
  /** Both ends are the same for a date; a last day alone has no first. */
  first: CalendarDate | null;
  last: CalendarDate | null;
  /** Whether the words themselves make it a last day: `trước ngày …`, `đến hết …`. */
  limit: boolean;
}

/** A year that no word of time introduces belongs to what stands before it: `báo cáo năm 2026`. */
function isBareYear(text: string, { month, quarter }: CalendarDate, start: number): boolean {
  return month === null && quarter === null && start > 0 && !TIME_WORDS.has(wordBefore(text, start));
}

/**
 * The times of a passage in order. Those of cited documents, in quotations
 * and of terms, stages and school years are no times of the plan, nor are the
 * years of what is reported or planned.
 */
export function timesIn(passage: Passage): Time[] {
  const times: Time[] = [];
  let behind = 0;
  for (const { node, start, end } of passage.placed) {
    if (start < behind) continue;
    if (node.type === 'date' && !isBareYear(passage.text, node.date, start))
      times.push({ node, start, end, first: node.date, last: node.date, limit: false });
    if (node.type === 'period' && node.kind === 'span') {
      const limit = node.from === null && node.openFrom === null;
      times.push({ node, start, end, first: node.from, last: node.to, limit });
    }
    if (node.type === 'citation' || node.type === 'quotation' || node.type === 'period') behind = end;
  }
  return times;
}

/** True for a last day by which something is due (`trước ngày 15/12/2025`), as against a phase or a far aim. */
export function isDeadline(text: string, { node, start, last }: Time): boolean {
  if (node.type !== 'period' || last === null || (last.month === null && last.quarter === null)) return false;
  return DEADLINE_WORDS.test(text.slice(start, start + 12));
}

/** The day by which what a stretch of a passage says is due; null where it names none. */
export function deadlineIn(passage: Passage, from = 0): CalendarDate | null {
  const times = timesIn(passage).filter(({ start }) => start >= from);
  const deadline =
    times.find((time) => isDeadline(passage.text, time)) ??
    times.find(
      ({ node, start }) => node.type === 'date' && WITHIN_WORDS.has(wordBefore(passage.text, start)),
    );
  return deadline?.last ?? null;
}
