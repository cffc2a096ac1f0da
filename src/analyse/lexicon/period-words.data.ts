/**
 * Words by which a plan says how long it runs.
 *
 * Source: Luật Thi đua, khen thưởng số 06/2022/QH15 Điều 17 (thời gian của
 * phong trào thi đua); headings and sentences by usage in plans.
 */

/** Headings about the time of the plan; that of one task (`Thời gian báo cáo`) is another. */
export const PERIOD_HEADING: RegExp =
  /^thời gian(?! (?:hoàn thành|báo cáo|gửi|nộp|đăng ký|nhận|làm việc))(?!\p{L})/iu;

/** What runs, at the start of a clause, and how it is said to run right before the period. */
export const RUNNING: RegExp =
  /^\s*(?:thời gian|(?:đợt|phong trào|cuộc vận động|tháng cao điểm|chiến dịch|chương trình|kế hoạch|hội thi|cuộc thi)(?: (?:thi đua|này))?)(?!\p{L})/iu;
export const RUNS: RegExp =
  /(?:thực hiện|triển khai|diễn ra|tổ chức|phát động|tiến hành|xuyên suốt|gian|:|bắt đầu)\s*$/iu;
