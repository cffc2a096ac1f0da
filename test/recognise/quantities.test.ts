import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/recognise/quantities.ts';
import { covered } from './covered.ts';

describe('findQuantities', () => {
  test.each([
    ['tăng từ 8% - 10%;', '8% - 10%', 8, 10, '%', 'equal'],
    ['đạt trên 90%', 'trên 90%', 90, null, '%', 'moreThan'],
    ['tăng 12,5-13%', '12,5-13%', 12.5, 13, '%', 'equal'],
    ['tăng 12-15%/năm', '12-15%/năm', 12, 15, '%/năm', 'equal'],
    ['đón 100.000 lượt khách', '100.000 lượt khách', 100_000, null, 'lượt khách', 'equal'],
    ['mới 01 - 02 mô hình', '01 - 02 mô hình', 1, 2, 'mô hình', 'equal'],
    ['mỗi ấp ít nhất 03 hộ', 'ít nhất 03 hộ', 3, null, 'hộ', 'atLeast'],
    ['không quá 120 phút', 'không quá 120 phút', 120, null, 'phút', 'atMost'],
    ['còn dưới 1%', 'dưới 1%', 1, null, '%', 'lessThan'],
    ['đạt 95% trở lên', '95% trở lên', 95, null, '%', 'atLeast'],
    ['tối thiểu 2 buổi', 'tối thiểu 2 buổi', 2, null, 'buổi', 'atLeast'],
    ['khoảng 1,5 ngày', 'khoảng 1,5 ngày', 1.5, null, 'ngày', 'about'],
    ['chi 1.250,5 triệu đồng', '1.250,5 triệu đồng', 1250.5, null, 'triệu đồng', 'equal'],
    ['lập 01 (một) Cụm', '01 (một) Cụm', 1, null, 'cụm', 'equal'],
    ['không vượt\nquá 10%', 'không vượt\nquá 10%', 10, null, '%', 'atMost'],
    ['kỷ niệm 95 năm', '95 năm', 95, null, 'năm', 'equal'],
  ])('reads %j', (text, want, value, upper, unit, comparison) => {
    const found = findQuantities(text);
    expect(covered(text, found)).toEqual([want]);
    expect(found[0]).toMatchObject({ value, upper, unit, comparison });
  });

  test.each([
    'theo Điều 24',
    'mô hình 02 cấp',
    'Khóm 3',
    'Quốc lộ 32',
    'lớp 9A1',
    'mục 2.1',
    'số 12/KH-UBND',
    'công nghiệp 4.0',
    '1. Hộ nghèo',
  ])('finds none in %j', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  test('leaves digits alone that belong to something else', () => {
    const text = 'ngày 15 tháng 4';
    expect(findQuantities(text, undefined, [{ start: 0, end: text.length }])).toEqual([]);
  });

  test('reads numbers of any length once', () => {
    expect(findQuantities('1'.repeat(50_000))).toEqual([]);
    expect(findQuantities('1% '.repeat(3_000))).toHaveLength(3_000);
  });
});
