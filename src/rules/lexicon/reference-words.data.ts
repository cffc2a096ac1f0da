/**
 * Words around documents that are named, or left unnamed, in a text.
 *
 * Sources: NĐ 30/2020/NĐ-CP PL I/I/II/6.b (what a citation says), Điều 7 and Luật 64/2025/QH15
 * (instruments that carry a number), and the plans and reports that the project has read.
 */

/** Types cited by name alone: NĐ 30/2020/NĐ-CP PL I/I/II/6.a; standards carry everything in their symbol. */
export const NAMED_ALONE: ReadonlySet<string> = new Set([
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Hiến pháp',
  'Điều lệ',
  'Quy chuẩn',
  'Tiêu chuẩn',
]);

/** Instruments that decide: each has a number, a date and an issuer by which it is found. */
export const DECIDING_TYPES: readonly string[] = [
  'Nghị quyết',
  'Chỉ thị',
  'Kết luận',
  'Quyết định',
  'Nghị định',
  'Thông tư',
  'Quy định',
  'Quy chế',
];

/** Words of a list: the type they stand in front of means several documents. */
export const PLURAL_WORDS: ReadonlySet<string> = new Set(['các', 'những', 'nhiều', 'số']);

/** Bodies of which documents in general are said, as in the set phrase for policy and law. */
export const GENERAL_BODIES: ReadonlySet<string> = new Set(['đảng', 'nhà nước', 'cấp trên', 'pháp luật']);

/** Verbs in front of documents that are still to be made. */
export const MAKING_WORDS: readonly string[] = [
  'ban hành',
  'xây dựng',
  'soạn thảo',
  'dự thảo',
  'tham mưu',
  'thông qua',
  'hoàn thiện',
  'rà soát',
  'sửa đổi',
  'bổ sung',
];

/** Words by which documents spoken of in general are then named. */
export const NAMING_WORDS: readonly string[] = [
  '(',
  'như',
  'gồm',
  'nhất là',
  'trọng tâm là',
  'đặc biệt là',
  'trong đó có',
  'cụ thể',
];

/** Words that point back to documents named before. */
export const BACK_WORDS: readonly string[] = ['nêu trên', 'nói trên', 'trên đây', 'này', 'đã nêu'];

/** Sets of criteria that a decision approves; each is replaced every few years. */
export const CRITERIA_SETS: readonly string[] = [
  'bộ tiêu chí quốc gia',
  'bộ tiêu chí Quốc gia',
  'Bộ tiêu chí quốc gia',
  'Bộ tiêu chí Quốc gia',
];

/** What a set of criteria is measured by. */
export const MEASURING_WORDS: readonly string[] = ['theo', 'đạt', 'đáp ứng'];
