/**
 * What the extension says while it runs. It speaks the language that findings
 * are in (`thethuc.lang`), not that of the editor's own words: there is hardly
 * a Vietnamese display language, and half a sentence in each helps nobody.
 */
import { readLang, type Lang, type Stage } from './settings.ts';

const vi = {
  name: 'Thể thức',
  stageNull: 'theo cấu hình',
  stageDraft: 'dự thảo',
  stagePublish: 'ban hành',
  stageTip: 'Giai đoạn kiểm tra: {stage}. Bấm để đổi.',
  stageAsk: 'Văn bản đang ở giai đoạn nào?',
  stageNullDetail: 'Theo tệp thethuc.config.json; không có tệp thì coi là dự thảo',
  stageDraftDetail: 'Số và ngày ban hành còn để trống không bị coi là lỗi',
  stagePublishDetail: 'Mọi thành phần phải đầy đủ',
  explainAsk: 'Giải thích quy tắc nào?',
  unknownRule: 'Không có quy tắc “{rule}”.',
  noFolder: 'Hãy mở thư mục chứa văn bản trước khi kiểm tra.',
  noDocuments: 'Trong thư mục không có văn bản nào để kiểm tra (tệp .txt, .md).',
  checked: 'Đã kiểm tra {files} văn bản: {errors} lỗi, {warnings} cảnh báo.',
} as const;

export type Words = Readonly<Record<keyof typeof vi, string>>;

const en: Words = {
  name: 'Thể thức',
  stageNull: 'as configured',
  stageDraft: 'draft',
  stagePublish: 'publish',
  stageTip: 'Stage of checking: {stage}. Click to change.',
  stageAsk: 'How far have the documents come?',
  stageNullDetail: 'As thethuc.config.json says; without one, drafts',
  stageDraftDetail: 'A blank number and a blank day are taken for what they are',
  stagePublishDetail: 'Everything must be filled in',
  explainAsk: 'Which rule is to be explained?',
  unknownRule: 'There is no rule “{rule}”.',
  noFolder: 'Open the folder of the documents first.',
  noDocuments: 'The folder has no documents to check (files .txt, .md).',
  checked: 'Documents checked: {files}. Errors: {errors}, warnings: {warnings}.',
};

const WORDS: Readonly<Record<Lang, Words>> = { vi, en };

/** The words in the language set at this moment. */
export function words(): Words {
  return WORDS[readLang()];
}

export function stageName(stage: Stage | null): string {
  const { stageNull, stageDraft, stagePublish } = words();
  if (stage === null) return stageNull;
  return stage === 'draft' ? stageDraft : stagePublish;
}

/** Puts values in the place of their names in braces. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
