/**
 * Words, and pairs of words, at which a recogniser looks closer, by what may start there.
 * They are the openings of what the other lexicons of this folder hold; a test keeps them together.
 */
export const TRIGGER_KINDS = [
  'time',
  'bound',
  'type',
  'law',
  'unit',
  'event',
  'alias',
  'standard',
  'number',
  'self',
] as const;

export type TriggerKind = (typeof TRIGGER_KINDS)[number];

export const triggers: Readonly<Record<TriggerKind, readonly string[]>> = {
  time: ['ngày', 'tháng', 'quý', 'năm'],
  bound: [
    'từ', 'trước', 'đến', 'tới', 'chậm nhất', 'muộn nhất', 'không quá', 'giai đoạn', 'nhiệm kỳ', 'nhiệm kì', 'thời kỳ', 'thời kì',
    'năm', 'năm học', 'niên khóa',
  ],
  type: [
    'nghị quyết', 'quyết định', 'chỉ thị', 'quy chế', 'quy định', 'quy trình', 'quy chuẩn', 'tiêu chuẩn', 'thông cáo',
    'thông báo', 'thông tri', 'thông tư', 'hướng dẫn', 'chương trình', 'kế hoạch', 'phương án', 'đề án', 'dự án', 'báo cáo',
    'biên bản', 'tờ trình', 'hợp đồng', 'công điện', 'công văn', 'bản ghi', 'bản thỏa', 'giấy ủy', 'giấy mời', 'giấy giới',
    'giấy nghỉ', 'phiếu gửi', 'phiếu chuyển', 'phiếu báo', 'kết luận', 'nghị định', 'văn bản', 'chiến lược', 'quy hoạch', 'điện',
  ],
  law: ['luật', 'bộ luật', 'pháp lệnh', 'hiến pháp', 'điều lệ'],
  unit: ['phần', 'chương', 'mục', 'tiểu mục', 'điều', 'khoản', 'điểm', 'phụ lục'],
  event: [
    'đại hội', 'hội nghị', 'kỳ họp', 'kì họp', 'phiên họp', 'hội thi', 'hội thao', 'hội khỏe', 'hội diễn', 'hội chợ', 'hội trại',
    'liên hoan', 'cuộc thi', 'giải thưởng', 'giải báo',
  ],
  alias: ['gọi tắt', 'viết tắt', 'gọi là', 'gọi chung', 'viết chung'],
  standard: ['qcvn', 'tcvn'],
  number: ['số'],
  self: ['này'],
};
