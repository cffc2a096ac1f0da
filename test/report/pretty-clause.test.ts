import { expect, test } from 'vitest';
import { describeClause } from '../../src/report/clause.ts';

const clauses: readonly [standard: string, ref: string, vi: string, en: string][] = [
  [
    'nd30',
    'PL I/I/II/6',
    'NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6',
    'Decree 30/2020, Appendix I, Part I, Section II, clause 6',
  ],
  [
    'nd30',
    'PL I/I/II/6.đ',
    'NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6, điểm đ',
    'Decree 30/2020, Appendix I, Part I, Section II, clause 6, point đ',
  ],
  [
    'nd30',
    'Điều 8.2.a; PL I/I/II/1',
    'NĐ 30/2020, Điều 8, khoản 2, điểm a; Phụ lục I, Phần I, Mục II, khoản 1',
    'Decree 30/2020, Article 8, clause 2, point a; Appendix I, Part I, Section II, clause 1',
  ],
  [
    'nd30',
    'PL II/V.6',
    'NĐ 30/2020, Phụ lục II, Mục V, khoản 6',
    'Decree 30/2020, Appendix II, Section V, clause 6',
  ],
  [
    'nd30',
    'PL III/II (mẫu 1.4)',
    'NĐ 30/2020, Phụ lục III, Phần II (mẫu 1.4)',
    'Decree 30/2020, Appendix III, Part II (mẫu 1.4)',
  ],
  [
    'nd30',
    'PL III/II/1',
    'NĐ 30/2020, Phụ lục III, Phần II, Mục 1',
    'Decree 30/2020, Appendix III, Part II, Section 1',
  ],
  ['hd36', 'II.1.7', 'HD 36-HD/VPTW, II.1.7', 'Guideline 36-HD/VPTW, II.1.7'],
  [
    'Luật 06/2022/QH15',
    'Điều 17 k1',
    'Luật 06/2022/QH15, Điều 17, khoản 1',
    'Luật 06/2022/QH15, Article 17, clause 1',
  ],
  ['nd30', '', 'NĐ 30/2020', 'Decree 30/2020'],
];

test.each(clauses)('%s %s is written out', (standard, ref, vi, en) => {
  expect(describeClause({ standard, ref }, 'vi')).toBe(vi);
  expect(describeClause({ standard, ref }, 'en')).toBe(en);
});
