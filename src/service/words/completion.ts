/** What is said of what could be written, in both languages. */
import type { Language, Translated } from '../../lint/messages.ts';

const vi = {
  cited: 'đã viện dẫn trong văn bản này',
  later: 'viện dẫn các lần sau',
  first: 'viện dẫn lần đầu, đủ nội dung',
  known: 'có trong danh mục văn bản',
  unverified: 'có trong danh mục văn bản, chưa đối chiếu',
  source: 'Theo {source}.',
  sourceUnverified: 'Theo {source}; chưa đối chiếu với bản gốc.',
  heading: 'mục kế hoạch chưa có',
  demanded: 'Kế hoạch phải nêu nội dung này, thành mục hoặc một câu rõ ràng.',
  usual: 'Theo thông lệ; không có điều khoản bắt buộc.',
  recipient: 'được giao nhiệm vụ, chưa có trong nơi nhận',
  archive: 'dòng lưu, cuối danh sách',
  collective: 'ký thay mặt tập thể',
  deputy: 'cấp phó ký thay người đứng đầu',
  order: 'ký thừa lệnh người đứng đầu',
  delegation: 'ký thừa ủy quyền người đứng đầu',
  acting: 'quyền người đứng đầu',
  alias: 'cách gọi tắt trong văn bản này',
  endMark: 'dấu kết thúc nội dung',
  clause: 'Căn cứ: {clause}.',
} as const;

const en: Translated<typeof vi> = {
  cited: 'cited in this document',
  later: 'as later citations say it',
  first: 'in full, as a first citation',
  known: 'in the registry',
  unverified: 'in the registry, not compared with the original',
  source: 'Source: {source}.',
  sourceUnverified: 'Source: {source}; not compared with the original.',
  heading: 'a section that the plan lacks',
  demanded: 'The plan must settle this, in a section or a clear sentence.',
  usual: 'By usage; no provision demands it.',
  recipient: 'given work, not among the recipients',
  archive: 'the archive line, last in the list',
  collective: 'signed for a collective',
  deputy: 'a deputy signs for the head',
  order: 'signed by order of the head',
  delegation: 'signed by delegation of the head',
  acting: 'acting head',
  alias: 'a short name of this document',
  endMark: 'the mark that ends the text',
  clause: 'Ground: {clause}.',
};

export const COMPLETION_WORDS: Readonly<Record<Language, Readonly<Record<keyof typeof vi, string>>>> = {
  vi,
  en,
};
