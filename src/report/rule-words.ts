/** What the page of a rule says besides the rule's own words, in both languages. */
import type { Language, Translated } from '../lint/messages.ts';

const vi = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'gợi ý',
  publish: 'khi phát hành: {severity}',
  draft: 'khi dự thảo: {severity}',
  why: 'Vì sao',
  fix: 'Cách sửa',
  off: 'Khi nào bỏ qua',
  clause: 'Căn cứ',
  noClause: 'không dẫn điều khoản; dựa vào mâu thuẫn trong chính văn bản hoặc chuẩn mực tiếng Việt',
  options: 'Tùy chọn',
  invalid: 'Ví dụ bị nhắc',
  valid: 'Ví dụ đúng',
  list: 'Các quy tắc. Xem một quy tắc: thethuc explain {example}',
} as const;

const en: Translated<typeof vi> = {
  error: 'error',
  warning: 'warning',
  info: 'hint',
  publish: 'on release: {severity}',
  draft: 'in a draft: {severity}',
  why: 'Why',
  fix: 'How to mend it',
  off: 'When to leave it out',
  clause: 'Ground',
  noClause: 'no provision; a contradiction within the document, or a norm of Vietnamese',
  options: 'Options',
  invalid: 'What is flagged',
  valid: 'What is right',
  list: 'The rules. To read about one: thethuc explain {example}',
};

export type RuleWords = Readonly<Record<keyof typeof vi, string>>;

export const RULE_WORDS: Readonly<Record<Language, RuleWords>> = { vi, en };

/** The parts of the catalogue; a category without a name goes by its id. */
export const CATEGORY_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  components: { vi: 'Thành phần thể thức', en: 'Components' },
  numbering: { vi: 'Số thứ tự và tiêu đề', en: 'Numbering and headings' },
  dates: { vi: 'Ngày tháng và thời gian', en: 'Dates and periods' },
  references: { vi: 'Viện dẫn', en: 'References' },
  names: { vi: 'Tên gọi, viết tắt, phân công', en: 'Names, abbreviations, assignments' },
  assignments: { vi: 'Phân công, thẩm quyền', en: 'Assignments and authority' },
  signature: { vi: 'Chữ ký và nơi nhận', en: 'Signature and recipients' },
  orthography: { vi: 'Chính tả', en: 'Orthography' },
  typography: { vi: 'Dấu câu và khoảng cách', en: 'Typography' },
  checker: { vi: 'Trình kiểm tra', en: 'The checker itself' },
  layout: { vi: 'Trình bày trang (tệp .docx)', en: 'Layout (.docx)' },
};
