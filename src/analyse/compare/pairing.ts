/** Finds what belongs together in two lists: first what is equal, then what is most alike. */
import { addTo } from '../../text/group-by.ts';

/** Things of the two lists that belong together; null where something has no other half. */
export interface Pair<Item> {
  old: Item | null;
  new: Item | null;
}

export interface PairingOptions<Item> {
  /** What makes two items one. */
  key: (item: Item) => string;
  /** How alike two others are, 0 to 1. */
  likeness: (a: Item, b: Item) => number;
  /** Less alike than this, they do not belong together. */
  least: number;
}

/** Each pair of left-over items is looked at once: beyond this many, only equal ones are found. */
const MOST_COMPARED = 40_000;

/** The place in `old` that belongs to each place in `new`, by key. */
function equalPlaces<Item>(
  old: readonly Item[],
  next: readonly Item[],
  key: (item: Item) => string,
): Map<number, number> {
  const waiting = new Map<string, number[]>();
  old.forEach((item, i) => {
    addTo(waiting, key(item), i);
  });
  const places = new Map<number, number>();
  next.forEach((item, i) => {
    const place = waiting.get(key(item))?.shift();
    if (place !== undefined) places.set(i, place);
  });
  return places;
}

/** Adds the places of what is alike, the most alike first. */
function addAlike<Item>(
  places: Map<number, number>,
  old: readonly Item[],
  next: readonly Item[],
  { likeness, least }: PairingOptions<Item>,
): void {
  const taken = new Set(places.values());
  const oldLeft = [...old.entries()].filter(([i]) => !taken.has(i));
  const newLeft = [...next.entries()].filter(([i]) => !places.has(i));
  if (oldLeft.length * newLeft.length > MOST_COMPARED) return;
  const candidates = newLeft.flatMap(([to, b]) =>
    oldLeft.map(([from, a]) => ({ from, to, alike: likeness(a, b) })),
  );
  const best = candidates.filter(({ alike }) => alike >= least).sort((a, b) => b.alike - a.alike);
  for (const { from, to } of best) {
    if (taken.has(from) || places.has(to)) continue;
    taken.add(from);
    places.set(to, from);
  }
}

/**
 * Pairs the items of two lists.
 *
 * @returns In the order of the new list; what only the old one has stands
 *   where it stood, in front of what is new there.
 */
export function pairUp<Item>(
  old: readonly Item[],
  next: readonly Item[],
  options: PairingOptions<Item>,
): Pair<Item>[] {
  const places = equalPlaces(old, next, options.key);
  addAlike(places, old, next, options);
  const taken = new Set(places.values());
  const pairs: Pair<Item>[] = [];
  let at = 0;
  const addDropped = (end: number): void => {
    for (; at < end; at += 1) {
      const item = old[at];
      if (item !== undefined && !taken.has(at)) pairs.push({ old: item, new: null });
    }
  };
  const bounds = new Array<number>(next.length);
  for (let i = next.length - 1, bound = old.length; i >= 0; i -= 1) {
    bound = places.get(i) ?? bound;
    bounds[i] = bound;
  }
  next.forEach((item, i) => {
    const place = places.get(i);
    addDropped(bounds[i] ?? 0);
    pairs.push({ old: place === undefined ? null : (old[place] ?? null), new: item });
  });
  addDropped(old.length);
  return pairs;
}
