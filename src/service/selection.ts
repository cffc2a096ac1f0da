/** What a selection grows to: word, what was recognised, sentence, block, entry, section, document. */
import type { Node } from '../ast/nodes.ts';
import { isTextBlock } from '../analyse/text-of.ts';
import type { Range, Stretch } from '../text/place.ts';
import { headOf } from './citation-head.ts';
import type { Reading } from './reading.ts';
import { chunkAt, sentenceAt, wordAt } from './sentence.ts';
import { withoutSpace } from './trimmed.ts';

/** Blocks that hold running text besides paragraphs, headings and cells. */
const LINES: ReadonlySet<Node['type']> = new Set(['basis', 'subject', 'recipient', 'addressee']);

function holdsSentences(node: Node): boolean {
  return isTextBlock(node) || LINES.has(node.type);
}

/** The nodes at a cursor, innermost first. */
function nodesAt({ leaves }: Reading, offset: number): Node[] {
  const behind = leaves.at(offset);
  const inFront = behind.length > 0 ? behind : leaves.at(offset - 1);
  return [...(inFront.length > 0 ? inFront : leaves.around(offset))].reverse();
}

/** The stretches of a node, the smaller first: the one at the cursor where it is torn, then all of it. */
function stretchesOf(node: Node, offset: number): Stretch[] {
  const whole = { start: node.position.start.offset, end: node.position.end.offset };
  const torn = 'fragments' in node ? (node.fragments ?? []) : [];
  const own = torn.find(({ start, end }) => start.offset <= offset && offset <= end.offset);
  return own === undefined ? [whole] : [{ start: own.start.offset, end: own.end.offset }, whole];
}

/** All that might be selected, the smaller first as far as one can tell. */
function* candidates(reading: Reading, offset: number): Generator<Stretch> {
  const { text } = reading.document;
  for (const run of [wordAt(text, offset), chunkAt(text, offset)]) if (run !== null) yield run;
  for (const node of nodesAt(reading, offset)) {
    // A leaf of text ends where something was recognised, which is nothing to a reader.
    if (node.type === 'document' || node.type === 'text') continue;
    if (node.type === 'citation') yield headOf(node, reading);
    for (const stretch of stretchesOf(node, offset)) {
      const words = withoutSpace(text, stretch);
      if (holdsSentences(node)) yield sentenceAt(text, offset, words);
      yield words;
    }
  }
  yield { start: 0, end: text.length };
}

/**
 * The ranges that a selection at a cursor grows through, each larger than the
 * one before and holding it and the cursor. The last is the whole document.
 */
export function selectionsAt(reading: Reading, offset: number): [Range, ...Range[]] {
  let inner: Stretch = { start: offset, end: offset };
  const ranges: Range[] = [];
  for (const { start, end } of candidates(reading, offset)) {
    if (start > inner.start || end < inner.end || end - start <= inner.end - inner.start) continue;
    inner = { start, end };
    ranges.push(reading.lines.range(start, end));
  }
  const [first = reading.lines.range(offset, offset), ...others] = ranges;
  return [first, ...others];
}
