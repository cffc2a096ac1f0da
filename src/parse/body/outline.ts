/**
 * Nests blocks by their markers. An entry goes on with the series whose next
 * number it shows; only where none does, its style decides how deep it goes.
 */
import type { MarkerStyle } from '../../ast/leaves.ts';
import type { Block, TextBlock } from './blocks.ts';
import type { LineMarker } from './marker.ts';

export interface Entry {
  kind: 'entry';
  block: TextBlock;
  marker: Pick<LineMarker, 'style' | 'ordinals' | 'delimiter'>;
  children: OutlineNode[];
}

export type OutlineNode = Entry | Block;

/** Which styles open deeper levels than which, where a document gives no other sign. */
const RANKS: Record<MarkerStyle, number> = {
  part: 0,
  chapter: 1,
  division: 2,
  upperLetter: 3,
  roman: 4,
  article: 5,
  arabic: 6,
  decimal: 7,
  letter: 12,
  bullet: 13,
};
/** A single letter above this value is no numeral: `C.` follows `B.` */
const LARGEST_LETTER_NUMERAL = 10;

type Numbered = Entry['marker'];

function rankOf(marker: Numbered): number {
  return RANKS[marker.style] + (marker.style === 'decimal' ? marker.ordinals.length : 0);
}

function sameSeries(a: Numbered, b: Numbered): boolean {
  return a.style === b.style && a.ordinals.length === b.ordinals.length;
}

function lastOf(marker: Numbered): number {
  return marker.ordinals.at(-1) ?? 0;
}

/** True where `next` shows the number due behind `before`. */
function follows(before: Numbered, next: Numbered): boolean {
  if (!sameSeries(before, next)) return false;
  if (lastOf(next) !== lastOf(before) + 1) return false;
  return before.ordinals.slice(0, -1).every((ordinal, i) => ordinal === next.ordinals[i]);
}

/** Styles whose series start again without going deeper. */
const FLAT: ReadonlySet<MarkerStyle> = new Set([
  'part',
  'chapter',
  'division',
  'upperLetter',
  'roman',
  'article',
]);

class OutlineReader {
  readonly roots: OutlineNode[] = [];
  readonly #open: Entry[] = [];

  add(block: Block): void {
    if (block.kind === 'pageNumber' || block.kind === 'rule') this.#into(this.#open.length).push(block);
    else if (block.kind === 'table' || block.marker === null) {
      this.#open.length = this.#belowBullets();
      this.#into(this.#open.length).push(block);
    } else this.#addEntry(block, block.marker);
  }

  #addEntry(block: TextBlock, read: LineMarker): void {
    const marker = this.#resolve(read);
    const depth = marker.style === 'bullet' ? this.#bulletDepth(marker) : this.#numberedDepth(marker);
    const entry: Entry = { kind: 'entry', block, marker, children: [] };
    this.#into(depth).push(entry);
    this.#open.length = depth;
    this.#open.push(entry);
  }

  /** The list that entries at a depth go into. */
  #into(depth: number): OutlineNode[] {
    return depth === 0 ? this.roots : (this.#open[depth - 1]?.children ?? this.roots);
  }

  /** How many open entries there are without the bullets at the end. */
  #belowBullets(): number {
    let depth = this.#open.length;
    while (depth > 0 && this.#open[depth - 1]?.marker.style === 'bullet') depth -= 1;
    return depth;
  }

  #bulletDepth(marker: Numbered): number {
    for (let i = this.#open.length - 1; i >= this.#belowBullets(); i -= 1) {
      if (this.#open[i]?.marker.delimiter === marker.delimiter) return i;
    }
    return this.#open.length;
  }

  #numberedDepth(marker: Numbered): number {
    for (let i = this.#open.length - 1; i >= 0; i -= 1) {
      const open = this.#open[i];
      if (open !== undefined && follows(open.marker, marker)) return i;
    }
    if (marker.style === 'decimal') {
      const parent = this.#parentOf(marker);
      if (parent >= 0) return parent + 1;
    }
    for (let i = this.#open.length - 1; i >= 0; i -= 1) {
      const open = this.#open[i];
      if (open === undefined || !sameSeries(open.marker, marker)) continue;
      return this.#restarts(open, i, marker) ? i + 1 : i;
    }
    let depth = this.#open.length;
    while (depth > 0 && rankOf(this.#open[depth - 1]?.marker ?? marker) >= rankOf(marker)) depth -= 1;
    return depth;
  }

  /** The open entry whose number a decimal continues: `3.` for `3.1.`; -1 for none. */
  #parentOf(marker: Numbered): number {
    const prefix = marker.ordinals.slice(0, -1);
    for (let i = this.#open.length - 1; i >= 0; i -= 1) {
      const open = this.#open[i]?.marker;
      if (open === undefined || (open.style !== 'arabic' && open.style !== 'decimal')) continue;
      if (
        open.ordinals.length === prefix.length &&
        open.ordinals.every((ordinal, k) => ordinal === prefix[k])
      )
        return i;
    }
    return -1;
  }

  /** A list below an entry that begins again in its style; once, so that depth stays bounded. */
  #restarts(open: Entry, depth: number, marker: Numbered): boolean {
    if (FLAT.has(marker.style) || lastOf(marker) !== 1 || lastOf(open.marker) === 1) return false;
    return !this.#open.slice(0, depth).some((outer) => sameSeries(outer.marker, marker));
  }

  /** Decides whether a single capital is a numeral or a letter. */
  #resolve(marker: LineMarker): Numbered {
    if (marker.style !== 'roman' || marker.letter === 0) return marker;
    const numeral: Numbered = marker;
    const letter: Numbered = { style: 'upperLetter', ordinals: [marker.letter], delimiter: marker.delimiter };
    if (this.#open.some((open) => follows(open.marker, numeral))) return numeral;
    const due = this.#open.some((open) => follows(open.marker, letter));
    return due || lastOf(numeral) > LARGEST_LETTER_NUMERAL ? letter : numeral;
  }
}

/** Nests blocks into the outline that their markers make. */
export function outlineOf(blocks: readonly Block[]): OutlineNode[] {
  const reader = new OutlineReader();
  for (const block of blocks) reader.add(block);
  return reader.roots;
}
