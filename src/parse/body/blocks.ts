/** Puts lines together to blocks: paragraphs (wrapped or torn by a page break), tables, rules, page numbers. */
import { isUpperCase, startsLower } from '../../text/letters.ts';
import type { Stretch } from '../../text/place.ts';
import { cellsOf } from '../cells.ts';
import { isPageNumber, isRule } from './furniture.ts';
import { endsSentence, widthOf, type Layout } from './layout.ts';
import type { Line } from '../lines.ts';
import type { LineMarker } from './marker.ts';
import type { Source } from '../source.ts';

export interface TextBlock {
  kind: 'text';
  marker: LineMarker | null;
  /** Where the marker stands; null where there is none. */
  markerAt: Stretch | null;
  /** Number of `#` before it, and where they stand. */
  depth: number;
  hash: Stretch | null;
  /** What is said, in reading order: more than one where a page break tore it. */
  stretches: Stretch[];
  first: Line;
  last: Line;
  /** Length of what is said. */
  length: number;
}

export type Block =
  | TextBlock
  | { kind: 'table'; lines: Line[] }
  | { kind: 'rule'; at: Stretch; hash: Stretch | null }
  | { kind: 'pageNumber'; at: Stretch };

/** A paragraph shorter than this is not long enough to have reached the end of a page. */
const SHORT = 40;
/** A torn name goes on with a capital only where the paragraph was clearly running text. */
const RUNNING = 120;
const FULL = 0.82;
/** Columns that make an indentation; pages are shifted by one or two. */
const INDENTED = 3;
/** A notation cut behind its dash: `131/2025/NĐ-`. */
const CUT_WORD = /[\p{L}\d]\/\p{L}+-$/u;
const NUMBERS = /^[-–+]?\d[\d.,%/]*$/u;
/** A number or a time of day alone, or at the start of a row: no sentence goes on so. */
const NO_TEXT = /^\d{1,3}$|^\d{1,2}[hg:]\d{2}(?!\d)/u;
const OPEN_WORDS: ReadonlySet<string> = new Set([
  'của',
  'và',
  'các',
  'với',
  'về',
  'trên',
  'cho',
  'tại',
  'theo',
  'từ',
  'đến',
  'là',
  'những',
]);

/** What is known of the lines before they are read. */
export interface Page {
  layout: Layout;
  /** Lines that belong to the header and stand among those of the body. */
  hidden: ReadonlySet<number>;
}

interface Gap {
  blank: boolean;
  page: boolean;
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #source: Source;
  readonly #layout: Layout;
  readonly #hidden: ReadonlySet<number>;
  #current: TextBlock | null = null;
  /** Page numbers met since the current paragraph's last line. */
  #pages: Stretch[] = [];
  #blank = false;
  #lastRoman = 0;
  #lastLetter = 0;

  constructor(source: Source, { layout, hidden }: Page) {
    this.#source = source;
    this.#layout = layout;
    this.#hidden = hidden;
  }

  read(lines: readonly Line[], start: number, end: number): Block[] {
    for (let i = start; i < end; i += 1) {
      const line = lines[i];
      if (line === undefined) break;
      if (line.blank || this.#hidden.has(i)) this.#blank = true;
      else if (isPageNumber(lines, i)) this.#pages.push({ start: line.from, end: line.to });
      else if (isRule(line))
        this.#add({ kind: 'rule', at: { start: line.from, end: line.to }, hash: hashOf(line) });
      else if (line.table) this.#addTable(line);
      else this.#addText(line);
    }
    this.#add(null);
    return this.blocks;
  }

  /** Closes the current paragraph; page numbers met behind it follow it. */
  #add(block: Block | null): void {
    this.#current = null;
    this.#blank = false;
    for (const at of this.#pages) this.blocks.push({ kind: 'pageNumber', at });
    this.#pages = [];
    if (block !== null) this.blocks.push(block);
  }

  #addTable(line: Line): void {
    const last = this.blocks.at(-1);
    if (last?.kind === 'table' && !this.#blank && this.#pages.length === 0) {
      last.lines.push(line);
      return;
    }
    this.#add({ kind: 'table', lines: [line] });
  }

  #addText(line: Line): void {
    const marker = isTableRow(line) ? null : this.#accepted(line.marker);
    const gap: Gap = { blank: this.#blank, page: this.#pages.length > 0 };
    const current = this.#current;
    if (current !== null && marker === null && line.depth === 0 && this.#goesOn(current, line, gap)) {
      this.#append(current, line, gap);
      return;
    }
    const start = line.from + (marker?.content ?? 0);
    const block: TextBlock = {
      kind: 'text',
      marker,
      markerAt: marker === null ? null : { start: line.from, end: line.from + marker.length },
      depth: line.depth,
      hash: hashOf(line),
      stretches: start < line.to ? [{ start, end: line.to }] : [],
      first: line,
      last: line,
      length: line.to - Math.min(start, line.to),
    };
    this.#add(block);
    this.#current = block;
  }

