/**
 * What the number of a document is made of, by the kind of document.
 *
 * Sources: NĐ 30/2020/NĐ-CP Điều 15 and PL I/I/II/3 (individual documents are numbered anew each year and carry no
 * year); Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15 and the decrees that go with it (legal normative
 * documents carry the year of issue between number and notation); HD 36-HD/VPTW II.1.3 (Party documents).
 */

/** Types that are always legal normative ones, with the letters that their notations begin with. */
export const NORMATIVE_TYPES: ReadonlyMap<string, string> = new Map([
  ['Nghị định', 'NĐ'],
  ['Thông tư', 'TT'],
]);

/** The first year of the rule for each; before it numbers went without a year. */
export const NORMATIVE_SINCE = 1997;

/** Types that never are legal normative ones. */
export const INDIVIDUAL_TYPES: ReadonlySet<string> = new Set([
  'Kế hoạch',
  'Công văn',
  'Báo cáo',
  'Tờ trình',
  'Thông báo',
  'Hướng dẫn',
]);
