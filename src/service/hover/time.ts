/** What dates and periods come to. */
import type { Analysis } from '../../analyse/analyse.ts';
import { daySpan } from '../../ast/calendar-days.ts';
import type { CalendarDate } from '../../ast/calendar.ts';
import type { DateNode, OrdinalEvent, Period } from '../../ast/inline.ts';
import type { Node } from '../../ast/nodes.ts';
import { walk } from '../../ast/walk.ts';
import { fill, type Language } from '../../lint/messages.ts';
import { timelineEntries } from '../../rules/dates/plan-times.ts';
import { impliedDate } from '../implied-year.ts';
import { issueStartOf } from '../issue-start.ts';
import type { Block, Line } from '../popup.ts';
import { dateOfDay, fromIso, showDate, showDay } from '../words/dates.ts';
import { HOVER_WORDS } from '../words/hover.ts';
import { congressBlocks } from './event.ts';

/** Days ahead and behind that anybody counts. */
const AHEAD = 400;
const BEHIND = 60;

/** How far off a day is, seen from today; empty where that helps nobody. */
function distance(day: number, { now }: Analysis, language: Language): string {
  const words = HOVER_WORDS[language];
  const today = now === null ? null : fromIso(now);
  const span = today === null ? null : daySpan(today);
  if (span === null || span.first !== span.last) return '';
  const days = day - span.first;
  if (days > AHEAD || days < -BEHIND) return '';
  if (days === 0) return ` · ${words.today}`;
  return ` · ${fill(days > 0 ? words.daysLeft : words.daysAgo, { days: Math.abs(days) })}`;
}

/** What happens at a time, as the timeline binds it. */
function eventsAt({ nodes }: Analysis, node: DateNode | Period): string[] {
  const events = timelineEntries(nodes).filter((entry) => entry.node === node);
  return [...new Set(events.map(({ event }) => event))];
}

function eventLines(analysis: Analysis, node: DateNode | Period, language: Language): Line[] {
  const events = eventsAt(analysis, node);
  return events.length === 0 ? [] : [[fill(HOVER_WORDS[language].events, { events: events.join('; ') })]];
}

/** First and last day of what is known to the month or quarter. */
function spanLine(date: CalendarDate, language: Language): Line | null {
  const span = daySpan(date);
  const from = span === null ? null : showDay(dateOfDay(span.first), language);
  const to = span === null ? null : showDay(dateOfDay(span.last), language);
  const shown = showDate(date, language);
  if (from === null || to === null || shown === null) return null;
  return [{ strong: shown }, `: ${from} – ${to}`];
}

/** @param around What holds the date: the date of issue and those of other documents are not waited for. */
export function dateBlocks(
  analysis: Analysis,
  node: DateNode,
  around: readonly Node[],
  language: Language,
): Block[] {
  const words = HOVER_WORDS[language];
  const implied = impliedDate(analysis, node);
  const date = implied ?? node.date;
  const isOther = around.some(({ type }) => type === 'header' || type === 'quotation');
  const events = isOther ? [] : eventLines(analysis, node, language);
  const shown = showDay(date, language);
  const span = daySpan(date);
  if (shown !== null && span !== null) {
    const away = isOther ? '' : distance(span.first, analysis, language);
    const lines: Line[] = [[{ strong: shown }, away]];
    if (implied !== null) lines.push([words.impliedYear]);
    return [[...lines, ...events]];
  }
  if (date.year === null || isYear(date) || node.blank.length > 0) return [];
  const line = spanLine(date, language);
  return line === null ? [] : [[line, ...events]];
}

/** The time of issue, by which `từ nay` and `từ ngày ban hành` are meant. */
function issued({ issueDate }: Analysis, language: Language): string | null {
  const shown = issueDate === null ? null : (showDay(issueDate, language) ?? showDate(issueDate, language));
  return shown === null ? null : fill(HOVER_WORDS[language].issueStart, { date: shown });
}

interface Ends {
  from: string | null;
  to: string | null;
  first: number | null;
  last: number | null;
}

