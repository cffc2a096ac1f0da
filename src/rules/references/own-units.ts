/** Whether a reference to a unit means one of this document. */
import type { Mention } from '../../analyse/index-nodes.ts';
import type { Outline } from '../../analyse/outline.ts';
import { hasUnit } from '../../analyse/reference-targets.ts';
import type { Stretches } from '../../analyse/stretches.ts';
import type { CrossReference } from '../../ast/inline.ts';
import { contextOf, lastSentence } from './citation-context.ts';

/** True where the reference itself names this document: `phần III của Kế hoạch này`. */
export function isExplicit({ steps }: CrossReference, words: string): boolean {
  return !steps.some(({ label }) => label !== null && words.endsWith(label));
}

const ELSEWHERE = /^[,(]? ?(?:của|trong|tại|ban hành|kèm|\p{Lu})/u;

/** A document named shortly behind: the unit, or the next one of a list, is its. */
const CITED_BEHIND = /^.{0,60}(?:số \d|Luật|Nghị định|Thông tư|Điều lệ)/u;

/** Units in front of its sentence that a reference may still reach back to. */
const AWAY = 400;

/**
 * True where a reference without more words can only mean this document: no other is in sight, and it has such units.
 *
 * @param away Units in front of its sentence in which no other document may stand.
 */
export function speaksOfThis(
  mention: Mention<CrossReference>,
  citations: Stretches,
  outline: Outline,
  away: number = AWAY,
): boolean {
  const { before, after } = contextOf(mention);
  const { steps, position } = mention.node;
  if (ELSEWHERE.test(after) || CITED_BEHIND.test(after)) return false;
  if (!steps.every(({ unit }) => hasUnit(outline, unit))) return false;
  const { offset } = position.start;
  return !citations.standBetween(offset - lastSentence(before).length - away, offset);
}
