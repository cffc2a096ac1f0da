/**
 * Deadlines as an iCalendar file (RFC 5545): an all-day event each, since
 * calendars show events and many hide to-dos. A date known in part stands on
 * its last day and says in words that any day up to it will do.
 */
import type { Facts } from '../../analyse/facts-types.ts';
import { fill, type Language } from '../../lint/messages.ts';
import { digest } from '../../text/digest.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { contentLine, escapeText } from './content-line.ts';
import type { Deadline } from './deadlines.ts';
import { capitalised } from '../../text/letters.ts';

export interface CalendarSetting {
  language: Language;
  version: string;
  /** The day of the export, `YYYY-MM-DD`: what one exports twice on a day is the same file. */
  today: string;
}

/** The letters of a text that a calendar shows at a glance. */
const LONGEST = 80;

function shorten(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  const cut = letters.slice(0, LONGEST).join('');
  const blank = cut.lastIndexOf(' ');
  return `${blank > 0 ? cut.slice(0, blank) : cut}…`;
}

/** `Kế hoạch 12/KH-UBND`, as far as the document says it. */
function nameOf({ documentType, number, notation, profile }: Facts, language: Language): string {
  // Party documents part number and notation with a dash: `32-KH/ĐU`.
  const between = profile.id === 'dang' ? '-' : '/';
  const symbol = number === null || notation === null ? null : `${number}${between}${notation}`;
  const type = capitalised(documentType ?? CALENDAR_WORDS[language].document);
  return symbol === null ? type : `${type} ${symbol}`;
}

function summaryOf({ event, unit, within, text }: Deadline, language: Language): string {
  const words = CALENDAR_WORDS[language];
  const time = within === null ? '' : ` (${fill(words[within.part], { name: within.name })})`;
  const owner = unit === null ? '' : `${unit}: `;
  return `${owner}${unit === null ? capitalised(event) : event}${time} – ${shorten(text)}`;
}

function descriptionOf({ unit, text, line }: Deadline, source: string, language: Language): string {
  const words = CALENDAR_WORDS[language];
  return [
    text,
    ...(unit === null ? [] : [fill(words.unit, { unit })]),
    fill(words.source, { source, line }),
  ].join('\n');
}

/** The part of an event's name that the document gives; the text and its day give the rest. */
function identityOf({ number, notation, issuer, subject }: Facts): string {
  return JSON.stringify([number, notation, issuer?.name ?? null, subject]);
}

/** @param deadlines Those of the facts. */
export function formatCalendar(
  facts: Facts,
  deadlines: readonly Deadline[],
  { language, version, today }: CalendarSetting,
): string {
  const stamp = `${today.replaceAll('-', '')}T000000Z`;
  const source = nameOf(facts, language);
  const title = facts.subject === null ? source : `${source}: ${shorten(facts.subject)}`;
  const identity = identityOf(facts);
  const events = deadlines.map((deadline) => {
    const { event, unit, text, day, within } = deadline;
    const name = digest(JSON.stringify([identity, event, unit, text, day, within]));
    return [
      contentLine('BEGIN', 'VEVENT'),
      contentLine('UID', `${name}@thethuc`),
      contentLine('DTSTAMP', stamp),
      contentLine('DTSTART;VALUE=DATE', day),
      contentLine('SUMMARY', escapeText(summaryOf(deadline, language))),
      contentLine('DESCRIPTION', escapeText(descriptionOf(deadline, source, language))),
      // A deadline does not make anybody busy.
      contentLine('TRANSP', 'TRANSPARENT'),
      contentLine('END', 'VEVENT'),
    ].join('');
  });
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//thethuc//thethuc ${version}//${language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', escapeText(title)),
    ...events,
    contentLine('END', 'VCALENDAR'),
  ].join('');
}
