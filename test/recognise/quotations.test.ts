import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/recognise/quotations.ts';
import { covered } from './covered.ts';

describe('findQuotations', () => {
  test.each([
    ['phong trào “Ngõ sạch, nhà xanh” của ấp', ['“Ngõ sạch, nhà xanh”']],
    ['"Một"; "Hai"', ['"Một"', '"Hai"']],
    ['«Ba»', ['«Ba»']],
    ['“Thi đua ‘hai tốt’ năm nay”', ['“Thi đua ‘hai tốt’ năm nay”', '‘hai tốt’']],
    ['“Câu "trong" câu”', ['“Câu "trong" câu”', '"trong"']],
    ['“Mở mà không đóng; phong trào "Bốn không"', ['"Bốn không"']],
    ['đóng” không mở, “đủ cả”', ['“đủ cả”']],
    ['chỉ một " dấu', []],
  ])('pairs %j', (text, want) => {
    expect(covered(text, findQuotations(text))).toEqual(want);
  });

  test('pairs marks of any number', () => {
    expect(findQuotations('"'.repeat(10_000))).toHaveLength(5_000);
    expect(findQuotations('“'.repeat(10_000))).toEqual([]);
    expect(findQuotations('”'.repeat(10_000))).toEqual([]);
  });
});
