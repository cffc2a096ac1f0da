/**
 * Words by which a report is told from others: what it is on, and to whom.
 *
 * Source: usage in plans (gửi báo cáo kết quả về Phòng … trước ngày …).
 */

/** What a report is on. */
export const REPORT_KIND: RegExp = /tổng kết|sơ kết|kết quả|tiến độ|số liệu|danh sách|hồ sơ/iu;

/** To whom it goes: a name behind `về`, `cho`, `gửi`, `đến`. */
export const REPORT_TO: RegExp =
  /(?:về|cho|gửi|đến|báo cáo) (?<to>\p{Lu}[^,;.(]*?)(?= (?:trước|chậm nhất|muộn nhất|để|theo|qua|vào|kết quả)(?!\p{L})|[,;.(]|$)/u;

/** Where the words on the report begin; who sends it stands in front. */
export const REPORT_BEGINS: RegExp =
  /(?:gửi|nộp|báo cáo|tổng hợp|có trách nhiệm|thực hiện|triển khai|[:;,(])/iu;

/** What says nothing of who is meant. */
export const SENDER_LEAD: RegExp = /^(?:đối với|đề nghị|yêu cầu|giao|thủ trưởng) /iu;
