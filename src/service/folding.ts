/** What of a document can be folded away, line by line. */
import { headingOf } from '../analyse/text-of.ts';
import type { BlockContent, Node } from '../ast/nodes.ts';
import { childOf } from './frame-symbols.ts';
import type { Reading } from './reading.ts';
import { trimmed } from './trimmed.ts';

/** A fold: its first line stays, those behind it up to the last are hidden. Lines count from 1. */
export interface Fold {
  first: number;
  last: number;
  /** True for what is no text of the document. */
  isComment: boolean;
}

/** The last line of a node's words. */
function lastLine(node: Node, reading: Reading): number {
  return trimmed(node.position, reading).end.line;
}

/** The line under which an entry is folded: the last of its heading, so that a heading of two lines stays whole. */
function headLine(node: { children: BlockContent[] } & Node, reading: Reading): number {
  const heading = headingOf(node);
  return heading === null ? trimmed(node.position, reading).start.line : lastLine(heading, reading);
}

/** The line that tells which appendix it is. */
function titleLine(node: Extract<Node, { type: 'appendix' }>, reading: Reading): number {
  const header = childOf(node, 'header');
  const named = header === null ? null : (childOf(header, 'subject') ?? childOf(header, 'title'));
  return named === null ? node.position.start.line : lastLine(named, reading);
}

/** The line that stays of a node; null where it is not folded by itself. */
function foldLine(node: Node, reading: Reading): number | null {
  switch (node.type) {
    case 'section':
    case 'article':
    case 'clause':
    case 'point':
    case 'item':
    case 'criterion':
      return headLine(node, reading);
    case 'appendix':
      return titleLine(node, reading);
    case 'preamble':
    case 'table':
    case 'recipients':
    case 'signature':
      return trimmed(node.position, reading).start.line;
    default:
      return null;
  }
}

const COMMENT = '<!--';

function collect(node: Node, reading: Reading, folds: Fold[], comments: number[]): void {
  if (node.type === 'syntax' && node.value.startsWith(COMMENT)) comments.push(node.position.start.line);
  if (!('children' in node)) return;
  const first = foldLine(node, reading);
  const last = first === null ? 0 : lastLine(node, reading);
  if (first !== null && last > first) folds.push({ first, last, isComment: false });
  for (const child of node.children) collect(child, reading, folds, comments);
}

/** Comments on lines that follow each other are folded as one. */
function runsOf(lines: readonly number[]): Fold[] {
  const runs: Fold[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === line - 1) run.last = line;
    else runs.push({ first: line, last: line, isComment: true });
  }
  return runs.filter(({ first, last }) => last > first);
}

/**
 * The folds that an editor can show, with the depth of each: one for a first
 * line, the longest, and none that begins in another and ends behind it, as
 * parts that stand in two columns would.
 */
function nested(folds: readonly Fold[]): { fold: Fold; depth: number }[] {
  const kept: { fold: Fold; depth: number }[] = [];
  const open: Fold[] = [];
  for (const fold of [...folds].sort((a, b) => a.first - b.first || b.last - a.last)) {
    while ((open.at(-1)?.last ?? Infinity) < fold.first) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && (outer.first === fold.first || outer.last < fold.last)) continue;
    kept.push({ fold, depth: open.length });
    open.push(fold);
  }
  return kept;
}

/**
 * The folds of a document in the order of their first lines.
 *
 * @param most How many may be given; the innermost are left out first.
 */
export function foldsOf(reading: Reading, most: number = Infinity): Fold[] {
  const folds: Fold[] = [];
  const comments: number[] = [];
  collect(reading.tree, reading, folds, comments);
  const all = nested([...folds, ...runsOf(comments)]);
  const kept = all.length <= most ? all : all.sort((a, b) => a.depth - b.depth).slice(0, Math.max(most, 0));
  return kept.map(({ fold }) => fold).sort((a, b) => a.first - b.first);
}
