/** Units of an outline by which texts refer to parts: NĐ 30/2020/NĐ-CP PL I/I/II/6.c-đ and PL II V.7. */
import type { ReferenceStep } from '../../ast/inline.ts';

export const outlineUnits: readonly (readonly [string, ReferenceStep['unit']])[] = [
  ['phần', 'part'],
  ['chương', 'chapter'],
  ['mục', 'section'],
  ['tiểu mục', 'section'],
  ['điều', 'article'],
  ['khoản', 'clause'],
  ['điểm', 'point'],
  ['phụ lục', 'appendix'],
];
