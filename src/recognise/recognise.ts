/** Plain text to typed spans: all that stands inside one paragraph. */
import { findCitations } from './citations.ts';
import { findDates } from './dates.ts';
import { scanMarks } from './marks.ts';
import { nest } from './nest.ts';
import { findOrdinalEvents } from './ordinal-events.ts';
import type { Span } from './spans.ts';

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
  const dates = findDates(text, marks);
  const events = findOrdinalEvents(text, marks);
  const citations = findCitations(text, marks, dates, events);
  return nest([citations, events, dates]);
}
