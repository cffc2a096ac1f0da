/** Where a run of entries stops counting one by one. */
import { once } from '../../analyse/once.ts';
import type { OutlineEntry } from '../../analyse/outline.ts';
import { numeral } from './entry-labels.ts';
import { lastOf, type Run } from './series.ts';
import { followsOpenLine, standsBetween } from './torn.ts';

export interface Break {
  kind: 'duplicate' | 'gap' | 'order' | 'letter' | 'start';
  run: Run;
  /** Place of the entry in its run. */
  index: number;
  entry: OutlineEntry;
  /** The number that is due there. */
  expected: number;
  /** Whether it is the first of its run. */
  first: boolean;
  /** The entry that has to do with it: the first of two equal ones, the one before, the one that stands too late. */
  other: OutlineEntry | null;
}

/** Units in front of an entry in which the start of its list is looked for. */
const NEARBY = 10_000;

/** From `D` both `Đ` and `E` go on; letters that point lists leave out (`F`) are in use for parts. */
function isDue({ marker }: OutlineEntry, before: number, value: number): boolean {
  if (value === before + 1) return true;
  if (marker.style !== 'upperLetter') return false;
  return value === 0 || before === 0 || (before === 4 && value === 6);
}

function kindOf(run: Run, index: number, expected: number): Pick<Break, 'kind' | 'other'> {
  const { entries } = run;
  const entry = entries[index];
  const before = entries[index - 1] ?? null;
  if (entry === undefined) return { kind: 'gap', other: before };
  const value = lastOf(entry);
  if (value === 0) return { kind: 'letter', other: before };
  const first = firstWith(run).get(value);
  if (first !== undefined && first < index) return { kind: 'duplicate', other: entries[first] ?? null };
  const late = entries.slice(index + 1, index + 3).find((each) => lastOf(each) === expected);
  if (late !== undefined) return { kind: 'order', other: late };
  return { kind: 'gap', other: before };
}

/** The place of the first entry with each number. */
const firstWith: (run: Run) => ReadonlyMap<number, number> = once(({ entries }) => {
  const places = new Map<number, number>();
  for (const [place, entry] of entries.entries())
    if (!places.has(lastOf(entry))) places.set(lastOf(entry), place);
  return places;
});

/** True where every entry shows one number: a program counted them, and the count was lost. */
function isUncounted({ entries }: Run): boolean {
  const first = entries[0];
  return first !== undefined && entries.length > 2 && entries.every((each) => lastOf(each) === lastOf(first));
}

function readRun(run: Run, source: string): Break[] {
  const { entries } = run;
  if (isUncounted(run)) return [];
  const breaks: Break[] = [];
  /** What stands in the row, and what would stand there had all before been right. */
  let written = 0;
  let right = 0;
  let late = -1;
  let misread = false;
  for (const [index, entry] of entries.entries()) {
    const value = lastOf(entry);
    const before = entries[index - 1];
    if (before === undefined) {
      if (!run.open && value > 1 && entries.length > 1 && !startsElsewhere(entry, source)) {
        breaks.push({ kind: 'start', run, index, entry, expected: 1, first: true, other: null });
        misread = entry.marker.style === 'letter';
      }
      written = value;
      right = value;
      continue;
    }
    right += 1;
    if (isDue(entry, written, value)) {
      if (breaks.length === 0) right = value;
    } else if (value !== right && value !== late && !isTorn(before, entry, written, source)) {
      const expected = breaks.length === 0 ? written + 1 : right;
      const { kind, other } = kindOf(run, index, expected);
      if (kind !== 'letter' || !misread)
        breaks.push({ kind, run, index, entry, expected, first: breaks.length === 0, other });
      misread ||= entry.marker.style === 'letter';
      late = kind === 'order' ? expected : -1;
      if (breaks.length === 1) right = expected;
    }
    written = value === 0 && entry.marker.style === 'letter' ? right - 1 : value;
  }
  return breaks;
}

/** True where the number that is due stands nearby, only not as the start of an entry. */
function isTorn(before: OutlineEntry, entry: OutlineEntry, written: number, source: string): boolean {
  if (followsOpenLine(entry, source)) return true;
  if (lastOf(entry) <= written) return false;
  const due = numeral(entry.marker, [...entry.marker.ordinals.slice(0, -1), written + 1]);
  const from = before.marker.position.end.offset;
  return due !== null && standsBetween(source, due, from, entry.marker.position.start.offset);
}

function startsElsewhere(entry: OutlineEntry, source: string): boolean {
  if (entry.marker.delimiter.startsWith('(') || followsOpenLine(entry, source)) return true;
  const first = numeral(entry.marker, [...entry.marker.ordinals.slice(0, -1), 1]);
  const to = entry.marker.position.start.offset;
  const from = Math.max(entry.parent?.marker.position.start.offset ?? 0, to - NEARBY);
  return first === null || standsBetween(source, first, from, to);
}

/** The breaks of all runs, in the order of the runs. */
export function breaksOf(runs: readonly Run[], source: string): Break[] {
  return runs.flatMap((run) => readRun(run, source));
}

/** The entries whose numbers the breaks make doubtful: each broken one and what counts on from it. */
export function brokenBy(breaks: readonly Break[]): Set<OutlineEntry> {
  const broken = new Set<OutlineEntry>();
  // The breaks of a run follow each other: the first takes all behind it along.
  let last: Run | null = null;
  for (const { run, index } of breaks) {
    if (run !== last) for (const entry of run.entries.slice(index)) broken.add(entry);
    last = run;
  }
  return broken;
}
