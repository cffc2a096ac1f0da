/** What comments in a document say besides the words of the findings, in both languages. */
import type { Language, Translated } from '../../lint/messages.ts';

const vi = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Gợi ý',
  extraction: 'Có thể do chuyển đổi tệp, không phải do người soạn.',
  release: 'Việc còn lại khi phát hành.',
  changed: 'Đã đề nghị sửa ngay trong văn bản: {title}. Chấp nhận hoặc từ chối ở thẻ Xem lại (Review).',
  suggestion: 'Cách sửa: {title}',
  guess: 'Cách sửa (máy đoán, đọc lại trước khi sửa): {title}',
  rule: 'Quy tắc: {rule}',
} as const;

const en: Translated<typeof vi> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Hint',
  extraction: 'This may come from converting the file, not from its author.',
  release: 'Left to do on release.',
  changed: 'Proposed in the document as a tracked change: {title}. Accept or reject it under Review.',
  suggestion: 'Fix: {title}',
  guess: 'Possible fix (a guess, read before you apply it): {title}',
  rule: 'Rule: {rule}',
};

type CommentWords = Readonly<Record<keyof typeof vi, string>>;

export const COMMENT_WORDS: Readonly<Record<Language, CommentWords>> = { vi, en };
