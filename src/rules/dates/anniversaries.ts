/** Anniversaries that a text names: how many years, of what, and from when to when. */
import type { Analysis } from '../../analyse/analyse.ts';
import { isDigit } from '../../recognise/chars.ts';
import { readPhrase, skipBlanks } from '../../recognise/cursor.ts';
import { phraseSet, readSet, type PhraseSet } from '../../recognise/phrases.ts';
import {
  ANNIVERSARIES,
  BEHIND_EVENT,
  CELEBRATES,
  NO_ANNIVERSARY,
  type Anniversary,
} from '../lexicon/anniversaries.data.ts';

/** `(22/12/1944 - 22/12/2026)` behind the name. */
export interface Bracket {
  from: number;
  to: number;
  /** Whether both ends are days, so that nothing is left to how one counts. */
  exact: boolean;
}

export interface Named {
  count: number;
  /** Null where the event is none that is known. */
  anniversary: Anniversary | null;
  bracket: Bracket | null;
  /** Offsets of the number, and of the end of what was read. */
  start: number;
  end: number;
  /** Years that stand in the sentence. */
  years: number[];
}

const WORD = ' năm ';
/** Units in front of the number that are looked at, and behind it. */
const BEFORE = 24;
const AROUND = 80;
const BEHIND = 200;
/** Two days with their years, of which only the years count here, or the years alone. */
const BRACKET =
  /\(\s?(?:ngày )?(\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2} tháng \d{1,2} năm )?(\d{4})\s?[-–—]\s?(?:ngày )?(\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2} tháng \d{1,2} năm )?(\d{4})\s?\)/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const SENTENCE_END = /[.;](?=\s)|\n\s*\n/u;

const events: PhraseSet<Anniversary> = phraseSet(
  ANNIVERSARIES.flatMap((each) => each.names.map((name) => [name, each] as const)),
);

/** Where the number begins that ends at `end`; -1 where none does, or it is no count of years. */
function numberStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
  const before = text.charAt(start - 1);
  return end - start < 2 || end - start > 3 || /[\p{L}/.,-]/u.test(before) ? -1 : start;
}

/** The event that stands behind `năm`, with or without `Ngày`. */
function eventAt(text: string, at: number): { value: Anniversary; end: number } | null {
  const day = readPhrase(text, at, 'ngày');
  const found = readSet(text, day < 0 ? at : skipBlanks(text, day), events, true);
  return found !== null && BEHIND_EVENT.test(text.slice(found.end, found.end + BEFORE)) ? found : null;
}

/** The bracket behind the name, before the sentence or another count of years. */
function bracketIn(behind: string): { bracket: Bracket; end: number } | null {
  const match = BRACKET.exec(behind);
  if (match === null || /[.;(]|\d\snăm\s/u.test(behind.slice(0, match.index))) return null;
  const [all, first, from, last, to] = match;
  return {
    bracket: { from: Number(from), to: Number(to), exact: first !== undefined && last !== undefined },
    end: match.index + all.length,
  };
}

function readAt(text: string, start: number, at: number): Named | null {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (NO_ANNIVERSARY.test(before)) return null;
  const event = eventAt(text, at);
  const celebrated = event !== null || CELEBRATES.test(before) || readPhrase(text, at, 'ngày') >= 0;
  if (!celebrated) return null;
  const from = event?.end ?? at;
  const behind = text.slice(from, from + BEHIND);
  const bracket = bracketIn(behind);
  if (event === null && bracket === null) return null;
  const sentence =
    text.slice(Math.max(0, start - AROUND), start) + ' ' + (behind.split(SENTENCE_END, 1)[0] ?? '');
  return {
    count: Number.parseInt(text.slice(start, at), 10),
    anniversary: event?.value ?? null,
    bracket: bracket?.bracket ?? null,
    start,
    end: bracket === null ? from : from + bracket.end,
    years: [...sentence.matchAll(YEAR)].map(([year]) => Number(year)),
  };
}

/**
 * Tells what stands in the name of a document, in quotation marks or in what
 * is attached: it was said at another time. Places are asked for in order.
 */
function foreignAt({ nodes, root }: Analysis): (at: number) => boolean {
  const others = [...nodes.all('citation'), ...nodes.all('quotation')].map(({ node }) => node.position);
  const attached = nodes.appendices.filter((appendix) => appendix !== root);
  const spans = [...others, ...attached.map(({ position }) => position)].sort(
    (a, b) => a.start.offset - b.start.offset,
  );
  let next = 0;
  let end = -1;
  return (at) => {
    for (let span = spans[next]; span !== undefined && span.start.offset <= at; span = spans[next]) {
      end = Math.max(end, span.end.offset);
      next += 1;
    }
    return at < end;
  };
}

/** The anniversaries that the document names itself. */
export function anniversariesIn(analysis: Analysis): Named[] {
  const { source, root } = analysis;
  const { text } = source;
  const found: Named[] = [];
  const last = root.position.end.offset;
  let isForeign: ((at: number) => boolean) | null = null;
  let at = text.indexOf(WORD, root.position.start.offset);
  for (; at >= 0 && at < last; at = text.indexOf(WORD, at + WORD.length)) {
    if (!isDigit(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at + WORD.length))) continue;
    const start = numberStart(text, at);
    const named = start < 0 ? null : readAt(text, start, at + WORD.length);
    if (named === null) continue;
    isForeign ??= foreignAt(analysis);
    if (!isForeign(start)) found.push(named);
  }
  return found;
}
