import { describe, expect, test } from 'vitest';
import { documentLenses, referenceLenses } from '../../src/service/index.ts';
import { readPlans } from '../support/documents.ts';
import { readingOf, wordsIn } from './reading.ts';

const FAULTY = [
  'Số: 45/KH-UBND',
  'KẾ HOẠCH',
  'Trồng cây  xanh',
  '',
  'I. NHIỆM VỤ',
  '',
  'Trồng cây xong trước ngày 31/02/2026 .',
];

describe('above the title', () => {
  test('stand the errors and warnings, and how many fixes are safe', async () => {
    const reading = await readingOf(FAULTY);
    const count = (severity: string): number =>
      reading.findings.filter((finding) => finding.severity === severity).length;

    const lenses = documentLenses(reading);

    expect(count('error')).toBeGreaterThan(0);
    expect(lenses.map(({ kind }) => kind)).toEqual(['findings', 'fixes']);
    expect(lenses[0]?.title).toContain(`${count('error')} lỗi`);
    expect(lenses[1]?.title).toMatch(/^Sửa tự động [1-9]\d* chỗ$/u);
    expect(lenses.map(({ range }) => wordsIn(reading, range))).toEqual(['KẾ HOẠCH', 'KẾ HOẠCH']);
  });

  test('they are told in the language of the user', async () => {
    const [findings, fixes] = documentLenses(await readingOf(FAULTY, { lang: 'en' }));

    expect(findings?.title).toMatch(/^errors: \d+/u);
    expect(fixes?.title).toMatch(/^Fix automatically: \d+$/u);
  });

  test('nothing stands where nothing was found', async () => {
    const [clean] = readPlans().filter(({ name }) => name === 'ubnd-clean.txt');

    expect(documentLenses(await readingOf(clean?.text ?? '', { stage: 'publish', hints: false }))).toEqual(
      [],
    );
  });

  test('without a title they stand at the top', async () => {
    const lenses = documentLenses(await readingOf('Họp ngày 31/02/2026.'));

    expect(lenses[0]?.range.start).toEqual({ line: 1, column: 1, offset: 0 });
  });
});

describe('above an entry that is referred to', () => {
  const lines = [
    'KẾ HOẠCH',
    '',
    'I. NHIỆM VỤ',
    '',
    '1. Trồng cây.',
    '',
    '2. Chăm sóc cây.',
    '',
    'II. TỔ CHỨC THỰC HIỆN',
    '',
    'Các thôn thực hiện mục 2 phần I của Kế hoạch này; Công an xã thực hiện mục 2 phần I của Kế hoạch này.',
    '',
    'Phòng Kinh tế thực hiện quy định tại khoản 1 Điều 5 Luật Lâm nghiệp.',
  ];

  test('stands how often, with the places', async () => {
    const reading = await readingOf(lines);

    const [lens, ...others] = referenceLenses(reading);

    expect(others).toEqual([]);
    expect(lens).toMatchObject({ kind: 'references', title: '2 chỗ dẫn chiếu' });
    expect(lens?.range.start.line).toBe(7);
    expect(lens?.kind === 'references' ? lens.places.map((each) => wordsIn(reading, each)) : []).toEqual([
      'mục 2 phần I của Kế hoạch này',
      'mục 2 phần I của Kế hoạch này',
    ]);
  });

  test('nothing stands where a number may mean two entries', async () => {
    const twice = [
      ...lines.slice(0, 9),
      '1. Các thôn thực hiện mục 2 của Kế hoạch này.',
      '',
      '2. Công an xã bảo vệ.',
    ];

    expect(referenceLenses(await readingOf(twice))).toEqual([]);
  });
});
