/** What a calendar says besides the words of the document, in both languages. */
import type { Language, Translated } from '../../lint/messages.ts';

const vi = {
  document: 'văn bản',
  month: 'trong tháng {name}',
  quarter: 'trong quý {name}',
  year: 'trong năm {name}',
  unit: 'Đơn vị: {unit}',
  source: 'Nguồn: {source}, dòng {line}',
} as const;

const en: Translated<typeof vi> = {
  document: 'document',
  month: 'within month {name}',
  quarter: 'within quarter {name}',
  year: 'within {name}',
  unit: 'Unit: {unit}',
  source: 'Source: {source}, line {line}',
};

export const CALENDAR_WORDS: Readonly<Record<Language, Readonly<Record<keyof typeof vi, string>>>> = {
  vi,
  en,
};
