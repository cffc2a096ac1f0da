/** All places in one document that have the meaning of what stands at a cursor. */
import { isoDate } from '../../ast/calendar.ts';
import type { DateNode } from '../../ast/inline.ts';
import { partsOf } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { placesOfBody } from './bodies.ts';
import { placesOfCited, placesOfItself } from './cited.ts';
import { byPlace, occurrenceAt, type Occurrence } from './places.ts';
import { placesOfAppendices } from './referred.ts';
import { placesOfEntry } from './sections.ts';
import { placesOfShortName } from './short-names.ts';
import type { Target } from './kinds.ts';

/** What a date says as far as it is written; null where its year is left open. */
function dayOf({ date, blank }: DateNode): string | null {
  return blank.length > 0 ? null : isoDate(date);
}

function placesOfDate(date: DateNode, { analysis }: Reading): Occurrence[] {
  const day = dayOf(date);
  const same = partsOf(analysis)
    .flatMap(({ nodes }) => nodes.all('date'))
    .filter(({ node }) => node === date || (day !== null && dayOf(node) === day));
  return same.map(({ node }) => occurrenceAt(node.position, false));
}

/** The places in the order of the source; where several things may be meant, those of all of them. */
export function occurrencesOf(target: Target, reading: Reading): readonly Occurrence[] {
  switch (target.kind) {
    case 'cited':
      return placesOfCited(target.cited);
    case 'own':
      return placesOfItself(target.part, reading.analysis);
    case 'shortName':
      return placesOfShortName(target.name, reading);
    case 'body':
      return placesOfBody(target.body, reading);
    case 'entry':
      return target.entries.flatMap((entry) => placesOfEntry(entry, target.part)).sort(byPlace);
    case 'appendix':
      return placesOfAppendices(target.appendices, reading.analysis);
    case 'elsewhere':
      return [];
    case 'date':
      return placesOfDate(target.date, reading).sort(byPlace);
  }
}
