import { describe, expect, test } from 'vitest';
import { fix } from '../../src/rules/fix.ts';
import { RULES } from '../../src/rules/index.ts';

const NUMBERING = RULES.filter(({ category }) => category === 'numbering');

/** Each line a paragraph of its own. */
function plan(...lines: readonly string[]): string {
  return ['KẾ HOẠCH', ...lines].join('\n\n');
}

function renumbered(...lines: readonly string[]): string[] {
  return fix(plan(...lines), { unsafe: true, rules: NUMBERING })
    .text.split('\n\n')
    .slice(1);
}

describe('references follow the entries that they name', () => {
  test('to a section', () => {
    expect(
      renumbered(
        'I. MỤC TIÊU',
        'I. NHIỆM VỤ',
        'II. KINH PHÍ',
        'III. TỔ CHỨC',
        'Thực hiện phần III của Kế hoạch này.',
      ).at(-1),
    ).toBe('Thực hiện phần IV của Kế hoạch này.');
  });

  test('through units and lists of labels', () => {
    const lines = [
      'I. MỤC TIÊU',
      'I. NHIỆM VỤ',
      '1. Trồng cây.',
      '2. Tưới cây.',
      '2. Làm cỏ.',
      '3. Bón phân.',
      'III. TỔ CHỨC',
    ];
    expect(renumbered(...lines, '1. Các thôn thực hiện mục 1, 3 phần III của Kế hoạch này.')).toEqual([
      'I. MỤC TIÊU',
      'II. NHIỆM VỤ',
      '1. Trồng cây.',
      '2. Tưới cây.',
      '3. Làm cỏ.',
      '4. Bón phân.',
      'III. TỔ CHỨC',
      '1. Các thôn thực hiện mục 1, 3 phần III của Kế hoạch này.',
    ]);
  });

  test('with what stands around them', () => {
    const lines = [
      'I. MỤC TIÊU',
      'II. NHIỆM VỤ',
      'II. KINH PHÍ',
      'III. TỔ CHỨC',
      '1. Ủy ban.',
      '2. Các thôn.',
      '2. Trường học.',
      '3. Trạm y tế.',
    ];
    expect(renumbered(...lines, '4. Như mục 3 phần III của Kế hoạch này.').slice(3)).toEqual([
      'IV. TỔ CHỨC',
      '1. Ủy ban.',
      '2. Các thôn.',
      '3. Trường học.',
      '4. Trạm y tế.',
      '5. Như mục 4 phần IV của Kế hoạch này.',
    ]);
  });

  test('down to decimals', () => {
    const lines = [
      '1. Nội dung.',
      '2. Thời gian.',
      '2. Kinh phí.',
      '3. Giải pháp.',
      '3.1. Tuyên truyền.',
      '3.2. Kiểm tra.',
    ];
    expect(renumbered(...lines, '4. Các thôn thực hiện theo mục 3.2.').slice(-3)).toEqual([
      '4.1. Tuyên truyền.',
      '4.2. Kiểm tra.',
      '5. Các thôn thực hiện theo mục 4.2.',
    ]);
  });

  test('not where two entries show the number', () => {
    const lines = ['I. MỤC TIÊU', 'II. NHIỆM VỤ', 'II. KINH PHÍ', 'Thực hiện phần II của Kế hoạch này.'];
    expect(renumbered(...lines).at(-1)).toBe('Thực hiện phần II của Kế hoạch này.');
  });

  test('not where they name a part of another document', () => {
    const lines = [
      'I. MỤC TIÊU',
      'I. NHIỆM VỤ',
      'III. KINH PHÍ',
      'Theo phần I Kế hoạch số 12/KH-UBND ngày 02/3/2026 của tỉnh.',
    ];
    expect(renumbered(...lines).at(-1)).toBe(lines.at(-1));
  });
});

describe('a list that counts as the entry that holds it', () => {
  const lines = [
    '1. Mục tiêu.',
    '2. Chỉ tiêu cụ thể:',
    '1. Trồng cây.',
    '2. Thu gom rác.',
    '3. Xóa điểm đen.',
    '4. Giữ nếp sống.',
    '3. Giải pháp.',
  ];

  test('continues its number, and references follow', () => {
    expect(renumbered(...lines, 'Các thôn đăng ký theo mục 4.')).toEqual([
      '1. Mục tiêu.',
      '2. Chỉ tiêu cụ thể:',
      '2.1. Trồng cây.',
      '2.2. Thu gom rác.',
      '2.3. Xóa điểm đen.',
      '2.4. Giữ nếp sống.',
      '3. Giải pháp.',
      'Các thôn đăng ký theo mục 2.4.',
    ]);
  });
});

test('what no finding names stays as it is, blanks and markup included', () => {
  const text = 'KẾ HOẠCH\r\n\r\n  **I. MỤC TIÊU**  \r\n\r\n\tI. NHIỆM VỤ\r\n\r\nTrồng cây.\r\n';
  expect(fix(text, { unsafe: true, rules: NUMBERING }).text).toBe(text.replace('\tI.', '\tII.'));
});
