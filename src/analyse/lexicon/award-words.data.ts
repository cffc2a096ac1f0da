/**
 * Kinds of awards, and the words around their names.
 *
 * Source: Luật Thi đua, khen thưởng số 06/2022/QH15 Điều 9 (hình thức khen
 * thưởng: huân chương, huy chương, giải thưởng, kỷ niệm chương, bằng khen,
 * giấy khen) and Điều 19 to 30 (danh hiệu thi đua); thư khen by usage.
 */

/** What belongs to the name of an award behind its kind: who gives it, what it is called, or nothing. */
export type AwardTail = 'giver' | 'name' | 'none';

export const AWARD_KINDS: readonly (readonly [words: string, tail: AwardTail])[] = [
  ['bằng khen', 'giver'],
  ['giấy khen', 'giver'],
  ['thư khen', 'giver'],
  ['cờ thi đua', 'giver'],
  ['kỷ niệm chương', 'name'],
  ['huân chương', 'name'],
  ['huy chương', 'name'],
  ['giải thưởng', 'name'],
  ['chiến sĩ thi đua toàn quốc', 'none'],
  ['chiến sĩ thi đua cơ sở', 'none'],
  ['lao động tiên tiến', 'none'],
  ['tập thể lao động xuất sắc', 'none'],
  ['tập thể lao động tiên tiến', 'none'],
];

/** Headings under which awards are named. */
export const AWARD_HEADING: RegExp = /khen thưởng|biểu dương|tôn vinh/iu;

/** Where the name of an award ends: a mark, or words for whom and how it is given. */
export const AWARD_END: RegExp =
  /[;.:()“”"]|\s(?:cho|đối với|theo|để|khi|nhằm|vì|trong|tặng|kèm|hoặc|gồm)(?!\p{L})/u;
