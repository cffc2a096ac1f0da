/** Documents named in a text, as far as they are identified. */
import type { CalendarDate, DatePart } from '../ast/calendar.ts';
import type { Stretch } from '../text/place.ts';
import { isDigit, isUpper } from './chars.ts';
import { readHead, readNumbered, type HeadRead, type TypeFound } from './citation-head.ts';
import { flatten, readPhrase, skipBlanks, skipBlanksBack, wordBefore } from './cursor.ts';
import { findDates } from './dates.ts';
import { readIssuer, readIssuerBefore } from './issuers.ts';
import { lawNameBefore, readLaw } from './law-names.ts';
import { scanMarks, type Marks } from './marks.ts';
import { findOrdinalEvents } from './ordinal-events.ts';
import { readCongressName, readInvocation } from './unnumbered.ts';
import { shareIssuers, fitNested } from './citation-lists.ts';
import { readStandard } from './standards.ts';
import { startingAt } from './span-index.ts';
import { isBasisLead, readSubject } from './subject.ts';
import { readSymbol } from './symbol-reader.ts';
import { readType, typeOfNotation } from './document-types.ts';
import type { SpanOf } from './spans.ts';

type CitationSpan = SpanOf<'citation'>;
type DateSpan = SpanOf<'date'>;

/** What the reader of one text keeps at hand. */
interface Context {
  text: string;
  dates: readonly DateSpan[];
  events: readonly SpanOf<'ordinalEvent'>[];
  basis: boolean;
}

/** The date behind a symbol or issuer, a comma between allowed. */
function dateBehind({ text, dates }: Context, at: number): DateSpan | null {
  let from = skipBlanks(text, at);
  if (text.charCodeAt(from) === 0x2c) from = skipBlanks(text, from + 1);
  const date = startingAt(dates, from);
  return date?.date.quarter === null ? date : null;
}

function knownDate(date: CalendarDate): CalendarDate | null {
  return date.year === null && date.month === null && date.day === null ? null : date;
}

interface Details {
  date: CalendarDate | null;
  blankDate: DatePart[];
  issuer: string | null;
  subject: string | null;
  end: number;
}

/** Steps over `(sau đây viết tắt là …)` between an issuer and its subject. */
function overBracket(text: string, at: number): number {
  const open = skipBlanks(text, at);
  if (text.charCodeAt(open) !== 0x28) return at;
  for (let i = open; i < open + 160 && i < text.length; i += 1) if (text.charCodeAt(i) === 0x29) return i + 1;
  return at;
}

/** Reads date, issuer and subject from behind the head of a citation. */
function readDetails(context: Context, at: number, start: number): Details {
  const { text } = context;
  let end = at;
  let date = dateBehind(context, end);
  if (date !== null) end = date.end;
  const issuer = readIssuer(text, end);
  if (issuer !== null) {
    end = issuer.end;
    if (date === null) {
      date = dateBehind(context, end);
      if (date !== null) end = date.end;
    }
  }
  const known = issuer !== null || date !== null;
  let subject = readSubject(text, end, known, context.basis);
  if (subject === null && known) {
    const over = overBracket(text, end);
    const behind = over > end ? readSubject(text, over, false, context.basis) : null;
    subject = behind;
  }
  if (subject !== null) end = subject.end;
  return {
    date: date === null ? null : knownDate(date.date),
    blankDate: date === null ? [] : date.blank,
    issuer: issuer === null ? readIssuerBefore(text, start) : issuer.issuer,
    subject: subject === null ? null : subject.subject,
    end,
  };
}

function citation(
  start: number,
  documentType: string | null,
  details: Details,
  head: Partial<HeadRead>,
): CitationSpan {
  const symbol = head.symbol ?? null;
  return {
    type: 'citation',
    documentType,
    symbol: symbol === null ? null : symbol.symbol,
    number: head.number ?? null,
    notation: symbol === null ? null : symbol.notation,
    date: details.date,
    blankNumber: symbol?.blank === true,
    blankDate: details.blankDate,
    issuer: details.issuer,
    subject: details.subject,
    start,
    end: details.end,
  };
}

function fromHead(context: Context, head: HeadRead): CitationSpan {
  return citation(head.start, head.documentType, readDetails(context, head.end, head.start), head);
}

/** Reads a law by name with the number, year or date behind it. */
function fromLaw(context: Context, start: number, type: TypeFound): CitationSpan | null {
  const { text } = context;
  const law = readLaw(text, type);
  if (law === null) return null;
  let end = law.end;
  const name = flatten(text, law.nameStart, law.end);
  const word = readPhrase(text, skipBlanks(text, end), 'số');
  const symbol = word < 0 ? null : readNumbered(text, word);
  if (symbol !== null) end = symbol.end;
  const date = dateBehind(context, end);
  if (date !== null) end = date.end;
  const details: Details = {
    date: date === null ? null : date.date,
    blankDate: date === null ? [] : date.blank,
    issuer: null,
    subject: name === '' ? null : name,
    end,
  };
  return citation(start, law.documentType, details, symbol === null ? {} : { symbol, number: symbol.number });
}

/** Reads a document without a number that a type word opens. */
function fromUnnumbered(context: Context, start: number, type: TypeFound): CitationSpan | null {
  const { text } = context;
  const congress = readCongressName(text, type, context.events);
  if (congress !== null) {
    const details: Details = {
      date: null,
      blankDate: [],
      issuer: null,
      subject: flatten(text, congress.from, congress.end),
      end: congress.end,
    };
    return citation(start, congress.documentType, details, {});
  }
  const invoked = readInvocation(text, start, type);
  if (invoked === null) return null;
  const subject = readSubject(text, invoked.end, true, context.basis);
  const details: Details = {
    date: null,
    blankDate: [],
    issuer: invoked.issuer,
    subject: subject === null ? null : subject.subject,
    end: subject === null ? invoked.end : subject.end,
  };
  return citation(start, invoked.documentType, details, {});
}

