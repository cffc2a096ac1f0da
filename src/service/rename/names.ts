/** New names for what a document names: short names and bodies. */
import type { Edit } from '../../lint/finding.ts';
import type { Reading } from '../reading.ts';
import { placesOfName, type BodyName } from '../target/bodies.ts';
import { blocksIn, flowOf } from '../target/flow.ts';
import { NameFinder } from '../target/name-finder.ts';
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

/** How often a name stands in the words of a document, as a body or as anything else. */
function countOf(name: string, { tree }: Reading): number {
  const finder = new NameFinder([[name, true]]);
  return blocksIn(tree).reduce((sum, block) => sum + finder.in(flowOf(block).text).length, 0);
}

/** True where two names differ in capitals, dashes or the place of a tone alone. */
function areSpelledAlike(one: string, other: string): boolean {
  const [found] = new NameFinder([[one, true]]).in(other);
  return found?.start === 0 && found.end === other.length && one.length === other.length;
}

/**
 * A new short name. The document that is read with it must give the new name
 * where it gave the old one, and use it in as many places: no fewer, or some
 * are no longer told to be it; no more, or it was in use for something else.
 */
export async function renameShortName(
  short: ShortName,
  name: string,
  reading: Reading,
): Promise<Edit[] | Refusal> {
  const places = own(placesOfShortName(short, reading));
  const edits = editsFor(places, short.name, name, reading);
  const after = await readAfter(reading, edits);
  const renamed = shortNamed(name, after);
  const found = renamed?.kind === short.kind ? own(placesOfShortName(renamed, after)).length : 0;
  if (found === places.length) return edits;
  return refuse(reading.options.lang, found > places.length ? 'taken' : 'lost', { name });
}

/** A new name for a body, which may be in use for no other one. */
export async function renameBody(body: BodyName, name: string, reading: Reading): Promise<Edit[] | Refusal> {
  const { lang } = reading.options;
  const places = own(placesOfName(body, reading));
  const edits = editsFor(places, body.name, name, reading);
  if (areSpelledAlike(body.name, name)) return edits;
  if (countOf(name, reading) > 0) return refuse(lang, 'taken', { name });
  const after = await readAfter(reading, edits);
  return countOf(name, after) === places.length ? edits : refuse(lang, 'lost', { name });
}
