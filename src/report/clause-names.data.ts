/** What standards and their parts are called in a report. The names are those that the standards themselves use. */
import type { Language } from '../lint/messages.ts';

export type ProvisionWords = Readonly<
  Record<'appendix' | 'part' | 'section' | 'article' | 'clause' | 'point', string>
>;

export const PROVISION_WORDS: Readonly<Record<Language, ProvisionWords>> = {
  vi: {
    appendix: 'Phụ lục',
    part: 'Phần',
    section: 'Mục',
    article: 'Điều',
    clause: 'khoản',
    point: 'điểm',
  },
  en: {
    appendix: 'Appendix',
    part: 'Part',
    section: 'Section',
    article: 'Article',
    clause: 'clause',
    point: 'point',
  },
};

/** Short names by the id that clauses carry; a standard without one goes by its full title. */
export const STANDARD_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  nd30: { vi: 'NĐ 30/2020', en: 'Decree 30/2020' },
  hd36: { vi: 'HD 36-HD/VPTW', en: 'Guideline 36-HD/VPTW' },
  hd05: { vi: 'HD 05-HD/VPTW', en: 'Guideline 05-HD/VPTW' },
  'luat-06-2022-qh15': {
    vi: 'Luật Thi đua, khen thưởng số 06/2022/QH15',
    en: 'Law 06/2022/QH15 on emulation and commendation',
  },
};

/** What numbers below an appendix of the decree stand for, from the top; below them come clauses. */
export const APPENDIX_LEVELS: Readonly<Record<string, readonly ('part' | 'section')[]>> = {
  I: ['part', 'section'],
  II: ['section'],
  III: ['part', 'section'],
};