/** Reads a symbol that no type word opens: one of a list (`… và số 13/QĐ-UBND`), or one alone. */
function fromOrphan(context: Context, digit: number, before: CitationSpan | null): Opened | null {
  const { text } = context;
  const symbol = readSymbol(text, digit);
  if (symbol === null || symbol.notation.length < 2) return null;
  const edge = skipBlanksBack(text, digit);
  // `Số: 12/KH-UBND` is the number of the document itself.
  if (text.charCodeAt(edge - 1) === 0x3a) return null;
  const numbered = wordBefore(text, digit) === 'số';
  const start = numbered ? edge - 2 : digit;
  if (!numbered && symbol.year === null && typeOfNotation(symbol.notation) === null) return null;
  if (start === 0) return null;
  const between = before === null ? '' : flatten(text, before.end, start);
  const listed = before !== null && start - before.end < 12 && /^(?:,|và|;|hoặc)$/u.test(between);
  const head: HeadRead = {
    documentType: listed ? before.documentType : null,
    symbol,
    number: symbol.number,
    start,
    end: symbol.end,
  };
  return { span: fromHead(context, head), headEnd: head.end };
}

/** Units from a type word within which its `số` must stand. */
const FAR = 100;

/** Starts of words that may open a citation, in order. */
function openings(marks: Marks): number[] {
  const { type, law, standard } = marks.words;
  if (law.length === 0 && standard.length === 0) return type;
  return [...type, ...law, ...standard].sort((a, b) => a - b);
}

/** The citations of a text, and the stretches of their heads: type word, number and notation. */
export interface CitationsRead {
  citations: CitationSpan[];
  heads: Stretch[];
}

/**
 * Finds the documents that a text names: by number and notation, by name
 * (laws, congress resolutions), or only by type and issuer (`các Nghị quyết của Quốc hội`).
 *
 * @param text Plain NFC text of one paragraph.
 * @returns Spans in order, from the type word to the last part read; one
 *   named in the subject of another lies inside it.
 */
export function findCitations(text: string, marks: Marks = scanMarks(text)): CitationSpan[] {
  return readCitations(text, marks, findDates(text, marks), findOrdinalEvents(text, marks)).citations;
}

/** Reads citations with dates and gatherings already found. */
export function readCitations(
  text: string,
  marks: Marks,
  dates: readonly DateSpan[],
  events: readonly SpanOf<'ordinalEvent'>[],
): CitationsRead {
  const found: CitationSpan[] = [];
  const heads: Stretch[] = [];
  const starts = openings(marks);
  if (starts.length === 0 && marks.digits.length === 0) return { citations: found, heads };
  const context: Context = { text, dates, events, basis: isBasisLead(text) };
  /** Place up to which heads have been read: `Thông tư liên tịch` holds no second type. */
  let headEnd = 0;
  const { digits } = marks;
  const numbers = marks.words.number;
  let n = 0;
  let d = 0;
  for (let s = 0; s <= starts.length; s += 1) {
    const start = starts[s] ?? text.length;
    for (; d < digits.length && (digits[d] ?? 0) < start; d += 1) {
      const digit = digits[d] ?? 0;
      if (digit < headEnd || !isSymbolSign(text, digit)) continue;
      const orphan = fromOrphan(context, digit, found[found.length - 1] ?? null);
      if (orphan === null) continue;
      found.push(orphan.span);
      headEnd = orphan.headEnd;
      heads.push({ start: orphan.span.start, end: headEnd });
    }
    if (start >= text.length || start < headEnd) continue;
    while ((numbers[n] ?? Infinity) < start) n += 1;
    const read = readOpening(context, start, (numbers[n] ?? Infinity) - start < FAR);
    if (read === null) continue;
    found.push(read.span);
    headEnd = read.headEnd;
    heads.push({ start: read.span.start, end: headEnd });
  }
  shareIssuers(text, found);
  fitNested(text, found);
  return { citations: found, heads };
}

/** True where the run of digits at `at` is followed by what joins a number to its notation. */
function isSymbolSign(text: string, at: number): boolean {
  let i = at;
  while (isDigit(text.charCodeAt(i)) && i - at < 8) i += 1;
  const code = text.charCodeAt(skipBlanks(text, i));
  return code === 0x2f || code === 0x2d || code === 0x2e;
}

/** A citation and the place up to which no other can start: behind its head. */
interface Opened {
  span: CitationSpan;
  headEnd: number;
}

/** Reads what a type word, or the series of a standard, opens. */
function readOpening(context: Context, start: number, far: boolean): Opened | null {
  const { text } = context;
  const type = readType(text, start);
  if (type === null) return fromStandard(context, start);
  const head = readHead(text, start, type, far);
  if (head !== null) {
    const span = fromHead(context, head);
    if (head.symbol !== null) span.subject ??= lawNameBefore(text, type, head.symbol.start);
    return { span, headEnd: head.end };
  }
  if (!isUpper(text.charCodeAt(start))) return null;
  const law = fromLaw(context, start, type);
  if (law !== null) return { span: law, headEnd: law.end };
  const span = fromUnnumbered(context, start, type);
  return span === null ? null : { span, headEnd: start + 1 };
}

function fromStandard(context: Context, start: number): Opened | null {
  const standard = readStandard(context.text, start);
  if (standard === null) return null;
  const details = readDetails(context, standard.symbolEnd, standard.start);
  const { symbol, notation, number } = standard;
  const span = { ...citation(standard.start, standard.documentType, details, { number }), symbol, notation };
  return { span, headEnd: standard.symbolEnd };
}
