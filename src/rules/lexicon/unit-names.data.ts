/**
 * Words by which the names of bodies and units are told.
 *
 * Sources: NĐ 150/2025/NĐ-CP and NĐ 45/2025/NĐ-CP (names of departments at
 * communes and provinces), Luật Mặt trận Tổ quốc Việt Nam and the statutes of
 * the organisations (their names in full).
 */

/** The last word of what says what unit it is, in front of its name: `Phòng`, `Hội đồng`, `Trung tâm`, `Công chức`. */
export const UNIT_HEADS: readonly string[] = [
  'phòng',
  'sở',
  'ban',
  'bộ',
  'cục',
  'vụ',
  'khoa',
  'tổ',
  'đội',
  'đồng',
  'tâm',
  'chức',
  'phận',
];

/** A name in full, and what stands for it where a word is left out. */
export const SHORTENED_NAMES: readonly (readonly [full: string, shortened: string])[] = [
  ['Ủy ban Mặt trận Tổ quốc Việt Nam', 'Ủy ban Mặt trận Tổ quốc'],
  ['Hội Liên hiệp Phụ nữ', 'Hội Phụ nữ'],
];

/** Events that a plan is about and that it names by a term of its own, from the second word on in small letters. */
export const EVENT_TERMS: readonly string[] = [
  'Đợt thi đua',
  'Đợt cao điểm',
  'Đợt phát động',
  'Phong trào thi đua',
  'Cuộc vận động',
  'Cuộc thi',
  'Hội thi',
  'Chiến dịch',
  'Tháng cao điểm',
  'Tháng hành động',
  'Tuần lễ',
  'Ngày hội',
];

/** Words behind a term that stands alone: they tell what it does or where, and describe it no further. */
export const AFTER_TERM: ReadonlySet<string> = new Set([
  'được',
  'phải',
  'cần',
  'là',
  'có',
  'với',
  'theo',
  'trên',
  'tại',
  'trong',
  'bằng',
  'bảo',
  'đảm',
  'góp',
  'nhằm',
  'và',
  'đã',
  'sẽ',
  'do',
  'đến',
  'của',
  'này',
  'gắn',
  'thuộc',
]);
