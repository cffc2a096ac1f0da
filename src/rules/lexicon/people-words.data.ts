/**
 * Where `nhân dân`, `nhà nước` and `đảng` stand for the people, the State and
 * the Party, and not as part of a name or as an attribute.
 *
 * Sources: NĐ 30/2020/NĐ-CP, Phụ lục II, V.1 (Nhân dân, Nhà nước) and V.4
 * (Đảng); the words that stand before them in 52 million syllables of laws,
 * plans and decisions, read one by one.
 */

/** Words behind which `nhân dân` is the people: prepositions, verbs that take people, `tầng lớp`. */
export const BEFORE_PEOPLE: ReadonlySet<string> = new Set([
  'của',
  'cho',
  'với',
  'trong',
  'để',
  'do',
  'vì',
  'trước',
  'giữa',
  'về',
  'đến',
  'từ',
  'cùng',
  'giúp',
  'lớp',
  'mà',
  'được',
  'toàn',
]);

/** Words behind `nhân dân` that make it something else: `nhân dân tệ`, `nhân dân tối cao`. */
export const BEHIND_PEOPLE: ReadonlySet<string> = new Set(['tệ', 'tối', 'cấp', 'cùng', 'tự', 'lao']);

/** Words behind which `nhà nước` is the State that acts. */
export const BEFORE_STATE: ReadonlySet<string> = new Set(['của', 'do', 'được']);

/** Words that make compounds with `đảng`. */
export const BEHIND_PARTY: ReadonlySet<string> = new Set([
  'viên',
  'ủy',
  'uỷ',
  'bộ',
  'đoàn',
  'phái',
  'tịch',
  'phí',
  'cầm',
  'cộng',
  'chính',
  'dân',
  'nhân',
  'lao',
  'cấp',
  'cơ',
  'bạn',
  'phục',
  'nào',
  'khác',
  'này',
  'đó',
  'mình',
  'ta',
]);

/** Organs beside which `mặt trận` is the Fatherland Front (V.4): `cấp ủy, chính quyền, mặt trận`. */
export const ORGANS: ReadonlySet<string> = new Set([
  'chính quyền',
  'cấp ủy',
  'cấp uỷ',
  'đảng ủy',
  'đảng uỷ',
  'đoàn thể',
]);
