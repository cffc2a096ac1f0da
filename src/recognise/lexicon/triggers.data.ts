/**
 * First words of what the recognisers know, in lower case, by what they may open.
 * Drawn from the other lexicons of this folder; a test holds them together.
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
] as const;

export type TriggerKind = (typeof TRIGGER_KINDS)[number];

export const triggers: Readonly<Record<TriggerKind, readonly string[]>> = {
  time: ['ngày', 'tháng', 'quý', 'năm'],
  bound: ['từ', 'trước', 'đến', 'tới', 'chậm', 'muộn', 'giai', 'nhiệm', 'thời', 'năm', 'niên'],
  type: [
    'nghị', 'quyết', 'chỉ', 'quy', 'thông', 'hướng', 'chương', 'kế', 'phương', 'đề', 'dự', 'báo',
    'biên', 'tờ', 'hợp', 'công', 'bản', 'giấy', 'phiếu', 'kết', 'văn', 'tiêu', 'chiến', 'điện', 'thư',
  ],
  law: ['luật', 'bộ', 'pháp', 'hiến', 'điều'],
  unit: ['phần', 'chương', 'mục', 'tiểu', 'điều', 'khoản', 'điểm', 'phụ'],
  event: ['đại', 'hội', 'kỳ', 'kì', 'liên', 'phiên', 'cuộc', 'giải'],
  alias: ['gọi', 'viết'],
  standard: ['qcvn', 'tcvn'],
};
