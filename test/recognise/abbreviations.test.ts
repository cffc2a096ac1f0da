import { describe, expect, test } from 'vitest';
import { findAbbreviations } from '../../src/recognise/abbreviations.ts';

const read = (text: string): [string, string | null][] =>
  findAbbreviations(text).map(({ short, expansion }) => [short, expansion]);

describe('findAbbreviations', () => {
  test.each([
    ['Ủy ban nhân dân (UBND) xã', 'UBND', 'Ủy ban nhân dân'],
    ['công tác bí mật nhà\nnước (BMNN)', 'BMNN', 'bí mật nhà nước'],
    ['ngành Giáo dục và Đào tạo (GDĐT)', 'GDĐT', 'Giáo dục và Đào tạo'],
    ['Hội đồng Thi đua - Khen thưởng (TĐ-KT)', 'TĐ-KT', 'Thi đua - Khen thưởng'],
    ['dùng pháo hoa (VLNCN)', 'VLNCN', null],
  ])('reads the long form in %j', (text, short, expansion) => {
    expect(read(text)).toEqual([[short, expansion]]);
  });

  test.each([
    ['Chủ tịch UBND xã', ['UBND']],
    ['công tác TĐ-KT, GD&ĐT', ['TĐ-KT', 'GD&ĐT']],
    ['TT HĐND phường', ['TT', 'HĐND']],
    ['các Trung tâm GDTX', ['GDTX']],
  ])('reads the use in %j', (text, shorts) => {
    expect(read(text)).toEqual(shorts.map((short) => [short, null]));
  });

  test.each([
    'Đại hội lần thứ XIV',
    'TỔ CHỨC THI ĐUA CAO ĐIỂM',
    'TM. Ủy ban nhân dân',
    'Số:    /KH-UBND của xã',
    'lớp TC24A khóa 3',
    'NGÀY HỘI THAO mừng xuân',
    'Nhân dân',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});
