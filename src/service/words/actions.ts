/** What is said of actions, in both languages. */
import type { Language } from '../../lint/messages.ts';

type ActionWord = 'guess' | 'places' | 'fixRule' | 'fixAll' | 'suppress' | 'lexicon' | 'explain' | 'reason';
export type ActionWords = Readonly<Record<ActionWord, string>>;

const vi: ActionWords = {
  guess: '{title} (phỏng đoán, cần xem lại)',
  places: '{title} (cả {count} chỗ)',
  fixRule: 'Sửa mọi chỗ sửa được ngay theo quy tắc “{rule}”',
  fixAll: 'Sửa mọi chỗ sửa được ngay trong văn bản',
  suppress: 'Bỏ qua “{rule}” ở đây (thêm chú thích)',
  lexicon: 'Thêm “{phrase}” vào từ điển của nhóm',
  explain: 'Giải thích quy tắc “{rule}”',
  reason: 'lý do',
};

const en: ActionWords = {
  guess: '{title} (a guess, to be looked over)',
  places: '{title} (all {count} places)',
  fixRule: 'Fix all that rule "{rule}" can mend at once',
  fixAll: 'Fix all that can be mended at once in the document',
  suppress: 'Hold back "{rule}" here (adds a comment)',
  lexicon: 'Add “{phrase}” to the lexicon of the team',
  explain: 'Explain rule "{rule}"',
  reason: 'reason',
};

export const ACTION_WORDS: Readonly<Record<Language, ActionWords>> = { vi, en };
