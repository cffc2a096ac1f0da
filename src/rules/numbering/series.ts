/** Runs of siblings that count together: same style, same level, nothing between them that begins anew. */
import type { Outline, OutlineEntry } from '../../analyse/outline.ts';

/** Entries that should count one by one. */
export interface Run {
  entries: OutlineEntry[];
  /** True where nothing says how the run should begin: a list goes on from elsewhere, or was torn. */
  open: boolean;
}

const WIDE_GAP = /\S(?: {3,}|\t)(?=\S)/u;

/** True where a decimal stands below the entry whose number it should continue: `3.1.` below `3.` */
export function hasNumericParent({ marker, parent }: OutlineEntry): boolean {
  if (marker.style !== 'decimal' || parent === null) return false;
  const { style, ordinals } = parent.marker;
  return (style === 'arabic' || style === 'decimal') && ordinals.length === marker.ordinals.length - 1;
}

function keyOf(entry: OutlineEntry): string {
  const { style, ordinals, delimiter } = entry.marker;
  const bracketed = delimiter.startsWith('(') ? '(' : '';
  const prefix = hasNumericParent(entry) ? '' : ordinals.slice(0, -1).join('.');
  return `${bracketed}${style} ${prefix} ${String(ordinals.length)}`;
}

export function lastOf({ marker }: OutlineEntry): number {
  return marker.ordinals.at(-1) ?? 0;
}

/** True for a line of a table that extraction laid flat: columns stand apart by wide gaps. */
function isTabular({ marker }: OutlineEntry, source: string): boolean {
  const start = marker.position.end.offset;
  const end = source.indexOf('\n', start);
  return WIDE_GAP.test(source.slice(start, end < 0 ? source.length : end).trim());
}

/** Splits siblings into runs. */
class RunReader {
  readonly runs: Run[] = [];
  readonly #source: string;
  readonly #headings: readonly number[];
  /** The last number of each series met so far, whatever its parent. */
  readonly #lasts = new Map<string, number>();

  constructor(outline: Outline, source: string) {
    this.#source = source;
    this.#headings = outline.bareHeadings.map((heading) => heading.position.start.offset);
  }

  read(siblings: readonly OutlineEntry[]): void {
    const open = new Map<string, Run>();
    for (const entry of siblings) {
      const key = keyOf(entry);
      const run = open.get(key);
      const before = run?.entries.at(-1);
      if (isTabular(entry, this.#source)) open.set(key, this.#begin([], true));
      else if (run === undefined) open.set(key, this.#begin([entry], this.#goesOn(key, entry)));
      else if (before !== undefined && this.#beginsAnew(before, entry))
        open.set(key, this.#begin([entry], lastOf(entry) !== 1));
      else run.entries.push(entry);
      this.#lasts.set(key, lastOf(entry));
    }
  }

  #begin(entries: OutlineEntry[], open: boolean): Run {
    const run: Run = { entries, open };
    this.runs.push(run);
    return run;
  }

  /** True where a list counts on over the entries above it: clauses 4, 5 of section II behind 1 to 3 of section I. */
  #goesOn(key: string, entry: OutlineEntry): boolean {
    return this.#lasts.get(key) === lastOf(entry) - 1;
  }

  /** True where a list begins again behind a heading without number, or simply at 1. */
  #beginsAnew(before: OutlineEntry, entry: OutlineEntry): boolean {
    if (lastOf(entry) === 1 && lastOf(before) > 1) return true;
    const from = before.marker.position.start.offset;
    const to = entry.marker.position.start.offset;
    return this.#headings.some((heading) => heading > from && heading < to);
  }
}

/** The runs of an outline. Articles count through the whole document, all else below its own parent. */
export function runsOf(outline: Outline, source: string): Run[] {
  const reader = new RunReader(outline, source);
  const isArticle = ({ marker }: OutlineEntry): boolean => marker.style === 'article';
  const articles = outline.entries.filter(isArticle);
  if (articles.length > 0) reader.read(articles);
  const readLevel = (siblings: readonly OutlineEntry[]): void => {
    if (siblings.length > 0) reader.read(siblings.filter((entry) => !isArticle(entry)));
    for (const entry of siblings) readLevel(entry.children);
  };
  readLevel(outline.roots);
  return reader.runs;
}
