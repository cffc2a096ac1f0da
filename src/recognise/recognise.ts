/** Plain text to typed spans: all that stands inside one paragraph. */
import type { Stretch } from '../text/place.ts';
import { findAbbreviations } from './abbreviations.ts';
import { findAliases } from './aliases.ts';
import { readCitations } from './citations.ts';
import { findCrossReferences } from './cross-references.ts';
import { findDates } from './dates.ts';
import { scanMarks } from './marks.ts';
import { nest } from './nest.ts';
import { findOrdinalEvents } from './ordinal-events.ts';
import { findPeriods } from './periods.ts';
import { findQuantities } from './quantities.ts';
import { findQuotations } from './quotations.ts';
import type { Span } from './spans.ts';

const byStart = (a: Stretch, b: Stretch): number => a.start - b.start;

/**
 * Recognises everything in a text.
 *
 * @param text Plain NFC text of one paragraph-like unit; any run of blanks and
 *   line ends may stand where a blank may.
 * @returns Spans with offsets in UTF-16 units, sorted by start and then by
 *   falling end; they nest and never cross.
 */
export function recognise(text: string): Span[] {
  const marks = scanMarks(text);
  const { words } = marks;
  const dates = words.time.length + marks.digits.length > 0 ? findDates(text, marks) : [];
  const events = words.event.length > 0 ? findOrdinalEvents(text, marks) : [];
  const { citations, heads } = readCitations(text, marks, dates, events);
  const periods = words.bound.length + marks.digits.length > 0 ? findPeriods(text, marks, dates) : [];
  const references =
    words.unit.length + words.type.length > 0 ? findCrossReferences(text, marks, citations) : [];
  const aliases = words.alias.length > 0 ? findAliases(text, marks) : [];
  const short = marks.shorts.length > 0 ? findAbbreviations(text, marks, heads) : [];
  const quantities =
    marks.digits.length > 0
      ? findQuantities(text, marks, merged([dates, heads, periods.filter(isYears), references]))
      : [];
  const quotations = marks.quotes.length > 1 ? findQuotations(text, marks) : [];
  return nest([citations, periods, dates, events, references, quantities, aliases, short, quotations]);
}

/** Lists of stretches, each in order, as one. */
function merged(lists: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length === 1 && filled[0] !== undefined ? filled[0] : filled.flat().sort(byStart);
}

/** True for periods made of nothing but years: a longer one may hold quantities. */
function isYears(period: Stretch & { openTo: string | null }): boolean {
  return period.openTo !== 'event';
}
