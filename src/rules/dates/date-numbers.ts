/** Edits of the numbers in a date or period, its words kept as they are. */
import type { SourceText } from '../../analyse/text-run.ts';
import type { DateNode, Period } from '../../ast/inline.ts';
import type { Node } from '../../ast/nodes.ts';
import type { Edit } from '../../lint/finding.ts';
import { sourceOf } from './around.ts';

const NUMBER = /\d+/gu;
const YEAR = /\d{4}/gu;

function editsOf(
  node: Node,
  source: SourceText,
  written: readonly RegExpExecArray[],
  texts: readonly string[],
): Edit[] {
  return texts.flatMap((text, i) => {
    const place = written[i];
    if (place === undefined || place[0] === text) return [];
    const at = node.position.start.offset + place.index;
    return [{ range: source.range(at, at + place[0].length), text }];
  });
}

/** Replaces the first numbers of a date by others, in two digits; null where they cannot be told apart. */
export function dateEdits(node: DateNode, source: SourceText, numbers: readonly number[]): Edit[] | null {
  if (node.fragments !== undefined) return null;
  const written = [...sourceOf(source, node).matchAll(NUMBER)];
  const { day, month, year } = node.date;
  if (written.length !== [day, month, year].filter((part) => part !== null).length) return null;
  return editsOf(
    node,
    source,
    written,
    numbers.map((number) => String(number).padStart(2, '0')),
  );
}

/** Gives a period the years of another; null where they are not written as two years. */
export function yearEdits(node: Period, { from, to }: Period, source: SourceText): Edit[] | null {
  const written = [...sourceOf(source, node).matchAll(YEAR)];
  const years = [from, to].flatMap((end) => {
    const year = end?.year ?? null;
    return year === null ? [] : [String(year)];
  });
  if (node.fragments !== undefined || written.length !== 2 || years.length !== 2) return null;
  return editsOf(node, source, written, years);
}
