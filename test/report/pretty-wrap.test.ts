import { expect, test } from 'vitest';
import { wrap } from '../../src/report/wrap.ts';

test.each([
  ['', 5, ['']],
  ['một hai ba', 7, ['một hai', 'ba']],
  ['một hai ba'.normalize('NFD'), 7, ['một hai'.normalize('NFD'), 'ba']],
  ['một dài-hơn-dòng hai', 5, ['một', 'dài-hơn-dòng', 'hai']],
  ['漢字 漢字', 8, ['漢字', '漢字']],
])('wrap(%j, %i)', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
