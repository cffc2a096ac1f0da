/** The line of place and date of a document: `Hóa Châu, ngày … tháng 12 năm 2025`. */
import type { CalendarDate, DatePart } from '../ast/calendar.ts';
import { isBlank, isLetter } from './chars.ts';
import { flatten, readPhrase, skipBlanks, skipBlanksBack } from './cursor.ts';
import { readOpenDay } from './date-parts.ts';
import { findDates } from './dates.ts';

export interface PlaceDateRead {
  /** As written, blanks collapsed; null where its place is left open. */
  place: string | null;
  date: CalendarDate;
  /** Parts of the date whose place is left open. */
  blank: DatePart[];
  start: number;
  end: number;
  dateStart: number;
  dateEnd: number;
}

/** Units that a place may take. */
const PLACE = 80;

/** The comma and the word `ngày` behind the place; null where the line has none near its start. */
function findDay(text: string): { placeEnd: number; day: number } | null {
  for (let i = 0; i < text.length && i < PLACE; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x3b || code === 0x3a) return null;
    if (code !== 0x2c && !isBlank(code)) continue;
    const day = skipBlanks(text, code === 0x2c ? i + 1 : i);
    if (isDayWord(text, day)) return { placeEnd: i, day };
    i = Math.max(i, day - 1);
  }
  return null;
}

/** True at the word `ngày`, a number or dots right behind it allowed. */
function isDayWord(text: string, at: number): boolean {
  return text.slice(at, at + 4).toLowerCase() === 'ngày' && !isLetter(text.charCodeAt(at + 4));
}

/**
 * Reads the line of place and date.
 *
 * @param text One line, or a cell of the header.
 * @returns Offsets of the whole and of its date; null where the line is none.
 */
export function readPlaceDate(text: string): PlaceDateRead | null {
  const found = findDay(text);
  if (found === null) return null;
  const start = skipBlanks(text, 0);
  const written = flatten(text, start, skipBlanksBack(text, found.placeEnd));
  const date = readIssueDate(text, found.day);
  if (date === null) return null;
  const place = [...written].some((sign) => isLetter(sign.charCodeAt(0))) ? written : null;
  return {
    place,
    date: date.date,
    blank: date.blank,
    start,
    end: date.end,
    dateStart: found.day,
    dateEnd: date.end,
  };
}

function readIssueDate(
  text: string,
  day: number,
): { date: CalendarDate; blank: DatePart[]; end: number } | null {
  const first = findDates(text.slice(day, day + 160))[0];
  if (first?.start === 0) return { date: first.date, blank: first.blank, end: day + first.end };
  // In this line `ngày tháng năm` is a date with every part open, even between single blanks.
  const open = readOpenDay(text, day + 4);
  if (open !== null) {
    const { month, year, blank, end } = open;
    return { date: { year, quarter: null, month, day: null }, blank, end };
  }
  const month = readPhrase(text, skipBlanks(text, day + 4), 'tháng');
  const year = month < 0 ? -1 : readPhrase(text, skipBlanks(text, month), 'năm');
  const rest = year < 0 ? -1 : skipBlanks(text, year);
  if (year < 0 || rest < text.length) return null;
  return {
    date: { year: null, quarter: null, month: null, day: null },
    blank: ['day', 'month', 'year'],
    end: year,
  };
}
