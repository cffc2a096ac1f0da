/**
 * Words of reports and tasks that tell whether they belong inside the plan's
 * own period.
 *
 * Sources: Luật Thi đua, khen thưởng số 06/2022/QH15 Điều 17 (sơ kết, tổng kết,
 * khen thưởng); NĐ 09/2019/NĐ-CP Điều 12 (báo cáo định kỳ, chốt số liệu năm từ
 * 15/12 năm trước đến 14/12); usage in plans.
 */

/** A report on the whole of the plan. */
export const FINAL_REPORT: RegExp =
  /tổng kết|kết quả (?:tổ chức )?(?:thực hiện|triển khai)(?: \p{L}+){0,3}? (?:kế hoạch|phong trào|đợt|cuộc vận động|chiến dịch|chương trình|tháng)/iu;

/** A report on a part of it. */
export const INTERIM_REPORT: RegExp =
  /sơ kết|định kỳ|tiến độ|bước đầu|h[àằ]ng (?:năm|tháng|quý|tuần)|(?:đợt|giai đoạn|lần|vòng|quý) (?:[\dIVX]|một|hai|đầu)|tháng đầu|(?:kết quả|báo cáo|tổng kết)(?: công tác)? (?:năm|tháng|quý)|kế hoạch triển khai|xây dựng kế hoạch|nhiệm kỳ|năm học/iu;

/** What closes a plan comes when it is over. */
export const AFTERMATH: RegExp =
  /tổng kết|báo cáo|quyết toán|thanh toán|khen thưởng|hồ sơ|nghiệm thu|kết luận|kết quả|rút kinh nghiệm|đánh giá|công khai|niêm yết|trao|tôn vinh|biểu dương|bàn giao|lưu trữ|khắc phục|tiếp tục|duy trì/iu;

/** Events that only make sense while the plan runs. */
export const WITHIN: ReadonlySet<string> = new Set([
  'sơ kết',
  'phát động',
  'ra quân',
  'đăng ký',
  'quán triệt',
  'hoàn thành',
  'xây dựng kế hoạch',
  'thời hạn',
]);

/** A phase that is there for closing the plan: reports due in it are not early. */
export const CLOSING_PHASE: RegExp = /tổng kết|bình xét|đánh giá|báo cáo|khen thưởng|nghiệm thu/iu;

/** Words in front of a period that is not the plan's own: that of figures, or of a superior's campaign. */
export const OF_OTHERS: RegExp =
  /số liệu|thời kỳ|niên độ|tình hình|hưởng ứng|(?:Thủ tướng|Chính phủ|Trung ương|Chủ tịch nước|tỉnh|thành phố) (?:\p{L}+ )?phát động/iu;
