/**
 * What headings of plans speak of.
 *
 * Sources: Luật Thi đua, khen thưởng số 06/2022/QH15 Điều 17 khoản 1, 2, 5
 * (mục tiêu, phạm vi, đối tượng, nội dung, tiêu chí, thời gian, giải pháp, tổ
 * chức thực hiện, sơ kết, tổng kết, khen thưởng); kinh phí by usage.
 */
import type { SectionRole } from '../../ast/nodes.ts';

/** The role of the words that stand first in a heading is the section's. */
export const ROLE_WORDS: readonly (readonly [words: string, role: SectionRole])[] = [
  ['mục đích', 'purpose'],
  ['yêu cầu', 'purpose'],
  ['quan điểm', 'purpose'],
  ['mục tiêu', 'goals'],
  ['tiêu chí', 'criteria'],
  ['chỉ tiêu', 'criteria'],
  ['tiêu chuẩn', 'criteria'],
  ['giải pháp', 'solutions'],
  ['biện pháp', 'solutions'],
  ['tổ chức thực hiện', 'organization'],
  ['phân công', 'organization'],
  ['tổ chức triển khai', 'organization'],
  ['trách nhiệm', 'organization'],
  ['thời gian', 'period'],
  ['tiến độ', 'period'],
  ['lộ trình', 'period'],
  ['khen thưởng', 'awards'],
  ['sơ kết', 'awards'],
  ['tổng kết', 'awards'],
  ['kinh phí', 'funding'],
  ['nguồn lực', 'funding'],
  ['nội dung', 'content'],
  ['nhiệm vụ', 'content'],
  ['phạm vi', 'content'],
  ['đối tượng', 'content'],
  ['thành phần', 'content'],
];

/** Headings under which each entry is a criterion. */
export const CRITERIA_WORDS: RegExp = /tiêu chí|chỉ tiêu/u;
/** Headings of criteria name their audience behind these words. */
export const AUDIENCE: RegExp =
  /^(?:(?:(?:các )?(?:tiêu chí|chỉ tiêu|tiêu chuẩn)(?: thi đua)? )?đối với|đề nghị)\s+/iu;
