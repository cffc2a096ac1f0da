/**
 * What tells that a day without a year is of every year, of another one, or of the lunar calendar, marks taken off.
 *
 * Sources: usage in plans and reports (định kỳ hằng năm trước ngày 15/12; ngày 05/01 năm sau); NĐ 145/2013/NĐ-CP Điều
 * 4 and 6 (days of remembrance, which bear their event's day).
 */

/** Anywhere in the words around the day. */
export const RECURRING: RegExp =
  /hang nam|moi nam|thuong nien|dinh ky|cac nam|nam (?:truoc|sau|qua|ngoai|toi)/u;

/** Right behind the day: another year follows, or the day is lunar. */
export const OTHER_YEAR: RegExp = /^\s{0,2}[,(]?\s{0,2}(?:nam(?![a-z])|am lich|al(?![a-z])|hang|moi)/u;

/** Near in front of the day: it is a name (`Ngày Nhà giáo Việt Nam 20/11`, `Lời kêu gọi ngày 11/6`). */
export const NAMED_DAY: RegExp =
  /(?<![a-z])(?:ky niem|chao mung|huong ung|truyen thong|loi keu goi|le)(?![a-z])/u;
