import { expect, test } from 'vitest';
import { awardsOf } from '../../src/analyse/awards.ts';
import { NodeIndex } from '../../src/analyse/index-nodes.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { lines } from '../support/sketch.ts';

function awards(body: string): string[] {
  return awardsOf(new NodeIndex(parse(lines(`KẾ HOẠCH\nChăm sóc vườn hoa\n\n${lines(body)}`))));
}

test('names awards with who gives them, several on a line apart', () => {
  const body = `
    I. KHEN THƯỞNG
    - Đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Sông Mây;
    - Tặng Giấy khen của Thủ trưởng cơ quan, đơn vị; Giấy khen của Chủ tịch Ủy ban nhân dân xã cho các thôn.
    - Huân chương Lao động hạng Ba; Bằng khen Thủ tướng Chính phủ.
    - Cờ thi đua và Thư khen của Chủ tịch Ủy ban nhân dân xã đối với thôn dẫn đầu.
  `;
  expect(awards(body)).toEqual([
    'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Sông Mây',
    'Giấy khen của Thủ trưởng cơ quan, đơn vị',
    'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
    'Huân chương Lao động hạng Ba',
    'Bằng khen Thủ tướng Chính phủ',
    'Cờ thi đua',
    'Thư khen của Chủ tịch Ủy ban nhân dân xã',
  ]);
});

test('names an award without a giver, and once', () => {
  const body = `
    I. NỘI DUNG
    1. Trồng hoa.
    2. Khen thưởng
    - Tặng Giấy khen cho 02 tập thể.
    - Tặng giấy khen cho 05 cá nhân.
  `;
  expect(awards(body)).toEqual(['Giấy khen']);
});

test('takes awards from nowhere but the parts about them', () => {
  expect(awards('I. NỘI DUNG\n1. Trưng bày Bằng khen của xã.\n2. Trồng hoa.\n')).toEqual([]);
});
