/** Shows in the document what has the meaning of what stands at the cursor. */
import type { Range } from '../text/place.ts';
import type { Reading } from './reading.ts';
import { occurrencesOf } from './target/occurrences.ts';
import { targetAt } from './target/target.ts';

/** A place that is shown: where a thing gets its name it is written, elsewhere read; a date is only the same text. */
export interface Highlight {
  range: Range;
  kind: 'read' | 'write' | 'text';
}

/** The places in a document that mean the same; none where nothing is known of what stands there. */
export function highlightsAt(reading: Reading, offset: number): Highlight[] {
  const target = targetAt(reading, offset, true);
  if (target === null) return [];
  const places = occurrencesOf(target, reading);
  if (target.kind === 'date') return places.map(({ range }) => ({ range, kind: 'text' }));
  return places.map(({ range, isDefinition }) => ({ range, kind: isDefinition ? 'write' : 'read' }));
}
