/** Finds what a layout says of a stretch of the text. */
import { countFront } from '../../text/bisect.ts';
import { once } from '../once.ts';
import type { Layout, ParagraphLayout, RunLayout } from './layout.ts';

/** A look of a stretch: how many letters and digits have it. */
export interface SeenLook {
  readonly letters: number;
  readonly bold: number;
  readonly italic: number;
  readonly capitals: number;
  /** By size in points. */
  readonly sizes: ReadonlyMap<number, number>;
}

/** Digits and letters of Vietnamese by their codes: a loop over them, since every run of a document is counted. */
function isSign(code: number): boolean {
  if (code < 0xc0)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code < 0x250 ? code !== 0xd7 && code !== 0xf7 : code >= 0x1e00 && code <= 0x1eff;
}

const runsOf: (layout: Layout) => readonly RunLayout[] = once((layout) =>
  layout.paragraphs.flatMap(({ runs }) => runs),
);

/** The index of the first entry that ends behind an offset. */
function firstBehind(entries: readonly { readonly end: number }[], offset: number): number {
  return countFront(entries, ({ end }) => end <= offset);
}

/** The index of the paragraph that holds an offset; -1 where none does. */
export function paragraphIndexAt({ paragraphs }: Layout, offset: number): number {
  const i = firstBehind(paragraphs, offset);
  const found = paragraphs[i];
  return found !== undefined && found.start <= offset ? i : -1;
}

export function paragraphAt(layout: Layout, offset: number): ParagraphLayout | null {
  return layout.paragraphs[paragraphIndexAt(layout, offset)] ?? null;
}

/** The runs that lie in a stretch, cut to it. */
export function runsIn(layout: Layout, start: number, end: number): RunLayout[] {
  const runs = runsOf(layout);
  const found: RunLayout[] = [];
  for (let i = firstBehind(runs, start); i < runs.length; i += 1) {
    const run = runs[i];
    if (run === undefined || run.start >= end) break;
    found.push({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) });
  }
  return found;
}

/** How many letters and digits a stretch of the text has. */
export function countSigns(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (isSign(text.charCodeAt(i))) count += 1;
  return count;
}

/** How many letters would change in capitals; digits have no case and go with the capitals. */
function countSmall(text: string): number {
  const upper = text.toUpperCase();
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) !== upper.charCodeAt(i)) count += 1;
  return count;
}

/** What a stretch looks like, by letters. */
export function lookOf(layout: Layout, start: number, end: number): SeenLook {
  const sizes = new Map<number, number>();
  const counts = { letters: 0, bold: 0, italic: 0, capitals: 0 };
  for (const run of runsIn(layout, start, end)) {
    const text = layout.text.slice(run.start, run.end);
    const signs = countSigns(text);
    counts.letters += signs;
    if (run.isBold) counts.bold += signs;
    if (run.isItalic) counts.italic += signs;
    counts.capitals += run.isCaps ? signs : signs - countSmall(text);
    sizes.set(run.size, (sizes.get(run.size) ?? 0) + signs);
  }
  return { ...counts, sizes };
}

/** The size of most letters; null where there are none. */
export function mainSize({ sizes }: SeenLook): number | null {
  let main: number | null = null;
  let most = 0;
  for (const [size, count] of sizes)
    if (count > most) {
      main = size;
      most = count;
    }
  return main;
}
