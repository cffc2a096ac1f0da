import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { runRules } from '../../src/lint/run.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { numberingSequence } from '../../src/rules/numbering/numbering-sequence.ts';

/** Entries with these markers, each in a paragraph of its own; what begins with a capital letter is text. */
function plan(...lines: string[]): string {
  const written = lines.map((line) => (/\s/u.test(line) ? line : `${line} Trồng cây xanh ven đường.`));
  return ['KẾ HOẠCH', ...written].join('\n\n');
}

function check(text: string): Finding[] {
  return runRules(analyse(parse(text)), { rules: [numberingSequence] });
}

/** `found>expected` of each finding. */
function breaksIn(...lines: string[]): string[] {
  return check(plan(...lines)).map(({ actual, expected }) => `${actual ?? ''}>${expected ?? ''}`);
}

describe('numbering-sequence', () => {
  test.each([
    [['1.', '2.', '8.', '4.', '5.'], ['8.>3.']],
    [['1.', '2.', '4.', '5.', '6.'], ['4.>3.']],
    [['a)', 'b)', 'c)', 'd)', 'e)', 'f)', 'g)'], ['e)>đ)']],
    [['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'f)', 'g)'], ['f)>g)']],
    [['2.', '3.', '4.'], ['2.>1.']],
    [['1.', '1.', '2.', '3.'], ['1.>2.']],
    [['Điều 1.', 'Điều 2.', 'Điều 4.'], ['Điều 4.>Điều 3.']],
    [
      ['1.', '1.1.', '1.3.', '2.', '3.1.'],
      ['1.3.>1.2.', '3.1.>2.1.'],
    ],
    [['1)', '2)', '3)', '3)'], ['3)>4)']],
  ])('finds where %j breaks', (lines, breaks) => {
    expect(breaksIn(...lines)).toEqual(breaks);
  });

  test.each([
    [['A.', 'B.', 'C.', 'D.', 'E.', 'F.']],
    [['1.', '1.', '1.', '1.']],
    [['a)', 'b)', 'Các xã thực hiện như sau.', 'a)', 'b)', 'c)']],
    [['1.', '2. Trồng cây. 3. Tưới cây.', '4.']],
    [['1.1.', '1.2.', '2.1.', '2.2.']],
    [['1. Lương thực    148,69    99,69', '4. Thống kê giá.']],
  ])('leaves %j alone', (lines) => {
    expect(breaksIn(...lines)).toEqual([]);
  });

  test('takes decimals and references along', () => {
    const text = plan(
      '1. Nội dung.',
      '2. Thời gian.',
      '2. Kinh phí.',
      '3. Giải pháp.',
      '3.1. Tuyên truyền.',
      '4. Các thôn thực hiện theo mục 3.',
    );
    const edits = check(text).flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    const written = edits.map(
      ({ range, text: to }) => `${text.slice(range.start.offset, range.end.offset)}>${to}`,
    );
    expect(written).toEqual(['2.>3.', '3.>4.', '3.1.>4.1.', '4.>5.', '3>4']);
  });
});
