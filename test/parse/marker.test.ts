import { describe, expect, test } from 'vitest';
import { readMarker } from '../../src/parse/body/marker.ts';

describe('reads the marker of each style as written', () => {
  test.each([
    ['A. KẾT QUẢ', 'upperLetter', [1], '.', 3],
    ['B) Kết quả', 'upperLetter', [2], ')', 3],
    ['Đ. KIẾN NGHỊ', 'upperLetter', [5], '.', 3],
    ['I. MỤC ĐÍCH', 'roman', [1], '.', 3],
    ['II- Nội dung', 'roman', [2], '-', 4],
    ['III/ NỘI DUNG', 'roman', [3], '/', 5],
    ['IV – Kinh phí', 'roman', [4], '–', 5],
    ['XIV. PHÂN CÔNG', 'roman', [14], '.', 5],
    ['XXIX. PHÂN CÔNG', 'roman', [29], '.', 6],
    ['XL. PHÂN CÔNG', 'roman', [40], '.', 4],
    ['V.', 'roman', [5], '.', 2],
    ['1. Mục đích', 'arabic', [1], '.', 3],
    ['2) Yêu cầu', 'arabic', [2], ')', 3],
    ['3/ Nội dung', 'arabic', [3], '/', 3],
    ['(4) Kinh phí', 'arabic', [4], '()', 4],
    ['12. Tổng kết', 'arabic', [12], '.', 4],
    ['1.Mục đích', 'arabic', [1], '.', 2],
    ['5.\u00a0Kinh phí', 'arabic', [5], '.', 3],
    ['1.1. Đối tượng', 'decimal', [1, 1], '.', 5],
    ['1.1 Đối tượng', 'decimal', [1, 1], '', 4],
    ['2.3.1. Đối tượng', 'decimal', [2, 3, 1], '.', 7],
    ['1.1.1 Đối tượng', 'decimal', [1, 1, 1], '', 6],
    ['Điều 1. Phạm vi', 'article', [1], '.', 8],
    ['ĐIỀU 12: PHẠM VI', 'article', [12], ':', 9],
    ['Chương IV', 'chapter', [4], '', 9],
    ['Phần thứ hai', 'part', [2], '', 12],
    ['PHẦN I. KẾT QUẢ', 'part', [1], '.', 8],
    ['Mục 2. Hồ sơ', 'division', [2], '.', 7],
    ['Tiểu mục 1. Hồ sơ', 'division', [1], '.', 12],
    ['PHẦN THỨ BA', 'part', [3], '', 11],
    ['Phần thứ nhất', 'part', [1], '', 13],
    ['Chương  II', 'chapter', [2], '', 10],
    ['Điều 3 - Phạm vi', 'article', [3], '-', 9],
    ['3.10. Đối tượng', 'decimal', [3, 10], '.', 6],
    ['1.1  Đối tượng', 'decimal', [1, 1], '', 5],
    ['1- Mục đích', 'arabic', [1], '-', 3],
    ['1.\tMục đích', 'arabic', [1], '.', 3],
    ['200. Tổng kết', 'arabic', [200], '.', 5],
    ['II-Nội dung', 'roman', [2], '-', 3],
    ['I.  “Nội dung”', 'roman', [1], '.', 4],
    ['V. ', 'roman', [5], '.', 3],
    ['A/ KẾT QUẢ', 'upperLetter', [1], '/', 3],
    ['B - Kết quả', 'upperLetter', [2], '-', 4],
    ['a) Thống kê', 'letter', [1], ')', 3],
    ['b. Thống kê', 'letter', [2], '.', 3],
    ['c/ Thống kê', 'letter', [3], '/', 3],
    ['d) Thống kê', 'letter', [4], ')', 3],
    ['đ) Thống kê', 'letter', [5], ')', 3],
    ['e) Thống kê', 'letter', [6], ')', 3],
    ['y) Thống kê', 'letter', [23], ')', 3],
    ['(a) Thống kê', 'letter', [1], '()', 4],
    ['- Thống kê', 'bullet', [], '-', 2],
    ['-Thống kê', 'bullet', [], '-', 1],
    ['– Thống kê', 'bullet', [], '–', 2],
    ['+ Thống kê', 'bullet', [], '+', 2],
    ['• Thống kê', 'bullet', [], '•', 2],
    ['* Thống kê', 'bullet', [], '*', 2],
  ])('%s', (text, style, ordinals, delimiter, content) => {
    expect(readMarker(text)).toMatchObject({ style, ordinals, delimiter, content });
  });
});

describe('reads a mangled numeral as doubtful', () => {
  test.each([
    ['IH. NỘI DUNG', 3],
    ['HI. NỘI DUNG', 3],
    ['lV. NỘI DUNG', 4],
    ['|. NỘI DUNG', 1],
    ['VI1. NỘI DUNG', 7],
  ])('%s', (text, value) => {
    expect(readMarker(text)).toMatchObject({ style: 'roman', ordinals: [value], doubtful: true });
  });
});

test('a single capital that is a numeral too is both', () => {
  expect(readMarker('C. KIẾN NGHỊ')).toMatchObject({ style: 'roman', ordinals: [100], letter: 3 });
  expect(readMarker('I. MỤC ĐÍCH')).toMatchObject({ style: 'roman', ordinals: [1], letter: 9 });
  expect(readMarker('B. MỤC ĐÍCH')).toMatchObject({ style: 'upperLetter', letter: 0 });
});

test.each([
  '',
  '1050/QĐ-SCT ngày 02 tháng 4 năm 2026',
  '2024. Các thôn rà soát',
  '4.5 tỷ đồng',
  '1.200 lượt người',
  '02 mô hình',
  '24/24 giờ',
  '12/KH-UBND',
  '0. Mở đầu',
  '-----',
  '***',
  '-',
  '+',
  '-5 độ',
  '*đậm*',
  '**đậm**',
  '>= 95%',
  'T/M ĐẢNG ỦY',
  'K/T BÍ THƯ',
  'V/v đăng ký nhu cầu',
  'TM. ỦY BAN NHÂN DÂN',
  'IIII. NỘI DUNG',
  'VX. NỘI DUNG',
  'I. nội dung',
  'Mai. Lan. Cúc.',
  'Điều kiện tham gia',
  'Điều 5 của Luật Lâm nghiệp',
  'Phần mềm quản lý',
  'Mục tiêu chung',
  'a.b.c',
  '201. Tổng kết',
  '1-2 ngày',
  '1- mục đích',
  '(1. Mục đích',
  '(a. Thống kê',
  'I-95',
  'B-52',
  'Điều 3-4 của Luật',
  'ai) ',
  'Ông A. nộp',
  'Số: 5/KH',
])('%s opens no entry', (text) => {
  expect(readMarker(text)).toBeNull();
});
