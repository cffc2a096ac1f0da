/** The weekday that stands beside a date. */
import { once } from '../../analyse/once.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import type { DateNode } from '../../ast/inline.ts';
import type { Range } from '../../text/place.ts';
import { WEEKDAY_WORDS } from '../lexicon/date-words.data.ts';
import { sourceBefore, sourceBehind } from './around.ts';

export interface WrittenWeekday {
  /** 0 is Sunday. */
  weekday: number;
  /** Where it is written. */
  range: Range;
  words: string;
}

const REACH = 60;

/** A weekday at the end of a text. */
const AT_END =
  /(?:[Tt]hứ\s{1,2}(?<day>[2-7]|[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb][ảẩ]y)|[Cc]hủ\s{1,2}[Nn]hật)$/u;

/** What may stand in front of a weekday; behind `lần`, `kỳ họp`, `đợt` the number counts something. */
const LEADS_IN =
  /(?:^|[|(:;,–\-\d]|\d(?:[hHg]|giờ|phút)|sáng|chiều|tối|trưa|đêm|vào|là|từ|đến|tới|hết|trước|gian)$/u;

/** A weekday right behind a date: `15/12/2025 (thứ Hai)`. */
const BEHIND =
  /^\*{0,2}\s?(?<open>[(,–-])\s?(?:(?:sáng|chiều|tối|vào|là)\s)?(?<words>[Tt]hứ\s{1,2}(?<day>[2-7]|[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb][ảẩ]y)|[Cc]hủ\s{1,2}[Nn]hật|CN(?=\)))(?=\s?(?:[);.,\n]|$))/u;

/** Two weekdays together belong to two dates: `thứ Bảy, Chủ nhật ngày 20, 21/12`. */
const ANOTHER = /(?:[Tt]hứ\s{1,2}(?:[2-7]|\p{L}{2,4})|[Cc]hủ\s{1,2}[Nn]hật)\s{0,2}(?:[,–-]|và|đến)?\s{0,2}$/u;
const ANOTHER_BEHIND = /^\s{0,2}(?:[,–-]|và|đến)\s{0,2}(?:[Tt]hứ|[Cc]hủ)\s/u;
/** The number of another day right in front: `20 và 21/12/2025 (thứ Bảy)`. */
const LISTED = /\d\s{0,2}(?:[,–-]|và|đến)\s{0,2}(?:ngày\s{1,2})?$/u;
const JOINS: ReadonlySet<string> = new Set([',', '(', '-', '–']);
/** `Thứ hai` counts points where `Thứ nhất` does. */
const COUNTED = /[Tt]hứ nhất/u;

const countsPoints: (source: SourceText) => boolean = once(({ text }) => COUNTED.test(text));

function weekdayOfWord(day: string | undefined): number | null {
  return day === undefined ? 0 : (WEEKDAY_WORDS.get(day.toLowerCase()) ?? null);
}

/** A text without the blanks and emphasis at its end. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n\r*'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function before(node: DateNode, source: SourceText): WrittenWeekday | null {
  const text = sourceBefore(source, node, REACH);
  const joined = bare(text);
  const named = JOINS.has(joined.charAt(joined.length - 1)) ? bare(joined.slice(0, -1)) : joined;
  const found = AT_END.exec(named);
  if (found === null) return null;
  const front = named.slice(0, found.index);
  const isAlone = bare(front.slice(front.lastIndexOf('\n') + 1)) === '';
  // Alone on its line it may be a cell of the row above.
  const counted = isAlone && (text.slice(named.length).includes('\n') || countsPoints(source));
  const weekday = weekdayOfWord(found.groups?.['day']);
  if (weekday === null || counted || ANOTHER.test(front)) return null;
  if (!isAlone && !LEADS_IN.test(bare(front))) return null;
  const start = node.position.start.offset - text.length + found.index;
  return { weekday, words: found[0], range: source.range(start, start + found[0].length) };
}

function behind(node: DateNode, source: SourceText): WrittenWeekday | null {
  const text = sourceBehind(source, node, REACH);
  const found = BEHIND.exec(text);
  const words = found?.groups?.['words'];
  if (found === null || words === undefined || LISTED.test(sourceBefore(source, node, REACH))) return null;
  const at = found[0].length - words.length;
  const weekday = weekdayOfWord(found.groups?.['day']);
  if (weekday === null || ANOTHER_BEHIND.test(text.slice(found[0].length))) return null;
  // `ngày 15/12, thứ hai là …` counts points.
  if (found.groups?.['open'] !== '(' && /^thứ \p{Ll}/u.test(words)) return null;
  const start = node.position.end.offset + at;
  return { weekday, words, range: source.range(start, start + words.length) };
}

/** The weekday written beside a date; null where there is none, or where it may belong to another. */
export function weekdayBeside(node: DateNode, source: SourceText): WrittenWeekday | null {
  return before(node, source) ?? behind(node, source);
}
