/** What lenses say. */
import type { Language, Translated } from '../../lint/messages.ts';

const vi = {
  errors: '{count} lỗi',
  warnings: '{count} cảnh báo',
  fixes: 'Sửa tự động {count} chỗ',
  references: '{count} chỗ dẫn chiếu',
} as const;

const en: Translated<typeof vi> = {
  errors: 'errors: {count}',
  warnings: 'warnings: {count}',
  fixes: 'Fix automatically: {count}',
  references: 'references: {count}',
};

export const LENS_WORDS: Readonly<Record<Language, Translated<typeof vi>>> = { vi, en };
