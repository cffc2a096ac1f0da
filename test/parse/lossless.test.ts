import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse-markdown.ts';
import { faultsOf } from '../support/invariants.ts';
import { withoutPlaces } from '../support/projections.ts';

test.each([
  ['nothing', ''],
  ['blanks only', ' \n\t\n\f'],
  ['a byte order mark only', '\ufeff'],
  ['cells of a header behind lone returns', 'Đ\r|Đ'],
  ['a hash before a row of a table', '# | tổ dân phố\n'],
  ['a hash before a page number', '# 1'],
  ['a hash inside a note of a header', '## KẾ HOẠCH\n(Kèm theo Quyết định số 63/QĐ-UBND\n## KẾ HOẠCH\n'],
  ['half a surrogate pair', 'I. \ud83d MỤC ĐÍCH'],
  ['an asterisk before a mark of emphasis', '* ** *\n** a'],
])('keeps every unit of %s', (_, text) => {
  expect(faultsOf(parse(text), text)).toEqual([]);
});

test('a byte order mark does not move the emphasis behind it', () => {
  const text = '**a)** I. NỘI DUNG\n- **tổ dân phố';
  expect(withoutPlaces(parse(`\ufeff${text}`))).toEqual(withoutPlaces(parse(text)));
});

test('a heading is as long as its words, however it was wrapped', () => {
  const words = 'Tình hình tổ chức ngày hội đọc sách và các hoạt động hưởng ứng tại tổ dân phố (nếu có)';
  const wrapped = words.replaceAll(' và ', ' và\r\n              ');
  const tree = withoutPlaces(parse(`1. ${words}: Không có`));
  expect(withoutPlaces(parse(`1. ${wrapped}: Không có`))).toEqual(tree);
  expect(JSON.stringify(tree)).toContain('"heading"');
});
