import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldsOf, type Fold } from '../../src/service/index.ts';
import { readPlans } from '../support/documents.ts';
import { anyDocument } from '../support/plan-like.ts';
import { runs } from '../support/runs.ts';
import { readingOf } from './reading.ts';

/** Folds as `first line … last line`, by the words of the lines. */
async function folds(lines: readonly string[], most?: number): Promise<string[]> {
  const found = foldsOf(await readingOf(lines), most);
  return found.map(({ first, last }) => `${lines[first - 1] ?? ''} … ${lines[last - 1] ?? ''}`);
}

/** What no editor could show. */
function faultsOf(found: readonly Fold[], lineCount: number): string[] {
  const faults: string[] = [];
  const open: Fold[] = [];
  let before = 0;
  for (const fold of found) {
    const words = `${fold.first}–${fold.last}`;
    if (fold.first <= before || fold.last <= fold.first || fold.last > lineCount) faults.push(words);
    before = fold.first;
    while ((open.at(-1)?.last ?? Infinity) < fold.first) open.pop();
    if ((open.at(-1)?.last ?? Infinity) < fold.last) faults.push(`${words} crosses another`);
    open.push(fold);
  }
  return faults;
}

const PLAN = [
  'KẾ HOẠCH',
  '',
  'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;',
  'Ủy ban nhân dân xã xây dựng kế hoạch như sau:',
  '',
  'I. NHIỆM VỤ',
  '',
  '1. Trồng cây',
  '',
  'Các thôn trồng cây.',
  '',
  '2. Chăm sóc cây.',
  '',
  'II. TỔ CHỨC THỰC HIỆN',
  '',
  'Phòng Kinh tế chủ trì.',
  '',
  'Nơi nhận:',
  '- Các thôn;',
  '- Lưu: VT.',
  '',
  'CHỦ TỊCH',
  '',
  'Hà Thúc Lâm',
  '',
];

test('grounds, sections, entries, recipients and signature are folded to their last words', async () => {
  expect(await folds(PLAN)).toEqual([
    'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017; … Ủy ban nhân dân xã xây dựng kế hoạch như sau:',
    'I. NHIỆM VỤ … 2. Chăm sóc cây.',
    '1. Trồng cây … Các thôn trồng cây.',
    'II. TỔ CHỨC THỰC HIỆN … Phòng Kinh tế chủ trì.',
    'Nơi nhận: … - Lưu: VT.',
    'CHỦ TỊCH … Hà Thúc Lâm',
  ]);
});

test('a client with little room gets the outer folds', async () => {
  expect(await folds(PLAN, 5)).not.toContain('1. Trồng cây … Các thôn trồng cây.');
  expect(await folds(PLAN, 5)).toHaveLength(5);
  expect(await folds(PLAN, 0)).toEqual([]);
});

test('a heading of two lines stays whole', async () => {
  expect(await folds(['KẾ HOẠCH', '', 'I. NHIỆM VỤ, GIẢI PHÁP', 'CHỦ YẾU', '', 'Trồng cây.'])).toEqual([
    'CHỦ YẾU … Trồng cây.',
  ]);
});

test('an entry of several lines is folded under its first', async () => {
  expect(
    await folds([
      'KẾ HOẠCH',
      '',
      'I. NHIỆM VỤ',
      '',
      '1. Các thôn rà soát diện tích',
      'đất trống để trồng cây.',
    ]),
  ).toEqual([
    'I. NHIỆM VỤ … đất trống để trồng cây.',
    '1. Các thôn rà soát diện tích … đất trống để trồng cây.',
  ]);
});

test('tables are folded under their heads', async () => {
  const table = ['| TT | Việc |', '|---|---|', '| 1 | Trồng cây |'];

  expect(await folds(['KẾ HOẠCH', '', 'I. NHIỆM VỤ', '', ...table])).toContain(
    '| TT | Việc | … | 1 | Trồng cây |',
  );
});

test('comments that follow each other are one fold, and said to be comments', async () => {
  const lines = [
    'KẾ HOẠCH',
    '',
    '<!-- đã trình lần một -->',
    '<!-- chờ ý kiến -->',
    '',
    'I. NHIỆM VỤ',
    '',
    'Trồng cây.',
    '<!-- hết -->',
  ];

  const found = foldsOf(await readingOf(lines));

  expect(found.filter(({ isComment }) => isComment)).toEqual([{ first: 3, last: 4, isComment: true }]);
});

test('an appendix is folded under its title', async () => {
  const [plan] = readPlans().filter(({ name }) => name === 'quyet-dinh-kem-ke-hoach.md');
  const lines = (plan?.text ?? '').split('\n');

  const [appendix] = (await folds(lines)).filter((each) => each.startsWith('VẬN ĐỘNG HIẾN MÁU'));

  expect(appendix).toMatch(/… 7\. Kinh phí thực hiện .*\.\/\.$/u);
});

test('lines end at CRLF and lone CR as at LF', async () => {
  const expected = foldsOf(await readingOf(PLAN.join('\n')));

  expect(foldsOf(await readingOf(PLAN.join('\r\n')))).toEqual(expected);
  expect(foldsOf(await readingOf(PLAN.join('\r')))).toEqual(expected);
});

test('no fold of any text is of one line or crosses another', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (text) => {
      const reading = await readingOf(text);
      expect(faultsOf(foldsOf(reading), reading.lines.lineCount)).toEqual([]);
    }),
    runs(120),
  );
});

test.each(readPlans())('the folds of $name can all be shown', async ({ text }) => {
  const reading = await readingOf(text);

  expect(faultsOf(foldsOf(reading), reading.lines.lineCount)).toEqual([]);
});
