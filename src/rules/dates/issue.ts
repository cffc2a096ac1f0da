/** When a document was issued, as far as it says. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { CalendarDate } from '../../ast/calendar.ts';
import type { DateNode } from '../../ast/inline.ts';
import type { Document, PlaceDate } from '../../ast/nodes.ts';

export interface Issued {
  date: CalendarDate;
  node: DateNode;
}

function placeDateOf(document: Document): PlaceDate | null {
  for (const child of document.children) {
    if (child.type !== 'header') continue;
    for (const part of child.children) if (part.type === 'placeDate') return part;
  }
  return null;
}

/** The date in the header; what is attached to a document has that of the document. */
export function issueOf({ nodes, document }: Analysis): Issued | null {
  const place = nodes.first('placeDate') ?? placeDateOf(document);
  for (const child of place?.children ?? [])
    if (child.type === 'date') return { date: child.date, node: child };
  return null;
}
