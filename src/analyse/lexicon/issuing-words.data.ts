/**
 * Words behind the name of a body that issues the document in its opening:
 * `Ủy ban nhân dân xã … ban hành Kế hoạch …`.
 *
 * Source: usage in the openings of NĐ 30/2020/NĐ-CP PL III mẫu 1.4 and of
 * plans; `kế hoạch` and `thông báo` stand for openings whose verb was dropped.
 */
export const ISSUING_WORDS: readonly string[] = [
  'xây dựng',
  'ban hành',
  'lập',
  'đề ra',
  'tổ chức',
  'triển khai',
  'kế hoạch',
  'thông báo',
  'báo cáo',
  'hướng dẫn',
  'yêu cầu',
  'đề nghị',
  'quyết định',
  'phát động',
];

/** Short forms that a header may use and a fact writes out (NĐ 30 PL I/I/II/2). */
export const WRITTEN_OUT: readonly (readonly [short: string, full: string])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
];

/** Words that stay in lower case inside the name of a body when an upper-case header is written out. */
export const LOWER_IN_NAMES: ReadonlySet<string> = new Set([
  'ban',
  'các',
  'của',
  'dân',
  'đồng',
  'hội',
  'huyện',
  'nhân',
  'phố',
  'phường',
  'quận',
  'thành',
  'tỉnh',
  'trấn',
  'thị',
  'và',
  'xã',
]);
