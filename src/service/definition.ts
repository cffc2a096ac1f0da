/** Goes to what is meant: the document cited, the section referred to, the place where a short name is given. */
import { headingOf } from '../analyse/text-of.ts';
import { outlineOf, type OutlineEntry } from '../analyse/outline.ts';
import { labelsOf, targetsOf } from '../analyse/reference-targets.ts';
import type { CrossReference } from '../ast/inline.ts';
import { textLeavesOf } from '../ast/walk.ts';
import type { Range } from '../text/place.ts';
import { NEVER, type CancelSignal } from './cancel.ts';
import { ownPlace } from './library/entry.ts';
import type { Identity } from './library/identity.ts';
import type { Library } from './library/library.ts';
import type { Reading } from './reading.ts';
import type { Readings } from './readings.ts';
import type { Location } from './location.ts';
import { citedBy, type Cited } from './target/cited.ts';
import { placesOfShortName, type ShortName } from './target/short-names.ts';
import type { Target } from './target/kinds.ts';
import { targetAt } from './target/target.ts';

/** A place that is meant. */
export interface DefinitionTarget extends Location {
  /** All that it opens, where `range` is only its name. */
  whole: Range;
}

/** Where words lead. */
export interface Definition {
  /** The words that name it. */
  origin: Range;
  /** Several where nothing tells which one is meant. */
  targets: readonly DefinitionTarget[];
}

/** What a definition is looked for in, beside the document itself. */
export interface Shelves {
  readings: Readings;
  library: Library;
}

function at(uri: string, range: Range, whole: Range = range): DefinitionTarget {
  return { uri, range, whole };
}

/** The number of an entry with the words of its heading. */
function nameOfEntry({ node, marker }: OutlineEntry, { lines }: Reading): Range {
  const heading = headingOf(node);
  const last = heading === null ? undefined : textLeavesOf(heading).at(-1);
  const { start } = marker.position;
  const end = last?.position.end.offset ?? 0;
  return end > start.offset ? lines.range(start.offset, end) : marker.position;
}

function entryTargets(entries: readonly OutlineEntry[], reading: Reading): DefinitionTarget[] {
  return entries.map((entry) => at(reading.document.uri, nameOfEntry(entry, reading), entry.node.position));
}

/** Where a short name is given: the last place in front of its use, else the first one. */
function givenAt(name: ShortName, origin: Range, reading: Reading): DefinitionTarget[] {
  const given = placesOfShortName(name, reading).filter(({ isDefinition }) => isDefinition);
  const last = given.findLast(({ range }) => range.start.offset <= origin.start.offset) ?? given[0];
  return last === undefined ? [] : [at(reading.document.uri, last.range)];
}

/** The mention by which a document is cited in full; null where the one at hand says as much. */
function fullMention({ mentions, identity }: Cited, origin: Range): Range | null {
  const full = mentions.find(
    ({ date, issuer }) => date !== null && (issuer !== null || identity.issuer === null),
  );
  const isHere = full === undefined || full.position.start.offset === origin.start.offset;
  return isHere ? null : full.position;
}

async function citedTargets(
  identity: Identity,
  uri: string,
  { library }: Shelves,
  signal: CancelSignal,
): Promise<DefinitionTarget[]> {
  const found = await library.find(identity, signal);
  return found.filter((entry) => entry.uri !== uri).map((entry) => at(entry.uri, entry.place));
}

/** The units of another document that a reference means; none where it is not read as having them. */
async function unitsIn(
  document: DefinitionTarget,
  { steps }: CrossReference,
  { readings }: Shelves,
): Promise<DefinitionTarget[]> {
  const reading = await readings.of(document.uri);
  const innermost = steps.at(-1);
  if (reading === null || innermost === undefined) return [];
  const outline = outlineOf(reading.tree);
  return entryTargets(
    labelsOf(innermost).flatMap((label) => targetsOf(outline, steps, label)),
    reading,
  );
}

async function targetsFor(
  target: Target,
  reading: Reading,
  shelves: Shelves,
  signal: CancelSignal,
): Promise<readonly DefinitionTarget[]> {
  const { uri } = reading.document;
  switch (target.kind) {
    case 'cited': {
      const found = await citedTargets(target.cited.identity, uri, shelves, signal);
      const full = found.length > 0 ? null : fullMention(target.cited, target.origin);
      return full === null ? found : [at(uri, full)];
    }
    case 'elsewhere': {
      const { identity } = citedBy(target.citation, reading.analysis);
      const documents = await citedTargets(identity, uri, shelves, signal);
      const units = await Promise.all(documents.map((each) => unitsIn(each, target.reference, shelves)));
      return units.some((each) => each.length > 0) ? units.flat() : documents;
    }
    case 'own':
      return [at(uri, ownPlace(target.part))];
    case 'shortName':
      return givenAt(target.name, target.origin, reading);
    case 'entry':
      return entryTargets(target.entries, reading);
    case 'appendix':
      return target.appendices.map(({ title, appendix }) => at(uri, title.position, appendix.position));
    case 'body':
    case 'date':
      // Nothing in a document says what they are.
      return [];
  }
}

/** What is meant at a cursor; null where nothing stands there, or where it is not known what. */
export async function definitionAt(
  reading: Reading,
  offset: number,
  shelves: Shelves,
  signal: CancelSignal = NEVER,
): Promise<Definition | null> {
  const target = targetAt(reading, offset);
  if (target === null) return null;
  const targets = await targetsFor(target, reading, shelves, signal);
  return targets.length === 0 ? null : { origin: target.origin, targets };
}
