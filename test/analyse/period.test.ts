import { expect, test } from 'vitest';
import type { PeriodFact } from '../../src/analyse/facts-types.ts';
import { NodeIndex } from '../../src/analyse/index-nodes.ts';
import { periodOf } from '../../src/analyse/period.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { lines } from '../support/sketch.ts';

function period(body: string): PeriodFact | null {
  return periodOf(new NodeIndex(parse(lines(`KẾ HOẠCH\nChăm sóc vườn hoa\n\n${lines(body)}`))));
}

test('takes the period of the section about time', () => {
  const body = `
    I. NHIỆM VỤ
    1. Bố trí trực từ ngày 01/5/2027 đến ngày 07/5/2027.
    2. Trồng hoa.
    II. THỜI GIAN THỰC HIỆN
    Phong trào được triển khai từ tháng 3 năm 2027 đến khi khánh thành Nhà văn hóa xã.
  `;
  expect(period(body)).toEqual({
    start: '2027-03',
    end: null,
    text: 'từ tháng 3 năm 2027 đến khi khánh thành Nhà văn hóa xã',
  });
});

test('takes a clause headed by the time wherever it stands', () => {
  const body = `
    I. NỘI DUNG
    1. Địa điểm: vườn hoa xã.
    2. Thời gian: từ ngày 01/5/2027 đến hết ngày 30/9/2027.
  `;
  expect(period(body)).toMatchObject({ start: '2027-05-01', end: '2027-09-30' });
});

test('joins phases that stand in headings', () => {
  const body = `
    I. NỘI DUNG
    1. Đối tượng: các thôn.
    2. Thời gian thi đua
    2.1. Giai đoạn từ nay đến hết tháng 5/2027
    - Trồng hoa.
    2.2. Giai đoạn từ tháng 6/2027 đến hết tháng 12/2027
    - Chăm sóc hoa.
  `;
  expect(period(body)).toEqual({
    start: null,
    end: '2027-12',
    text: 'từ nay đến hết tháng 5/2027; từ tháng 6/2027 đến hết tháng 12/2027',
  });
});

test('takes a sentence that says how long the plan runs', () => {
  const body = 'I. NỘI DUNG\n1. Đợt thi đua diễn ra từ ngày 01/5/2027 đến ngày 30/9/2027.\n2. Trồng hoa.\n';
  expect(period(body)).toMatchObject({ start: '2027-05-01', end: '2027-09-30' });
});

test('takes the days of a plan for some days', () => {
  const body = 'I. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: ngày 20/11/2027.\n2. Địa điểm: vườn hoa xã.\n';
  expect(period(body)).toEqual({ start: '2027-11-20', end: '2027-11-20', text: 'ngày 20/11/2027' });
});

test.each([
  ['I. NỘI DUNG\n1. Chào mừng đại hội nhiệm kỳ 2025 - 2030.\n2. Trồng hoa.\n'],
  ['I. NỘI DUNG\n1. Thực hiện kế hoạch 5 năm giai đoạn 2026 - 2030.\n2. Trồng hoa.\n'],
  ['I. NỘI DUNG\n1. Trực tưới cây từ ngày 01/5/2027 đến ngày 07/5/2027.\n2. Trồng hoa.\n'],
  ['I. NỘI DUNG\n1. Thời gian báo cáo: từ ngày 01/5/2027 đến ngày 07/5/2027.\n2. Trồng hoa.\n'],
  ['I. NỘI DUNG\n1. Hoàn thành trước ngày 07/5/2027.\n2. Trồng hoa.\n'],
])('takes no other period for the plan’s own: %s', (body) => {
  expect(period(body)).toBeNull();
});