/** The day on which a period begins or ends, in words. */
function endText(date: CalendarDate, end: 'first' | 'last', language: Language): string | null {
  const span = daySpan(date);
  return span === null ? null : showDay(dateOfDay(span[end]), language);
}

function endsOf(analysis: Analysis, period: Period, language: Language): Ends {
  const { from, to, openTo } = period;
  const year = analysis.issueDate?.year ?? null;
  const yearEnd: CalendarDate | null =
    openTo === 'year-end' && year !== null ? { year, quarter: null, month: 12, day: 31 } : null;
  const last = to ?? yearEnd;
  const isIssue = issueStartOf(period, analysis.source) !== null;
  const start = isIssue ? analysis.issueDate : from;
  const first = start === null || (isIssue && start.day === null) ? null : (daySpan(start)?.first ?? null);
  return {
    from: isIssue ? issued(analysis, language) : start === null ? null : endText(start, 'first', language),
    to: last === null ? null : endText(last, 'last', language),
    first,
    last: last === null ? null : (daySpan(last)?.last ?? null),
  };
}

/** `trước ngày 15/12`, `trước tháng 4`: that day itself, the first of the month, is too late; `đến`, `chậm nhất` are not. */
const BEFORE = /^trước\s/iu;

function beforeLine(analysis: Analysis, to: CalendarDate, language: Language): Line | null {
  const first = daySpan(to)?.first ?? null;
  const shown = endText(to, 'first', language);
  if (first === null || shown === null) return null;
  const title = fill(HOVER_WORDS[language].beforeDay, { to: shown });
  return [{ strong: title }, distance(first, analysis, language)];
}

function periodLine(analysis: Analysis, node: Period, words: string, language: Language): Line | null {
  const say = HOVER_WORDS[language];
  if (node.from === null && node.to !== null && BEFORE.test(words.normalize('NFC')))
    return beforeLine(analysis, node.to, language);
  const { from, to, first, last } = endsOf(analysis, node, language);
  if (to === null) return from === null ? null : [{ strong: fill(say.onward, { from }) }];
  const away = last === null ? '' : distance(last, analysis, language);
  if (from === null) return [{ strong: fill(say.upTo, { to }) }, away];
  const count =
    first === null || last === null || last < first ? '' : fill(say.dayCount, { days: last - first + 1 });
  return [{ strong: fill(say.span, { from, to }) }, count, away];
}

/** Terms, stages and school years are known by their years, which stand there. */
export function periodBlocks(analysis: Analysis, node: Period, language: Language): Block[] {
  if (node.kind !== 'span') return [];
  const { start, end } = node.position;
  const words = analysis.source.text.slice(start.offset, end.offset);
  const yearsOnly = [node.from, node.to].every((date) => date === null || isYear(date));
  if (yearsOnly && node.openFrom === null && node.openTo === null) return [];
  const resolved = resolvedEnds(analysis, node);
  const line = periodLine(analysis, resolved, words, language);
  if (line === null) return [];
  const isImplied = resolved !== node;
  return [
    [
      line,
      ...(isImplied ? [[HOVER_WORDS[language].impliedYear]] : []),
      ...eventLines(analysis, node, language),
    ],
    ...congressesIn(node).flatMap((event) => congressBlocks(event, language)),
  ];
}

/** The congresses by which a period is told: `đến khi tổ chức thành công Đại hội …`. */
function congressesIn(node: Period): OrdinalEvent[] {
  const found: OrdinalEvent[] = [];
  walk(node, (each) => {
    if (each.type === 'ordinalEvent') found.push(each);
    return true;
  });
  return found;
}

function isYear({ month, quarter }: CalendarDate): boolean {
  return month === null && quarter === null;
}

/** `trước ngày 24/8`: its date has the year that the plan gives it. */
function resolvedEnds(analysis: Analysis, node: Period): Period {
  if (node.to?.year !== null) return node;
  const inner = node.children.filter((child): child is DateNode => child.type === 'date');
  const implied = inner.map((date) => impliedDate(analysis, date)).filter((date) => date !== null);
  const to = implied.at(-1);
  if (to === undefined || implied.length < inner.length) return node;
  return { ...node, from: node.from === null ? null : (implied[0] ?? null), to };
}