  /** A misread numeral counts only where it is the next one due; `H.` behind `G.` was read right, as a letter. */
  #accepted(marker: LineMarker | null): LineMarker | null {
    if (marker?.style === 'upperLetter') this.#lastLetter = marker.ordinals[0] ?? 0;
    if (marker?.style !== 'roman') return marker;
    const value = marker.ordinals[0] ?? 0;
    if (marker.doubtful && value !== this.#lastRoman + 1) {
      if (marker.letter === 0 || marker.letter !== this.#lastLetter + 1) return null;
      this.#lastLetter = marker.letter;
      return { ...marker, style: 'upperLetter', ordinals: [marker.letter], letter: 0, doubtful: false };
    }
    this.#lastRoman = value;
    return marker;
  }

  #append(block: TextBlock, line: Line, gap: Gap): void {
    const last = block.stretches.at(-1);
    if (last === undefined) block.stretches.push({ start: line.from, end: line.to });
    else if (!gap.blank && !gap.page) last.end = line.to;
    else {
      // The line end belongs to the text, so that the words on both sides of the tear stay apart.
      last.end = block.last.to + (this.#source.text.startsWith('\r\n', block.last.to) ? 2 : 1);
      block.stretches.push({ start: line.from, end: line.to });
    }
    block.last = line;
    block.length += line.text.length + 1;
    const pages = this.#pages;
    this.#pages = [];
    for (const at of pages) this.blocks.push({ kind: 'pageNumber', at });
    this.#blank = false;
  }

  #goesOn(block: TextBlock, line: Line, gap: Gap): boolean {
    if (block.stretches.length === 0) return !gap.blank && block.marker?.style === 'bullet';
    return gap.blank || gap.page ? this.#wasTorn(block, line, gap) : this.#wasWrapped(block, line);
  }

  #wasWrapped(block: TextBlock, line: Line): boolean {
    if (block.depth > 0) return false;
    const last = block.last;
    if (CUT_WORD.test(last.text)) return true;
    const ended = endsSentence(last.text);
    if (startsLower(line.text) && !ended) return true;
    const upper = isUpperCase(line.text);
    if (upper !== isUpperCase(last.text)) return false;
    if (upper && block.marker !== null) return true;
    if (!this.#layout.wrapped) return false;
    if (this.#layout.indented && !ended && isOutdented(line, block.first)) return true;
    const full = widthOf(last) >= this.#layout.width * FULL;
    if (!full || line.indent > last.indent + 2) return false;
    if (!this.#layout.indented) return !ended || line.indent === last.indent;
    if (isOutdented(line, block.first)) return true;
    return last === block.first ? line.indent < INDENTED && !ended : line.indent <= last.indent + 1;
  }

  #wasTorn(block: TextBlock, line: Line, gap: Gap): boolean {
    const last = block.last;
    if (block.depth === 0 && CUT_WORD.test(last.text)) return true;
    if (block.depth > 0 || block.length < SHORT || endsSentence(last.text)) {
      return (
        gap.page &&
        this.#layout.indented &&
        block.length >= SHORT &&
        this.#isFull(last) &&
        isOutdented(line, block.first)
      );
    }
    if (isUpperCase(last.text) || isUpperCase(line.text)) return false;
    if (startsLower(line.text)) return true;
    if (this.#layout.wrapped && this.#isFull(last) && (gap.page || !/^\p{Lu}/u.test(line.text))) return true;
    if (/^\p{Lu}/u.test(line.text))
      return block.length >= RUNNING && endsOpen(last.text) && endsSentence(line.text);
    return block.length >= SHORT && !NO_TEXT.test(line.text);
  }

  #isFull(line: Line): boolean {
    return widthOf(line) >= this.#layout.width * FULL;
  }
}

/** True where a line stands further left than the first line of its paragraph, as continuations do. */
function isOutdented(line: Line, first: Line): boolean {
  return line.indent <= first.indent - INDENTED;
}

/**
 * True for a row of a table drawn with blanks, whose first column counts the
 * rows: two more columns hold nothing but numbers. A bare `(3)` counts columns.
 */
function isTableRow(line: Line): boolean {
  if (line.marker === null || line.marker.style === 'bullet') return false;
  if (line.marker.delimiter === '()' && line.marker.content >= line.text.length) return true;
  if (!line.text.includes('   ')) return false;
  return cellsOf(line).cells.filter(({ text }) => NUMBERS.test(text)).length > 1;
}

/** True where the last word cannot end a paragraph: it joins, or is part of a name. */
function endsOpen(text: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1);
  return OPEN_WORDS.has(word) || /^\p{Lu}\p{L}*$/u.test(word);
}

function hashOf(line: Line): Stretch | null {
  return line.depth > 0 ? { start: line.hash, end: line.hash + line.depth } : null;
}

/** Reads the blocks of the lines from `start` to `end`. */
export function blocksOf(
  source: Source,
  lines: readonly Line[],
  start: number,
  end: number,
  page: Page,
): Block[] {
  return new BlockReader(source, page).read(lines, start, end);
}
