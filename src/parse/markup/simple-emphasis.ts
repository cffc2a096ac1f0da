/**
 * Reads emphasis without a Markdown reader, where it can be read in one way
 * only: runs of one to three asterisks that open and close in turn, each able
 * to do just one of the two. remark-parse reads such blocks alike (a test
 * compares them); all others are its own.
 */
import type { InlineReader, MarkupSpan } from './inline-reader.ts';

/** Neither of these can stand in a block that is read here. */
const OTHER_MARKS = /[_~`\\<&[\]]/u;
const RUN = /\*+/gu;
const BLANK = /\s/u;
/** Unicode punctuation and symbols, by which CommonMark tells what a run may do. */
const SIGN = /[\p{P}\p{S}]/u;

function isBlank(unit: string): boolean {
  return unit === '' || BLANK.test(unit);
}

/** What a run between two characters must do; null where it could do both or neither. */
function roleOf(before: string, after: string): 'opens' | 'closes' | null {
  const free = isBlank(before) || SIGN.test(before);
  const bound = isBlank(after) || SIGN.test(after);
  if (!isBlank(after) && (isBlank(before) || (free && !bound))) return 'opens';
  if (!isBlank(before) && (isBlank(after) || (bound && !free))) return 'closes';
  return null;
}

function spansOf(start: number, end: number, length: number): MarkupSpan[] {
  const strong: MarkupSpan = { type: 'strong', start, end, open: 2, close: 2 };
  if (length === 2) return [strong];
  const emphasis: MarkupSpan = { type: 'emphasis', start, end, open: 1, close: 1 };
  return length === 1 ? [emphasis] : [emphasis, { ...strong, start: start + 1, end: end - 1 }];
}

/**
 * The emphasis of a block of lines.
 *
 * @returns Null where only a Markdown reader can tell.
 */
export function simpleEmphasis(block: string): MarkupSpan[] | null {
  if (OTHER_MARKS.test(block)) return null;
  const spans: MarkupSpan[] = [];
  let open = -1;
  let length = 0;
  for (const run of block.matchAll(RUN)) {
    const end = run.index + run[0].length;
    const before = block.charAt(run.index - 1);
    const after = block.charAt(end);
    // A bullet: nothing can open with a blank behind it and none before.
    if (open < 0 && isBlank(before) && isBlank(after)) continue;
    const role = roleOf(before, after);
    if (role === null || run[0].length > 3) return null;
    if (open < 0 && role === 'opens') {
      open = run.index;
      length = run[0].length;
    } else if (open >= 0 && role === 'closes' && run[0].length === length) {
      spans.push(...spansOf(open, end, length));
      open = -1;
    } else return null;
  }
  return open < 0 ? spans : null;
}

/** Reads what needs no Markdown reader; for texts of which `needsReader` says that they need none. */
export const simpleReader: InlineReader = {
  emphasis: (block) => simpleEmphasis(block) ?? [],
  table: () => null,
};
