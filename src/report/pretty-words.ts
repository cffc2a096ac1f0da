/** What a report for people says, in both languages. */
import type { Language, Translated } from '../lint/messages.ts';

const vi = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'gợi ý',
  'nha-nuoc': 'thể thức của cơ quan nhà nước',
  dang: 'thể thức của Đảng',
  khac: 'chỉ xét nhất quán và ngôn ngữ',
  unknownType: 'Chưa rõ tên loại văn bản',
  clause: 'Căn cứ: {clause}',
  related: 'Liên quan:',
  moreRelated: 'và {count} chỗ nữa',
  safe: 'Sửa được ngay: {title}',
  unsafe: 'Có thể sửa: {title} (xem lại trước khi sửa)',
  guess: 'Máy chỉ đoán (chắc khoảng {percent}%): đọc lại rồi hãy sửa.',
  extraction: 'Do trích xuất từ PDF/Word',
  release: 'Việc còn lại khi phát hành',
  clean: 'Không thấy lỗi nào.',
  cleanQuietly: 'Không có lỗi hay cảnh báo.',
  errors: '{count} lỗi',
  warnings: '{count} cảnh báo',
  infos: '{count} gợi ý',
  fixable: '{count} chỗ có cách sửa sẵn',
  sum: 'Tổng: {counts}.',
  sumOfFiles: 'Tổng cộng {files} tệp: {counts}.',
  sumUnread: '{count} tệp không đọc được',
  hidden: 'Còn {count} gợi ý nữa; xem bằng --all.',
  explain: 'Muốn biết vì sao và cách sửa: thethuc explain {rule}',
} as const;

const en: Translated<typeof vi> = {
  error: 'error',
  warning: 'warning',
  info: 'hint',
  'nha-nuoc': 'form of State documents',
  dang: 'form of Party documents',
  khac: 'checked for consistency and language only',
  unknownType: 'Type of document not known',
  clause: 'Ground: {clause}',
  related: 'Related:',
  moreRelated: 'and {count} more',
  safe: 'Can be fixed at once: {title}',
  unsafe: 'Possible fix: {title} (look before you apply it)',
  guess: 'A guess (about {percent}% sure): read before you change anything.',
  extraction: 'From extraction out of PDF or Word',
  release: 'Left to do on release',
  clean: 'Nothing wrong found.',
  cleanQuietly: 'No errors or warnings.',
  errors: 'errors: {count}',
  warnings: 'warnings: {count}',
  infos: 'hints: {count}',
  fixable: 'with a fix: {count}',
  sum: 'In all {counts}.',
  sumOfFiles: 'In all {files} files; {counts}.',
  sumUnread: 'not readable: {count}',
  hidden: 'There are {count} more hints; see them with --all.',
  explain: 'To see why, and how to mend it: thethuc explain {rule}',
};

export type PrettyWords = Readonly<Record<keyof typeof vi, string>>;

export const PRETTY_WORDS: Readonly<Record<Language, PrettyWords>> = { vi, en };
