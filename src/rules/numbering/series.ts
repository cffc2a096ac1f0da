/** Runs of siblings that count together: same style, same level, nothing between them that begins anew. */
import type { Outline, OutlineEntry } from '../../analyse/outline.ts';
import { countFront } from '../../text/bisect.ts';

/** Entries that should count one by one. */
export interface Run {
  entries: OutlineEntry[];
  /** True where nothing says how the run should begin: a list goes on from elsewhere, or was torn. */
  open: boolean;
}

/** Blanks that set columns apart. */
const GAPS = [indexOfThreeBlanks, (text: string, from: number) => text.indexOf('\t', from)] as const;
const BLANK = 0x20;
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

/** Every third sign is looked at: three blanks in a row have one of them. A blank stands behind every word, so that looking for the first is slow. */
function indexOfThreeBlanks(text: string, from: number): number {
  for (let at = from + 2; at < text.length; at += 3) {
    if (text.charCodeAt(at) !== BLANK) continue;
    let start = at;
    while (start > from && text.charCodeAt(start - 1) === BLANK) start -= 1;
    let end = at + 1;
    while (end - start < 3 && text.charCodeAt(end) === BLANK) end += 1;
    if (end - start >= 3) return start;
  }
  return -1;
}

/** Finds lines of tables that extraction laid flat: columns stand apart by wide gaps. */
class TableLines {
  readonly #source: string;
  /** Where the next gap of each kind stands, from the place last asked for on. */
  readonly #next = GAPS.map(() => ({ from: 0, at: -1 }));

  constructor(source: string) {
    this.#source = source;
  }

  has({ marker }: OutlineEntry): boolean {
    const start = marker.position.end.offset;
    if (!this.#next.some((_, i) => this.#gapAfter(start, i))) return false;
    const end = this.#source.indexOf('\n', start);
    return WIDE_GAP.test(this.#source.slice(start, end < 0 ? this.#source.length : end).trim());
  }

  /** True where a gap of a kind stands in the line of `start`. */
  #gapAfter(start: number, kind: number): boolean {
    const next = this.#next[kind];
    const find = GAPS[kind];
    if (next === undefined || find === undefined) return false;
    if (start < next.from || start > next.at) {
      const at = find(this.#source, start);
      next.from = start;
      next.at = at < 0 ? Infinity : at;
    }
    if (next.at === Infinity) return false;
    const end = this.#source.indexOf('\n', start);
    return end < 0 || next.at < end;
  }
}

/** Splits siblings into runs. */
class RunReader {
  readonly runs: Run[] = [];
  readonly #tables: TableLines;
  readonly #headings: readonly number[];
  /** The last number of each series met so far, whatever its parent. */
  readonly #lasts = new Map<string, number>();

  constructor(outline: Outline, source: string) {
    this.#tables = new TableLines(source);
    this.#headings = outline.bareHeadings.map((heading) => heading.position.start.offset);
  }

  read(siblings: readonly OutlineEntry[]): void {
    const open = new Map<string, Run>();
    for (const entry of siblings) {
      const key = keyOf(entry);
      const run = open.get(key);
      const before = run?.entries.at(-1);
      if (this.#tables.has(entry)) open.set(key, this.#begin([], true));
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
    return (this.#headings[countFront(this.#headings, (heading) => heading <= from)] ?? Infinity) < to;
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
