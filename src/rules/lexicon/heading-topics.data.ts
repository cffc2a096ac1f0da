/**
 * What headings of plans announce, and the words by which a section is seen to
 * hold it.
 *
 * Sources: Luật Thi đua, khen thưởng số 06/2022/QH15 Điều 17 khoản 1, 2, 5 (mục
 * tiêu, phạm vi, đối tượng, nội dung, tiêu chí, thời gian, giải pháp, tổ chức,
 * sơ kết, tổng kết, khen thưởng); headings by usage in plans.
 */

/** A subject that a heading can announce. */
export interface HeadingTopic {
  /** The words with which it is announced, lower case. */
  words: readonly string[];
  /** Words one of which stands where it is held; null where anything may. */
  held: readonly string[] | null;
}

export const HEADING_TOPICS: readonly HeadingTopic[] = [
  { words: ['mục đích', 'ý nghĩa'], held: null },
  { words: ['yêu cầu'], held: null },
  { words: ['mục tiêu'], held: null },
  { words: ['nội dung'], held: null },
  { words: ['nhiệm vụ'], held: null },
  { words: ['giải pháp', 'biện pháp'], held: null },
  { words: ['hình thức', 'phương pháp', 'phương thức', 'cách thức'], held: null },
  { words: ['đối tượng', 'thành phần'], held: null },
  { words: ['phạm vi'], held: null },
  { words: ['chỉ tiêu', 'tiêu chí', 'tiêu chuẩn'], held: null },
  { words: ['trách nhiệm', 'phân công'], held: null },
  { words: ['tổ chức thực hiện'], held: null },
  {
    words: ['thời gian', 'tiến độ', 'lộ trình', 'thời hạn'],
    held: [
      'thời gian',
      'thời hạn',
      'thời điểm',
      'tiến độ',
      'lộ trình',
      'giai đoạn',
      'ngày',
      'tháng',
      'quý',
      'năm',
      'tuần',
      'giờ',
      'buổi',
      'sáng',
      'chiều',
      'lịch',
      '/20',
      'hằng',
      'thường xuyên',
    ],
  },
  {
    words: ['địa điểm'],
    held: [
      'địa điểm',
      'tại',
      'hội trường',
      'trụ sở',
      'nhà văn hóa',
      'nhà văn hoá',
      'sân',
      'trên địa bàn',
      'nơi',
      'ở ',
      'phòng họp',
      'trực tuyến',
      'điểm cầu',
    ],
  },
  {
    words: ['kinh phí', 'nguồn kinh phí', 'dự toán'],
    held: [
      'kinh phí',
      'ngân sách',
      'đồng',
      'nguồn',
      'chi phí',
      'dự toán',
      'tài trợ',
      'xã hội hóa',
      'xã hội hoá',
      'quỹ',
    ],
  },
  {
    words: ['khen thưởng', 'thi đua khen thưởng', 'hình thức khen thưởng'],
    held: [
      'khen',
      'thưởng',
      'biểu dương',
      'tôn vinh',
      'tuyên dương',
      'danh hiệu',
      'giải nhất',
      'cơ cấu giải',
      'trao',
    ],
  },
  {
    words: ['sơ kết', 'tổng kết'],
    held: ['sơ kết', 'tổng kết', 'sơ, tổng kết', 'đánh giá', 'rút kinh nghiệm'],
  },
  { words: ['chế độ báo cáo', 'báo cáo', 'thông tin báo cáo'], held: ['báo cáo', 'gửi', 'thông tin'] },
];

/** Words at the end of a topic that add nothing to it. */
export const TOPIC_TAIL: RegExp = /\s(?:thực hiện|thi đua|triển khai|thi hành)$/u;

/** What sends the reader elsewhere for what a heading announces. */
export const ELSEWHERE: RegExp =
  /phụ lục|kèm theo|đính kèm|biểu mẫu|theo bảng|có lịch|danh sách|theo quy định/u;
