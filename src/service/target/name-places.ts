/** Where the names of one kind stand in a document: what finds them, and what tells a use from mere letters. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import type { ParentNode } from '../../ast/nodes.ts';
import { addTo } from '../../text/group-by.ts';
import type { Reading } from '../reading.ts';
import { blocksIn, flowOf } from './flow.ts';
import type { Found, NameFinder } from './name-finder.ts';
import { byPlace, touches, type Occurrence } from './places.ts';

export class NamePlaces<Name> {
  readonly #finderOf: (analysis: Analysis) => NameFinder<Name>;
  readonly #occurrenceOf: (found: Found<Name>, block: ParentNode, reading: Reading) => Occurrence | null;

  /**
   * @param finderOf What finds the names of a document in a text.
   * @param occurrenceOf What stands where a name was found; null where it is not meant.
   */
  constructor(
    finderOf: (analysis: Analysis) => NameFinder<Name>,
    occurrenceOf: (found: Found<Name>, block: ParentNode, reading: Reading) => Occurrence | null,
  ) {
    this.#finderOf = finderOf;
    this.#occurrenceOf = occurrenceOf;
  }

  *#in(block: ParentNode, reading: Reading): Generator<[Name, Occurrence]> {
    for (const found of this.#finderOf(reading.analysis).in(flowOf(block).text)) {
      const occurrence = this.#occurrenceOf(found, block, reading);
      if (occurrence !== null) yield [found.value, occurrence];
    }
  }

  /** The name at a cursor in a block, and where it stands there; null for none. */
  at(block: ParentNode, offset: number, reading: Reading): { name: Name; occurrence: Occurrence } | null {
    for (const [name, occurrence] of this.#in(block, reading))
      if (touches(occurrence.stretches, offset)) return { name, occurrence };
    return null;
  }

  /** All places of each name, in the order of the source; read once. */
  readonly all: (reading: Reading) => ReadonlyMap<Name, readonly Occurrence[]> = once((reading) => {
    const places = new Map<Name, Occurrence[]>();
    for (const block of blocksIn(reading.tree))
      for (const [name, occurrence] of this.#in(block, reading)) addTo(places, name, occurrence);
    for (const each of places.values()) each.sort(byPlace);
    return places;
  });
}
