/** What the comparison of two documents says, in both languages. */
import type { Language, Translated } from '../lint/messages.ts';

const vi = {
  same: 'giữ nguyên',
  changed: 'sửa đổi',
  added: 'bổ sung',
  dropped: 'bỏ',
  none: 'Hai văn bản như nhau về nội dung.',
  facts: 'Dữ kiện',
  sections: 'Nội dung theo mục',
  beside: 'Phần mở đầu và phần kết',
  kept: 'giữ {share} % số chữ',
  renamed: 'trước là “{name}”',
  documentType: 'tên loại',
  issueDate: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
  subject: 'trích yếu',
  period: 'thời gian thực hiện',
  date: 'mốc thời gian',
  target: 'chỉ tiêu',
  citation: 'viện dẫn',
  assignment: 'đơn vị được giao việc',
  deadline: 'thời hạn',
  recipient: 'nơi nhận',
} as const;

const en: Translated<typeof vi> = {
  same: 'kept',
  changed: 'changed',
  added: 'added',
  dropped: 'dropped',
  none: 'The two documents say the same.',
  facts: 'Facts',
  sections: 'Contents by section',
  beside: 'Opening and closing',
  kept: '{share} % of the words kept',
  renamed: 'formerly "{name}"',
  documentType: 'type',
  issueDate: 'issue date',
  issuer: 'issuer',
  subject: 'subject',
  period: 'period',
  date: 'date',
  target: 'target',
  citation: 'citation',
  assignment: 'unit with a task',
  deadline: 'deadline',
  recipient: 'recipient',
};

export const COMPARISON_WORDS: Readonly<Record<Language, Readonly<Record<keyof typeof vi, string>>>> = {
  vi,
  en,
};
