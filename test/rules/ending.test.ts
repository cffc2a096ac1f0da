import { expect, test } from 'vitest';
import { parse } from '../../src/index.ts';
import { endingOf } from '../../src/rules/numbering/ending.ts';

test.each([
  ['trồng cây.', '.'],
  ['trồng cây;  ', ';'],
  ['**trồng cây:**', ':'],
  ['trồng cây', ''],
  ['trồng cây (nếu có)', ''],
  ['trồng cây (nếu có);', ';'],
  ['khẩu hiệu “Trồng cây nào sống cây đó.”', '.'],
  ['trồng bàng, phượng,...', '…'],
  ['trồng bàng, phượng…', '…'],
  ['trồng bàng.......', '…'],
  ['các thôn thực hiện./.', './.'],
])('%j ends with %j', (paragraph, sign) => {
  const text = `- ${paragraph}`;
  const [item] = parse(text).children;
  if (item === undefined || !('children' in item)) throw new Error('no entry');
  expect(endingOf(item, text).sign).toBe(sign);
});
