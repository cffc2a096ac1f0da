/** What the parts of a document are called in its outline, where its own words do not say it. */
import type { Language, Translated } from '../../lint/messages.ts';

const vi = {
  header: 'Phần đầu',
  bases: 'Căn cứ',
  preamble: 'Phần mở đầu',
  closing: 'Đoạn kết',
  criteria: 'Tiêu chí',
  criteriaOf: 'Tiêu chí: {audience}',
  criteriaCount: '{count} tiêu chí',
  recipients: 'Nơi nhận',
  signature: 'Chữ ký',
  signatureOf: 'Chữ ký: {who}',
  appendix: 'Phụ lục',
  appendixOf: 'Phụ lục: {what}',
  entry: 'Mục không tên',
} as const;

const en: Translated<typeof vi> = {
  header: 'Header',
  bases: 'Grounds',
  preamble: 'Preamble',
  closing: 'Closing',
  criteria: 'Criteria',
  criteriaOf: 'Criteria: {audience}',
  criteriaCount: 'criteria: {count}',
  recipients: 'Recipients',
  signature: 'Signature',
  signatureOf: 'Signature: {who}',
  appendix: 'Appendix',
  appendixOf: 'Appendix: {what}',
  entry: 'Unnamed entry',
};

export type OutlineWords = Translated<typeof vi>;

export const OUTLINE_WORDS: Readonly<Record<Language, OutlineWords>> = { vi, en };
