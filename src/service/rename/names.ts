/** New names for what a document names: short names and bodies. */
import type { Edit } from '../../lint/finding.ts';
import type { Reading } from '../reading.ts';
import { bodiesNamed, placesOfName, type BodyName } from '../target/bodies.ts';
import type { Occurrence } from '../target/places.ts';
import { placesOfShortName, shortNamed, type ShortName } from '../target/short-names.ts';
import { refuse, type Refusal } from '../words/rename.ts';
import { readAfter, replaceName } from './edits.ts';

/** What the document says in its own words; what others wrote stays as they wrote it. */
function own(places: readonly Occurrence[]): Occurrence[] {
  return places.filter(({ isForeign }) => !isForeign);
}

function editsFor(places: readonly Occurrence[], old: string, name: string, reading: Reading): Edit[] {
  return places.flatMap((place) => replaceName(place, old, name, reading));
}

/** The edits, where the document read with them has the new name wherever it had the old one, and nowhere else. */
async function checked(
  edits: Edit[],
  expected: number,
  name: string,
  reading: Reading,
  count: (after: Reading) => number,
): Promise<Edit[] | Refusal> {
  const found = count(await readAfter(reading, edits));
  if (found === expected) return edits;
  return refuse(reading.options.lang, found > expected ? 'taken' : 'lost', { name });
}

export function renameShortName(
  { name: old, kind }: ShortName,
  places: readonly Occurrence[],
  name: string,
  reading: Reading,
): Promise<Edit[] | Refusal> {
  const changed = own(places);
  return checked(editsFor(changed, old, name, reading), changed.length, name, reading, (after) => {
    const short = shortNamed(name, after);
    return short?.kind === kind ? own(placesOfShortName(short, after)).length : 0;
  });
}

export function renameBody(body: BodyName, name: string, reading: Reading): Promise<Edit[] | Refusal> {
  const changed = own(placesOfName(body, reading));
  return checked(editsFor(changed, body.name, name, reading), changed.length, name, reading, (after) =>
    bodiesNamed(name, after).reduce((sum, each) => sum + own(placesOfName(each, after)).length, 0),
  );
}
