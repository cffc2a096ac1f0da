/**
 * Words of periods. Sources: Điều lệ Đảng Điều 9 (nhiệm kỳ), Luật Đầu tư công (kế hoạch 5 năm, giai đoạn),
 * Luật Giáo dục (năm học), NĐ 30/2020/NĐ-CP PL III (how plans write their time).
 */
import type { PeriodKind } from '../../ast/inline.ts';

/** Names in front of a range of years. */
export const periodNames: readonly (readonly [string, PeriodKind])[] = [
  ['giai đoạn', 'stage'],
  ['thời kỳ', 'stage'],
  ['thời kì', 'stage'],
  ['nhiệm kỳ', 'term'],
  ['nhiệm kì', 'term'],
  ['năm học', 'schoolYear'],
  ['niên khóa', 'schoolYear'],
];

/** Words that make a date the last day. */
export const limitPhrases: readonly string[] = [
  'trước',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất đến',
  'muộn nhất',
  'muộn nhất là',
  'đến',
  'tới',
  'đến trước',
  'không quá',
  'xong trước',
];

/** Words between `đến` and its date; `last` ones take the whole of it. */
export const endPhrases: readonly (readonly [string, 'exact' | 'last'])[] = [
  ['hết', 'last'],
  ['cuối', 'last'],
  ['hết ngày', 'exact'],
  ['trước', 'exact'],
  ['khoảng', 'exact'],
];

/** Starts that the issue of the document fixes. */
export const issueStarts: readonly string[] = [
  'ngày ban hành',
  'ngày ký',
  'ngày kí',
  'khi ban hành',
  'thời điểm ban hành',
  'ngày có hiệu lực',
  'ngày phát động',
  'khi phát động',
  'ngày công bố',
];

/** Words in front of `tháng`, `quý` that make of it a measure of time and of the number behind it a count: `mỗi tháng 02 buổi`. */
export const eachWords: ReadonlySet<string> = new Set(['mỗi', 'hằng', 'hàng', 'từng']);
