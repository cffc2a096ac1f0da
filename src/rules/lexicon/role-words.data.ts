/**
 * What a section may hold, in the words by which plans refer to it and head it.
 *
 * Source: Luật Thi đua, khen thưởng 06/2022/QH15 Điều 17 and the plans that the project has read.
 */
export const roleWords: readonly string[] = [
  'mục đích',
  'yêu cầu',
  'mục tiêu',
  'chỉ tiêu',
  'nội dung',
  'nhiệm vụ',
  'giải pháp',
  'tiêu chí',
  'đối tượng',
  'thời gian',
  'kinh phí',
  'nguyên tắc',
  'khen thưởng',
];

/** Words between what is meant and where it stands. */
export const placeWords: readonly string[] = ['tại', 'theo', 'ở', 'trong'];

/** Words that may stand in front of these. */
export const statedWords: readonly string[] = [
  'nêu',
  'đã nêu',
  'được nêu',
  'quy định',
  'được quy định',
  'đề ra',
  'đã đề ra',
  'xác định',
  'ghi',
];
