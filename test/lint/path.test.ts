import { expect, test } from 'vitest';
import { parse } from '../../src/index.ts';
import { pathOf } from '../../src/lint/path.ts';

const PLAN = `ỦY BAN NHÂN DÂN
XÃ TÂN HÒA

KẾ HOẠCH
Trồng tre giữ đất

Ủy ban nhân dân xã ban hành Kế hoạch như sau: MỞ

I. MỤC ĐÍCH

1. Giữ đất ven sông. MỘT

II. NỘI DUNG

1. Trồng tre

a) Trồng ở bãi bồi. HAI

b) Trồng ở chân đê. TỪ

2. Chăm sóc

Đoạn thứ nhất.

Đoạn thứ hai. BỐN

III. TỔ CHỨC THỰC HIỆN

3.1. Các thôn trồng tre. NĂM

3.2. Hội Nông dân chăm sóc. SÁU

- Làm cỏ.

- Bón phân. BẢY

Nơi nhận:
- Như trên; TÁM
- Lưu: VT.

CHỦ TỊCH

Lê Minh Tân
`;

const document = parse(PLAN);

test.each([
  ['TÂN HÒA', 'phần đầu', 'header'],
  ['MỞ', '', ''],
  ['MỘT', 'mục I.1', 'section I.1'],
  ['HAI', 'mục II.1.a', 'section II.1.a'],
  ['TỪ', 'mục II.1.b', 'section II.1.b'],
  ['BỐN', 'mục II.2, đoạn 2', 'section II.2, paragraph 2'],
  ['NĂM', 'mục III.3.1', 'section III.3.1'],
  ['SÁU', 'mục III.3.2', 'section III.3.2'],
  ['TÁM', 'phần cuối', 'footer'],
])('the place of %s in words', (word, vi, en) => {
  const offset = PLAN.indexOf(word);
  expect(pathOf(document, offset, 'vi')).toBe(vi);
  expect(pathOf(document, offset, 'en')).toBe(en);
});

test('an item says which one of its siblings it is', () => {
  expect(pathOf(document, PLAN.indexOf('BẢY'), 'vi')).toBe('mục III.3.2, đoạn 2');
});

test('a place outside the text has none', () => {
  expect(pathOf(parse(''), 0, 'vi')).toBe('');
});
