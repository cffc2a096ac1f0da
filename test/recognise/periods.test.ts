import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/ast/calendar.ts';
import { findPeriods } from '../../src/recognise/periods.ts';
import { covered, first } from './covered.ts';

const iso = (date: Parameters<typeof isoDate>[0] | null): string | null =>
  date === null ? null : isoDate(date);

describe('findPeriods', () => {
  test.each([
    ['trong giai đoạn 2021 - 2025.', 'giai đoạn 2021 - 2025', 'stage', '2021', '2025'],
    ['giai đoạn năm 2025 - 2030', 'giai đoạn năm 2025 - 2030', 'stage', '2025', '2030'],
    ['nhiệm kỳ 2025-2030', 'nhiệm kỳ 2025-2030', 'term', '2025', '2030'],
    ['nhiệm kỳ 2025 -\n   2030', 'nhiệm kỳ 2025 -\n   2030', 'term', '2025', '2030'],
    ['đầu năm học 2026 – 2027', 'năm học 2026 – 2027', 'schoolYear', '2026', '2027'],
    ['Kế hoạch 5 năm (2021 - 2025) của xã', '2021 - 2025', 'plan', '2021', '2025'],
    ['kinh tế 05 năm 2021-2025', '2021-2025', 'plan', '2021', '2025'],
    ['lần thứ I (2025 - 2030)', '2025 - 2030', 'span', '2025', '2030'],
    ['mục tiêu năm 2025 - 2030', 'năm 2025 - 2030', 'span', '2025', '2030'],
  ])('reads the years of %j', (text, want, kind, from, to) => {
    const found = findPeriods(text);
    expect(covered(text, found)).toEqual([want]);
    const period = first(found);
    expect([period.kind, iso(period.from), iso(period.to)]).toEqual([kind, from, to]);
  });

  test.each([
    ['từ nay đến hết tháng 12 năm 2025', null, '2025-12', 'now', null],
    ['từ tháng 06/2025 đến hết tháng 06/2026', '2025-06', '2026-06', null, null],
    ['từ tháng 9 đến tháng 12/2025', '2025-09', '2025-12', null, null],
    ['từ ngày 01 đến ngày 15/12/2025', '2025-12-01', '2025-12-15', null, null],
    ['từ năm 2024 trở đi', '2024', null, null, null],
    ['trước ngày 15/12/2025', null, '2025-12-15', null, null],
    ['đến hết năm 2026', null, '2026', null, 'year-end'],
    ['Chậm nhất ngày 25/12/2024', null, '2024-12-25', null, null],
    ['chậm nhất là ngày 25/12/2024', null, '2024-12-25', null, null],
    ['từ ngày ban hành Kế hoạch đến khi hội thi bế mạc', null, null, 'issue', 'event'],
    ['từ tháng 10 năm 2025 đến khi tổ chức xong ngày hội', '2025-10', null, null, 'event'],
  ])('reads the ends of %j', (text, from, to, openFrom, openTo) => {
    const found = findPeriods(text);
    expect(covered(text, found)).toEqual([text]);
    const period = first(found);
    expect([iso(period.from), iso(period.to), period.openFrom, period.openTo]).toEqual([
      from,
      to,
      openFrom,
      openTo,
    ]);
  });

  test('ends an event with its clause', () => {
    const text = 'Đợt cao điểm kéo dài từ nay đến khi hội thi bế mạc; mỗi tổ báo cáo.';
    expect(covered(text, findPeriods(text))).toEqual(['từ nay đến khi hội thi bế mạc']);
  });

  test.each([
    'từ 7h00 đến 12h00',
    'từ cơ sở đến thành phố',
    'trước thời hạn',
    'Số 2021-2025/KH',
    'từ 05 đơn vị trở lên',
    '0203 2045-6789',
    'từ Chợ Cũ đến cầu Mới',
  ])('finds none in %j', (text) => {
    expect(findPeriods(text)).toEqual([]);
  });

  test('gives each range of a long text once', () => {
    expect(findPeriods('2025 - 2026, '.repeat(2_000))).toHaveLength(2_000);
  });
});
