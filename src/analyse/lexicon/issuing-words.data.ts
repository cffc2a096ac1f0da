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

/** Bodies of places, as they are written in a sentence (PL II/IV.1.a). */
export const COUNCILS: readonly string[] = ['Ủy ban nhân dân', 'Hội đồng nhân dân'];

/** Words for administrative units, lower case before a proper name (PL II/III.1.a); longer ones first. */
export const PLACE_UNITS: readonly string[] = [
  'thành phố',
  'thị trấn',
  'thị xã',
  'đặc khu',
  'tỉnh',
  'huyện',
  'quận',
  'phường',
  'xã',
];
