/** Marks that have no partner in their block, and find none in the blocks around it. */
import { once } from '../../analyse/once.ts';
import type { Analysis } from '../../analyse/analyse.ts';
import { signsOf } from '../../analyse/signs.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import { writtenIn, type Written } from '../../analyse/written.ts';
import { countFront } from '../../text/bisect.ts';
import { isMisread } from './misread.ts';
import { isMark, pairMarks, type Mark, type MarkKind } from './pair-marks.ts';

export interface PlacedMark extends Mark {
  /** Its place in the source. */
  offset: number;
  /** What it was found in. */
  text: string;
}

export interface MarksFound {
  left: PlacedMark[];
  quotes: PlacedMark[];
}

interface Loose {
  mark: PlacedMark;
  block: number;
}

/** A quotation or bracket over more blocks than this is not believed. */
const FAR = 40;
/** Nobody forgets more marks than this in one document: something else went wrong with it. */
const BELIEVED = 24;
const SHOWN = 48;
const LETTER = /\p{L}/u;
const OPENS_WITH_QUOTE = /^\s*["“„«]/u;

/** The words that follow an opening mark, or stand before a closing one. */
export function wordsOf({ text, at, role }: PlacedMark): string {
  if (role === 'open') {
    const words = clean(text.slice(at + 1, at + 1 + SHOWN));
    return at + 1 + SHOWN < text.length ? `${words.slice(0, words.lastIndexOf(' '))} …` : words;
  }
  const words = clean(text.slice(Math.max(0, at - SHOWN), at));
  return at > SHOWN ? `… ${words.slice(words.indexOf(' ') + 1)}` : words;
}

function clean(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

/** The block's words as one text. */
function textOf({ leaves }: Written): string {
  return leaves.length === 1 ? (leaves[0]?.value ?? '') : leaves.map((leaf) => leaf.value).join('');
}

/** Gives marks, which stand in order, their places in the source. */
function placed({ leaves }: Written, text: string, marks: readonly Mark[]): PlacedMark[] {
  let leaf = 0;
  let before = 0;
  return marks.map((mark) => {
    let length = leaves[leaf]?.value.length ?? Infinity;
    while (mark.at - before >= length) {
      before += length;
      leaf += 1;
      length = leaves[leaf]?.value.length ?? Infinity;
    }
    return { ...mark, offset: (leaves[leaf]?.position.start.offset ?? 0) + mark.at - before, text };
  });
}

/** Takes out what is opened in one block and closed in a later one. */
function pairAcross(loose: readonly Loose[]): PlacedMark[] {
  const open: Record<MarkKind, Loose[]> = { double: [], angle: [], round: [], square: [] };
  const left: PlacedMark[] = [];
  for (const each of loose) {
    const same = open[each.mark.kind];
    const last = same.at(-1);
    if (each.mark.role === 'open') same.push(each);
    else if (last !== undefined && each.block - last.block <= FAR) same.pop();
    else left.push(each.mark);
  }
  for (const { mark } of Object.values(open).flat()) left.push(mark);
  return left.sort((a, b) => a.offset - b.offset);
}

/** Where any mark stands in the source. */
const marksIn: (source: SourceText) => readonly number[] = once((source) =>
  signsOf(source).filter((at) => isMark(source.text.charAt(at))),
);

/** The blocks that hold some of the places given in order. */
function blocksWith(blocks: readonly Written[], places: readonly number[]): ReadonlySet<Written> {
  const found = new Set<Written>();
  const from = blocks[0]?.node.position.start.offset ?? 0;
  let next = countFront(places, (place) => place < from);
  for (const block of blocks) {
    const { start, end } = block.node.position;
    while (next < places.length && (places[next] ?? 0) < start.offset) next += 1;
    if ((places[next] ?? Infinity) < end.offset) found.add(block);
  }
  return found;
}

/** Reads the marks of all blocks. Each paragraph of a long quotation may open it again. */
export function findMarks(analysis: Analysis): MarksFound {
  const blocks = writtenIn(analysis);
  const loose: Loose[] = [];
  const quotes: PlacedMark[] = [];
  const marked = blocksWith(blocks, marksIn(analysis.source));
  blocks.forEach((block, index) => {
    if (!marked.has(block)) return;
    const text = textOf(block);
    const paired = pairMarks(text);
    for (const mark of placed(block, text, paired.quotes)) quotes.push(mark);
    const next = blocks[index + 1];
    const goesOn = next !== undefined && OPENS_WITH_QUOTE.test(next.leaves[0]?.value ?? '');
    for (const mark of placed(block, text, paired.left)) {
      if (mark.kind === 'angle' || (goesOn && mark.kind === 'double' && mark.role === 'open')) continue;
      loose.push({ mark, block: index });
    }
  });
  const left = pairAcross(loose);
  const isBelieved = left.length > 0 && left.length <= BELIEVED && !isMisread(analysis);
  return { left: isBelieved ? left.filter((mark) => LETTER.test(wordsOf(mark))) : [], quotes };
}
