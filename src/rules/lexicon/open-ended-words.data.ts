/**
 * Words of reports that are asked for, and of the time by which they are due.
 *
 * Source: usage in plans (gửi báo cáo kết quả về … trước ngày …; báo cáo định
 * kỳ hằng quý; NĐ 09/2019/NĐ-CP Điều 7 and 8 on periodic and sudden reports).
 */

/** A report that somebody has to send. */
export const SENDS_REPORT: RegExp = /(?:gửi|nộp) (?:các |những )?báo cáo/iu;

/** A report on results, which is asked for where the words behind it say to whom. */
export const RESULT_REPORT: RegExp = /báo cáo (?:tổng kết|sơ kết|kết quả)/iu;
export const TO_WHOM: RegExp = / về \p{Lu}/u;

/** What says when a report is due, be it by an event that recurs. */
export const TIME_OF_REPORT: RegExp =
  /\d{1,2}\/\d|ngày \d|tháng|quý |tuần|học kỳ|h[ằà]ng (?:năm|ngày)|cuối năm|định kỳ|thường xuyên|đột xuất|chậm nhất|muộn nhất|trong vòng|ngay sau|đúng (?:thời )?hạn|thời hạn|thời gian|khi có yêu cầu|theo yêu cầu|sau khi (?:kết thúc|hoàn thành)/iu;
