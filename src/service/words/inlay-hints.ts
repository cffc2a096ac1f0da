/** What stands between the words of the text in grey, in both languages. */
import type { Language, Translated } from '../../lint/messages.ts';

const vi = {
  year: 'năm {year}',
  yearWhy: '{date}. Năm không ghi; suy ra từ thời gian thực hiện kế hoạch.',
  yearEndWhy: 'Năm ban hành của văn bản.',
  issuedWhy: 'Ngày ban hành của văn bản.',
  over: 'hết hiệu lực sau {until}',
  replaced: 'đã được thay thế bằng {by}',
  overWhy: '{name} chỉ có hiệu lực đến hết {until} (theo {source}).',
  replacedWhy: '{name} chỉ có hiệu lực đến hết {until}, được thay thế bằng {by} (theo {source}).',
  registry: 'danh mục văn bản',
} as const;

const en: Translated<typeof vi> = {
  year: '{year}',
  yearWhy: '{date}. The year is not written; it follows from the time of the plan.',
  yearEndWhy: 'The year in which the document is issued.',
  issuedWhy: 'The day on which the document is issued.',
  over: 'not in force after {until}',
  replaced: 'replaced by {by}',
  overWhy: '{name} was in force until {until} ({source}).',
  replacedWhy: '{name} was in force until {until} and was replaced by {by} ({source}).',
  registry: 'the registry',
};

export const INLAY_WORDS: Readonly<Record<Language, Readonly<Record<keyof typeof vi, string>>>> = { vi, en };
