/**
 * Words by which a plan begins with its own issue. That on which it is launched, or in force, may be another day.
 *
 * Source: NĐ 30/2020/NĐ-CP PL I/I/II/4 (thời gian ban hành); usage in plans (từ nay, từ ngày ban hành, từ ngày ký).
 */
export const ISSUE_START: RegExp = /^từ\s+(?:nay|(?:ngày|khi|thời điểm)\s+(?:ban hành|ký|kí))(?!\p{L})/iu;
