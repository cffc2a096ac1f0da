/** Lets suppressions by line follow their lines while a text is mended. */
import type { Edit } from '../finding.ts';
import type { Suppression } from './suppression.ts';

const LINE_ENDS = /\r\n|[\r\n]/gu;

/** How many lines an edit adds. */
function growth({ range: { start, end }, text }: Edit): number {
  return (text.match(LINE_ENDS)?.length ?? 0) - (end.line - start.line);
}

function sum(edits: readonly Edit[]): number {
  return edits.reduce((total, edit) => total + growth(edit), 0);
}

/**
 * Suppressions as they are to be read in a mended text: what holds back line 9
 * holds back line 11 once two lines were written above it.
 *
 * @param edits What was done to the text in which the suppressions were right.
 */
export function moveSuppressions(
  suppressions: readonly Suppression[],
  edits: readonly Edit[],
): readonly Suppression[] {
  const grown = edits.filter((edit) => growth(edit) !== 0);
  if (grown.length === 0) return suppressions;
  return suppressions.map((each) => {
    const { from, to } = each;
    const isAbove = ({ range: { end } }: Edit): boolean =>
      end.line < from || (end.line === from && end.column === 1);
    const isAboveEnd = ({ range: { end } }: Edit): boolean => end.line <= to;
    return {
      ...each,
      from: from === 1 ? 1 : from + sum(grown.filter(isAbove)),
      to: to + sum(grown.filter(isAboveEnd)),
    };
  });
}
