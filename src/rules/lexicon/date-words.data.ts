/**
 * Words around dates.
 *
 * Sources: NĐ 30/2020/NĐ-CP PL II V.9 (thứ trong tuần viết hoa: thứ Hai, thứ
 * Tư, Chủ nhật); usage in schedules (Thứ 2, T2, CN) and in notes on the lunar
 * calendar (âm lịch, ÂL).
 */

/** What a weekday is called in a sentence, Sunday first. */
export const WEEKDAYS: readonly string[] = [
  'Chủ nhật',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
];

export const WEEKDAYS_ENGLISH: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Weekdays by the word behind `thứ`, 0 for Sunday; `Chủ nhật` and `CN` stand alone. */
export const WEEKDAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['hai', 1],
  ['2', 1],
  ['ba', 2],
  ['3', 2],
  ['tư', 3],
  ['4', 3],
  ['năm', 4],
  ['5', 4],
  ['sáu', 5],
  ['6', 5],
  ['bảy', 6],
  ['bẩy', 6],
  ['7', 6],
]);

/** A date of the lunar calendar, whose months have 29 or 30 days. */
export const LUNAR: RegExp =
  /^[\s)]{0,2}\(?\s?(?:âm lịch|ÂL|AL|(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)\s\p{Lu})/u;
