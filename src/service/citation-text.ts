/** A document in full, as a first citation names it: NĐ 30/2020/NĐ-CP PL I/I/II/6.b. */
import { isoDate } from '../ast/calendar.ts';
import type { Citation } from '../ast/inline.ts';
import type { RegisteredDocument } from '../registry/entry.ts';
import { NAMED_TYPES } from '../registry/lexicon/named-types.data.ts';
import { startsUpper, uncapitalised } from '../text/letters.ts';
import { BARE_VERBS, OPENED } from './lexicon/subject-verbs.data.ts';
import { dayInWords, dayNumbers, fromIso, showIso } from './words/dates.ts';

/** What a citation can say of a document. */
export type Named = Pick<RegisteredDocument, 'type' | 'symbol' | 'date' | 'issuer' | 'subject'>;

/** How a date is written: `ngày 05 tháng 3 năm 2026`, `ngày 05/3/2026`. */
export type DateForm = 'words' | 'numbers';

function dateText(iso: string, form: DateForm): string {
  const date = fromIso(iso);
  const { day = null, month = null, year = null } = date ?? {};
  if (day === null || month === null || year === null) return showIso(iso, 'vi');
  return form === 'words' ? dayInWords(day, month, year) : `ngày ${dayNumbers(day, month, year)}`;
}

/** The header of a document begins its subject with a capital; within a sentence it has none. */
function aboutText(subject: string, isHeader: boolean): string {
  const inside = isHeader && startsUpper(subject) && !/^\p{Lu}{2}/u.test(subject);
  const text = inside ? uncapitalised(subject) : subject;
  return OPENED.test(text) || BARE_VERBS.test(text) ? text : `về ${text}`;
}

/** The document by type and number, or a law by its name: what later citations say. */
export function shortCitation({ type, symbol, subject }: Named): string {
  const named = NAMED_TYPES.has(type.toLowerCase());
  if (named && subject !== null) {
    const lower = type.toLowerCase();
    return subject.toLowerCase().startsWith(`${lower} `) ? subject : `${type} ${subject}`;
  }
  if (symbol !== null) return `${type} số ${symbol}`;
  return subject === null ? type : `${type} ${subject}`;
}

/**
 * The document with number, date, issuer and subject. A law goes by its name.
 *
 * @param isHeader Whether the subject stands as in the header of the document.
 */
export function fullCitation(named: Named, form: DateForm, isHeader = false): string {
  const { type, symbol, date, issuer, subject } = named;
  const short = shortCitation(named);
  if (symbol === null || NAMED_TYPES.has(type.toLowerCase())) return short;
  return [
    short,
    ...(date === null ? [] : [dateText(date, form)]),
    ...(issuer === null ? [] : [`của ${issuer}`]),
    ...(subject === null ? [] : [aboutText(subject, isHeader)]),
  ].join(' ');
}

/** What a citation itself says. */
export function namedBy({ documentType, symbol, date, issuer, subject }: Citation): Named | null {
  if (documentType === null || (symbol === null && subject === null)) return null;
  return { type: documentType, symbol, date: date === null ? null : isoDate(date), issuer, subject };
}
