/** Contradictions between what units are given: one twice in a list, two that each only help the other. */
import { readActor } from '../../analyse/actors.ts';
import type { Assigned } from '../../analyse/assigned.ts';
import { openingOf, textBlocksOf, wordsOf, type TextBlock } from '../../analyse/text-of.ts';
import { sameUnit } from '../../analyse/unit-match.ts';
import { unitsIn, type UnitName } from '../../analyse/unit-names.ts';
import { addTo } from '../../text/group-by.ts';
import { fold } from '../../text/letters.ts';
import { WORKS_WITH } from '../lexicon/routing-words.data.ts';

/** An assignment to one unit. */
export interface SingleUnit {
  assigned: Assigned;
  unit: UnitName;
}

/** The assignments that name one unit each. */
export function singleUnits(all: readonly Assigned[]): SingleUnit[] {
  return all.flatMap((assigned) => {
    const [unit, other] = assigned.units;
    return unit === undefined || other !== undefined ? [] : [{ assigned, unit }];
  });
}

/** Whether an entry carries a number of its own, as against a dash in a list of tasks. */
function isNumbered({ entry }: Assigned): boolean {
  if (entry.type === 'paragraph' || entry.type === 'tableRow' || entry.type === 'item') return false;
  return entry.children.some((child) => child.type === 'marker' && child.style !== 'bullet');
}

/** True where words in front of the name assign it: a closing `Giao Phòng … theo dõi` sums up and is no second entry. */
function isGiven({ name, block }: Assigned): boolean {
  return !openingOf(block).startsWith(name.slice(0, 4));
}

/** Pairs of numbered entries of one list that are headed by one unit; later ones with the first. */
export function twiceAssigned(singles: readonly SingleUnit[]): { first: SingleUnit; again: SingleUnit }[] {
  const byHead = new Map<string, SingleUnit[]>();
  const pairs: { first: SingleUnit; again: SingleUnit }[] = [];
  for (const single of singles) {
    const { assigned, unit } = single;
    if (assigned.list === null || unit.collective || unit.kind === 'person' || !isNumbered(assigned))
      continue;
    const key = `${unit.head} ${unit.words.map((word) => word.key.charAt(0)).join('')}`;
    const first = byHead
      .get(key)
      ?.find(
        (other) =>
          other.assigned.list === assigned.list &&
          other.unit.post === unit.post &&
          sameUnit(other.unit, unit),
      );
    if (first === undefined) addTo(byHead, key, single);
    else if (isGiven(first.assigned) === isGiven(assigned)) pairs.push({ first, again: single });
  }
  return pairs;
}

interface Helping extends SingleUnit {
  helped: UnitName;
  /** The words of what they do together. */
  work: string;
  /** The block that says so. */
  place: TextBlock;
}

/** Words that tell that two tasks are one, and how many of a task are compared. */
const SAME_WORK = 6;
const COMPARED = 40;
/** Tasks of one pair of units that are kept for comparison. */
const REMEMBERED = 8;

/** What a block says behind the name of the unit, where it begins with it. */
function saidIn(block: TextBlock, { name, block: own }: Assigned): string {
  if (block !== own) return openingOf(block);
  const words = wordsOf(block);
  return words.slice(words.indexOf(name) + name.length).replace(/^[\s:,.–-]+/u, '');
}

/** The tasks by which a unit only works along with one other. */
function helpings(singles: readonly SingleUnit[]): Helping[] {
  return singles.flatMap((single) =>
    textBlocksOf(single.assigned.entry).flatMap((place) => {
      const said = saidIn(place, single.assigned);
      const opening = WORKS_WITH.exec(said);
      if (opening === null) return [];
      const whole = place === single.assigned.block ? said : wordsOf(place);
      const rest = whole.slice(opening[0].length);
      const actor = readActor(rest);
      const helped = actor === null ? [] : unitsIn(actor.name);
      const [only] = helped;
      if (actor === null || only === undefined || helped.length > 1) return [];
      return [{ ...single, helped: only, work: rest.slice(actor.end), place }];
    }),
  );
}

function wordsIn(text: string): string[] {
  return fold(text)
    .trim()
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, COMPARED);
}

/** True where both do the same: a run of words stands in both. */
function isOneWork(a: string, b: string): boolean {
  const words = wordsIn(a);
  const other = ` ${wordsIn(b).join(' ')} `;
  return words.some((_, i) => {
    const run = words.slice(i, i + SAME_WORK);
    return run.length === SAME_WORK && other.includes(` ${run.join(' ')} `);
  });
}

/** Two units each of which only works along with the other on one thing. */
export function leaderless(singles: readonly SingleUnit[]): { one: Helping; other: Helping }[] {
  const all = helpings(singles);
  // Looked up by whom they help, so that long documents are not compared task by task.
  const waiting = new Map<string, Helping[]>();
  const pairs: { one: Helping; other: Helping }[] = [];
  for (const other of all) {
    const one = waiting
      .get(`${other.helped.head} ${other.unit.head}`)
      ?.find(
        (each) =>
          sameUnit(each.helped, other.unit) &&
          sameUnit(other.helped, each.unit) &&
          isOneWork(each.work, other.work),
      );
    if (one !== undefined) pairs.push({ one, other });
    const key = `${other.unit.head} ${other.helped.head}`;
    const before = waiting.get(key) ?? [];
    if (before.length < REMEMBERED) waiting.set(key, [...before, other]);
  }
  return pairs;
}
