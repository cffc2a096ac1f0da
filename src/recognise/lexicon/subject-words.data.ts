/**
 * Words around the subject (trích yếu) of a cited document: NĐ 30/2020/NĐ-CP PL I/I/II/5
 * (`về`, `V/v`) and PL III (samples such as `quy định chi tiết`, `ban hành`).
 */

/** Openers that are no part of the subject. */
export const subjectOpeners: readonly string[] = ['về việc', 'về', 'v v', 'vv'];

/** Verbs a subject begins with; they belong to it. */
export const subjectVerbs: readonly string[] = [
  'quy định',
  'ban hành',
  'phê duyệt',
  'hướng dẫn',
  'triển khai',
  'phát động',
  'thực hiện',
  'thi hành',
  'nghị định về',
  'tăng cường',
  'sửa đổi',
  'bổ sung',
  'công bố',
  'thành lập',
  'công nhận',
  'tổ chức',
  'xây dựng',
  'kiện toàn',
  'giải quyết',
  'bãi bỏ',
  'ủy quyền',
  'phân công',
  'phân cấp',
  'tiếp tục',
  'đẩy mạnh',
  'nâng cao',
  'điều chỉnh',
  'hưởng ứng',
  'chấn chỉnh',
  'đính chính',
  'giao nhiệm vụ',
  'giao chỉ tiêu',
  'kiểm tra',
  'tổng kết',
];

/** Words with which the sentence leaves the subject, wherever they stand in it. */
export const subjectStops: readonly string[] = [
  'nhằm',
  'theo tinh thần',
  'gắn với việc',
  'như sau',
  'nêu trên',
  'đã được',
  'để kịp thời',
  'để thực hiện',
  'để triển khai',
  'để tổ chức',
  'để tổng hợp',
  'có hiệu lực',
  'được sửa đổi',
  'được thay thế',
  'và việc',
  'và các văn bản',
  'và các quy định',
  'và các chỉ đạo',
  'và các hướng dẫn',
  'và các nguồn',
  'và các kế hoạch',
  'và các nghị quyết',
  'và tình hình',
  'và hướng dẫn của',
  'và chỉ đạo của',
  'và ý kiến',
];

/** Words with which the sentence leaves the subject behind a comma. */
export const commaStops: readonly string[] = [
  'trong đó',
  'đồng thời',
  'do',
  'trình',
  'cụ thể',
  'gắn với',
  'gắn',
  'nhằm',
  'để',
  'góp phần',
  'qua đó',
  'theo đó',
  'đến nay',
  'trên cơ sở',
  'có hiệu lực',
  'các văn bản',
  'các quy định',
  'các chỉ đạo',
  'tham mưu',
  'từng bước',
  'căn cứ',
  'kịp thời',
  'với các nội dung',
  'với nội dung',
];

/** Words that open a ground of the document (căn cứ). */
export const basisLeads: readonly string[] = [
  'căn cứ',
  'căn cư',
  'thực hiện',
  'tiếp tục thực hiện',
  'triển khai',
  'triển khai thực hiện',
  'theo',
  'xét',
  'hưởng ứng',
  'để triển khai',
  'nhằm thực hiện',
];

/** Words of campaigns, whose titles run over semicolons. */
export const campaignWords: readonly string[] = [
  'đợt thi đua',
  'lập thành tích',
  'thi đua cao điểm',
  'thi đua thực hiện thắng lợi',
  'chào mừng',
];
