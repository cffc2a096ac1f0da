/** Whether findings stand where they say. */
import type { Finding } from '../lint/finding.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Place, Range } from '../text/place.ts';

function isSame(a: Place, b: Place): boolean {
  return a.offset === b.offset && a.line === b.line && a.column === b.column;
}

/** What is wrong with the places of findings in a text; empty where nothing is. */
export function placeFaults(findings: readonly Finding[], text: string): string[] {
  const lines = new LineIndex(text);
  const isIn = ({ start, end }: Range): boolean =>
    start.offset <= end.offset &&
    end.offset <= text.length &&
    isSame(start, lines.place(start.offset)) &&
    isSame(end, lines.place(end.offset));
  return findings.flatMap(({ message, range, related, fixes }) => [
    ...(isIn(range) ? [] : [`"${message}" stands at no place of the text`]),
    ...related
      .filter((each) => !isIn(each.range))
      .map((each) => `"${each.message}" stands at no place of the text`),
    ...fixes
      .filter(({ edits }) => edits.length === 0 || !edits.every((edit) => isIn(edit.range)))
      .map(({ title }) => `the fix "${title}" changes no place of the text`),
  ]);
}
