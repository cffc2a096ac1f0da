import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/ast/calendar.ts';
import { findDates } from '../../src/recognise/dates.ts';
import { covered } from './covered.ts';

const date = (parts: Partial<CalendarDate>): CalendarDate => ({
  year: null,
  quarter: null,
  month: null,
  day: null,
  ...parts,
});

describe('findDates', () => {
  test.each([
    [
      'ban hành ngày 05 tháng 01 năm 2025.',
      'ngày 05 tháng 01 năm 2025',
      date({ day: 5, month: 1, year: 2025 }),
    ],
    ['lễ kỷ niệm ngày 20 tháng 11', 'ngày 20 tháng 11', date({ day: 20, month: 11 })],
    ['vào 5/1/2025 tại xã', '5/1/2025', date({ day: 5, month: 1, year: 2025 })],
    ['(05-01-2025)', '05-01-2025', date({ day: 5, month: 1, year: 2025 })],
    ['nhận 05.01.2025;', '05.01.2025', date({ day: 5, month: 1, year: 2025 })],
    ['kỷ niệm ngày 22/12', 'ngày 22/12', date({ day: 22, month: 12 })],
    ['trong tháng 9/2024', 'tháng 9/2024', date({ month: 9, year: 2024 })],
    ['Tháng 8-2025', 'Tháng 8-2025', date({ month: 8, year: 2025 })],
    ['hết tháng 12 năm 2025', 'tháng 12 năm 2025', date({ month: 12, year: 2025 })],
    ['xong quý IV/2025', 'quý IV/2025', date({ quarter: 4, year: 2025 })],
    ['quý I năm 2025', 'quý I năm 2025', date({ quarter: 1, year: 2025 })],
    ['nhiệm vụ năm 2025', 'năm 2025', date({ year: 2025 })],
    ['13h30 thứ Hai ngày 06/7/2026', 'ngày 06/7/2026', date({ day: 6, month: 7, year: 2026 })],
    ['ngày10 /3/2026', 'ngày10 /3/2026', date({ day: 10, month: 3, year: 2026 })],
    ['ngày 21 tháng 01năm 2010', 'ngày 21 tháng 01năm 2010', date({ day: 21, month: 1, year: 2010 })],
    ['NGÀY 24/8/2026', 'NGÀY 24/8/2026', date({ day: 24, month: 8, year: 2026 })],
    ['báo cáo trong quý III', 'quý III', date({ quarter: 3 })],
    ['trước quý IV-2025', 'quý IV-2025', date({ quarter: 4, year: 2025 })],
    ['Kế hoạch năm 2025 - xã Ba Vát', 'năm 2025', date({ year: 2025 })],
    ['năm 2025, 2000 người tham gia', 'năm 2025', date({ year: 2025 })],
    ['từ tháng 9/2025, 10/2026', 'tháng 9/2025', date({ month: 9, year: 2025 })],
    ['trong tháng 9, 10 đơn vị nộp', 'tháng 9', date({ month: 9 })],
    // The number in front of the month is no day: it has three digits, belongs to a code or to a fraction.
    ['đủ 125 tháng 8 năm 2026', 'tháng 8 năm 2026', date({ month: 8, year: 2026 })],
    ['lớp A1 tháng 8 năm 2026', 'tháng 8 năm 2026', date({ month: 8, year: 2026 })],
    ['đạt 1/12 tháng 8 năm 2026', 'tháng 8 năm 2026', date({ month: 8, year: 2026 })],
    ['đạt 1.12 tháng 8 năm 2026', 'tháng 8 năm 2026', date({ month: 8, year: 2026 })],
    // Numbers that nothing joins to the day are no days of a list.
    ['ca 24 26 tháng 8 năm 2026', '26 tháng 8 năm 2026', date({ day: 26, month: 8, year: 2026 })],
    ['phát 20 kg 26 tháng 8 năm 2026', '26 tháng 8 năm 2026', date({ day: 26, month: 8, year: 2026 })],
    // Without a year a number in front of a month may count months.
    ['sau 12 tháng 8 xã báo cáo', 'tháng 8', date({ month: 8 })],
  ])('reads %j', (text, want, value) => {
    const found = findDates(text);
    expect(covered(text, found)).toEqual([want]);
    expect(found[0]).toMatchObject({ date: value, blank: [] });
  });

  test.each([
    ['ngày 31/02/2026', date({ day: 31, month: 2, year: 2026 })],
    ['ngày 05 tháng 13 năm 2025', date({ day: 5, month: 13, year: 2025 })],
  ])('keeps the impossible %j as written', (text, value) => {
    expect(findDates(text)[0]?.date).toEqual(value);
  });

  test.each([
    ['ngày    tháng 12 năm 2025', ['day'], date({ month: 12, year: 2025 })],
    ['ngày tháng 12 năm 2025', ['day'], date({ month: 12, year: 2025 })],
    ['ngày….tháng….năm ……', ['day', 'month', 'year'], date({})],
    ['ngày ... tháng 8 năm 2026', ['day'], date({ month: 8, year: 2026 })],
    ['ngày …/…/2025', ['day', 'month'], date({ year: 2025 })],
    ['ngày …../…./……', ['day', 'month', 'year'], date({})],
  ])('tells the open parts of %j', (text, blank, value) => {
    expect(findDates(text)[0]).toMatchObject({ blank, date: value, start: 0, end: text.length });
  });

  test.each([
    ['ngày 26, 27/12/2011', ['ngày 26', '27/12/2011'], ['2011-12-26', '2011-12-27']],
    [
      '24, 25 và 26 tháng 8 năm 2026',
      ['24', '25', '26 tháng 8 năm 2026'],
      ['2026-8-24', '2026-8-25', '2026-8-26'],
    ],
    ['ngày 01 đến ngày 15/12/2025', ['ngày 01', 'ngày 15/12/2025'], ['2025-12-1', '2025-12-15']],
    ['tháng 9, 10/2025', ['tháng 9', '10/2025'], ['2025-9-null', '2025-10-null']],
    ['giao quân năm 2025, 2026.', ['năm 2025', '2026'], ['2025-null-null', '2026-null-null']],
    ['năm 2024, 2025 và các năm sau', ['năm 2024', '2025'], ['2024-null-null', '2025-null-null']],
  ])('gives each date of the list %j its month and year', (text, want, values) => {
    const found = findDates(text);
    expect(covered(text, found)).toEqual(want);
    expect(found.map(({ date: d }) => [d.year, d.month, d.day].map(String).join('-'))).toEqual(values);
  });

  test.each([
    ['ngày 20\n\ntháng 11\u00a0năm\n      2025', { day: 20, month: 11, year: 2025 }],
    ['ngày\n30/10/2020', { day: 30, month: 10, year: 2020 }],
    ['ngày 08/\n 12/2022', { day: 8, month: 12, year: 2022 }],
  ])('reads over torn lines in %j', (text, value) => {
    const found = findDates(text);
    expect(covered(text, found)).toEqual([text]);
    expect(found[0]?.date).toMatchObject(value);
  });

  test.each([
    'theo Điều 24 và khoản 2',
    'trực 24/24 giờ',
    '1/2 ngày công',
    '02/12 chỉ tiêu đạt',
    'SĐT: 0912 345 678',
    'tăng 12,5 điểm',
    'giai đoạn 2023-2030',
    'năm 2025 - 2030',
    'Nghị định số 57/2025/NĐ-CP',
    'kết quả 2-1',
    'trong 6 tháng đầu kỳ',
    'Cách mạng tháng Tám',
    'ghi ngày tháng năm sinh',
    'quý đại biểu',
    'phiên bản 1.2.3',
    'năm học 2026 - 2027',
    'mỗi tháng 02 buổi',
    'Hằng tháng 01 lần',
    'hàng quý 1 lần',
    'ngày 150 lượt khách',
    'ngày 5, 100 người',
    'quý 5/2025',
    'quý V/2025',
    'quý 0',
    'căn A5/1/2025',
    'tỷ lệ 12,5/1/2025',
    'mục 1.5/1/2025',
    'thửa 12/5/1/2025',
    'mã KT-05-01-2025',
    'mã 05-01-2025-12',
    'hồ sơ 05-01-2025-KT',
    'tờ 5/1/2025/KH',
  ])('finds none in %j', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  test('notes each word of a hostile text once', () => {
    expect(findDates('ngày 1, '.repeat(5_000))).toEqual([]);
    expect(findDates('1/1/2025 '.repeat(2_000))).toHaveLength(2_000);
  });

  test('a list holds twelve days at most', () => {
    const days = (last: number): string => Array.from({ length: last }, (_, i) => String(i + 1)).join(', ');
    expect(findDates(`ngày ${days(12)}/5/2026`)).toHaveLength(12);
    expect(findDates(`${days(12)} tháng 5 năm 2026`)).toHaveLength(12);
    const long = `ngày ${days(13)}/5/2026`;
    expect(covered(long, findDates(long))).toEqual(['13/5/2026']);
  });

  test('a range of days without blanks is two dates', () => {
    const text = 'nộp đề cương 13/11/2024-02/12/2024 tại khoa';
    expect(covered(text, findDates(text))).toEqual(['13/11/2024', '02/12/2024']);
  });
});
