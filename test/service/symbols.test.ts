import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { symbolsOf, type OutlineSymbol, type Reading } from '../../src/service/index.ts';
import { readPlans } from '../support/documents.ts';
import { anyDocument } from '../support/plan-like.ts';
import { runs } from '../support/runs.ts';
import { readingOf, wordsIn } from './reading.ts';

/** The outline as lines, what is below a symbol moved in. */
function sketch(symbols: readonly OutlineSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name}${detail === null ? '' : ` (${detail})`}`,
    ...sketch(children, depth + 1),
  ]);
}

async function outline(...lines: string[]): Promise<string[]> {
  return sketch(symbolsOf(await readingOf(lines)));
}

/** What is wrong with the places of an outline, in words. */
function faultsOf(reading: Reading): string[] {
  const { text } = reading.document;
  const faults: string[] = [];
  const visit = (symbol: OutlineSymbol, parent: OutlineSymbol | null): void => {
    const { name, range, selectionRange, children } = symbol;
    if (name.trim() === '' || /[\r\n]/u.test(name)) faults.push(`name: ${JSON.stringify(name)}`);
    if (range.start.offset < 0 || range.end.offset > text.length || wordsIn(reading, range).trim() === '')
      faults.push(`range of ${name}`);
    if (selectionRange.start.offset < range.start.offset || selectionRange.end.offset > range.end.offset)
      faults.push(`selection range of ${name}`);
    if (parent !== null && range.start.offset < parent.range.start.offset)
      faults.push(`${name} starts before`);
    if (parent !== null && range.end.offset > parent.range.end.offset) faults.push(`${name} ends behind`);
    for (const child of children) visit(child, symbol);
  };
  for (const symbol of symbolsOf(reading)) visit(symbol, null);
  return faults;
}

test('a plan is outlined from its header to its signature', async () => {
  expect(
    await outline(
      'ỦY BAN NHÂN DÂN XÃ KHE TRẦM',
      'Số: 45/KH-UBND',
      'Khe Trầm, ngày 12 tháng 3 năm 2026',
      'KẾ HOẠCH',
      'Trồng cây xanh năm 2026',
      '',
      'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;',
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Trường Lĩnh.',
      '',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '',
      '1. Mục đích',
      '',
      'Nâng cao độ che phủ của rừng.',
      '',
      'II. TỔ CHỨC THỰC HIỆN',
      '',
      '1. Phòng Kinh tế: chủ trì, hướng dẫn các thôn.',
      '',
      'Trên đây là Kế hoạch trồng cây xanh năm 2026./.',
      '',
      'Nơi nhận:',
      '- Các thôn;',
      '- Lưu: VT.',
      '',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Hà Thúc Lâm',
    ),
  ).toEqual([
    'KẾ HOẠCH Trồng cây xanh năm 2026',
    '  ỦY BAN NHÂN DÂN XÃ KHE TRẦM',
    '  Số: 45/KH-UBND',
    '  Khe Trầm, ngày 12 tháng 3 năm 2026',
    'Căn cứ',
    '  Luật Lâm nghiệp ngày 15 tháng 11 năm 2017',
    '  Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Trường Lĩnh',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '  1. Mục đích',
    'II. TỔ CHỨC THỰC HIỆN',
    '  1. Phòng Kinh tế',
    'Đoạn kết',
    'Nơi nhận',
    'Chữ ký: Hà Thúc Lâm (TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH)',
  ]);
});

test('an entry without a heading is known by its first words, cut at a word', async () => {
  const [, section] = await outline(
    'KẾ HOẠCH',
    '',
    'I. NHIỆM VỤ',
    '',
    `1. Các thôn rà soát ${'hồ sơ của từng hộ gia đình, '.repeat(6)}báo cáo về xã.`,
    '',
    '2. Công an xã bảo đảm an ninh.',
  ).then((lines) => lines.slice(1));

  expect(section).toBe(
    '  1. Các thôn rà soát hồ sơ của từng hộ gia đình, hồ sơ của từng hộ gia đình, hồ sơ của từng hộ gia…',
  );
});

test('a line torn by a page break has one name', async () => {
  expect(
    await outline(
      'KẾ HOẠCH',
      '',
      'I. NHIỆM VỤ, GIẢI PHÁP',
      'CHỦ YẾU',
      '',
      '1. Tuyên truyền.',
      '',
      '2. Kiểm tra.',
    ),
  ).toContain('I. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU');
});

test('criteria under a heading that names their audience are counted beside it', async () => {
  const lines = await outline(
    'KẾ HOẠCH',
    '',
    'I. TIÊU CHÍ THI ĐUA',
    '',
    '1. Đối với các thôn',
    '',
    '- Trồng ít nhất 500 cây;',
    '',
    '- 100% hộ gia đình tham gia.',
    '',
    '2. Đối với các trường học',
    '',
    '- Mỗi lớp nhận chăm sóc ít nhất 02 cây.',
    '',
    'II. TỔ CHỨC THỰC HIỆN',
    '',
    'Các thôn thực hiện.',
  );

  expect(lines).toContain('  1. Đối với các thôn (2 tiêu chí)');
  expect(lines.some((line) => line.includes('Trồng ít nhất'))).toBe(false);
});

test('articles of a decision are entries, and what it issues has an outline of its own', async () => {
  const [decision] = readPlans().filter(({ name }) => name === 'quyet-dinh-kem-ke-hoach.md');
  const reading = await readingOf(decision?.text ?? '');

  const symbols = symbolsOf(reading);
  const appendix = symbols.at(-1);

  expect(symbols.map(({ kind }) => kind)).toEqual([
    'header',
    'preamble',
    'article',
    'article',
    'article',
    'recipients',
    'signature',
    'appendix',
  ]);
  expect(appendix?.name).toBe('KẾ HOẠCH VẬN ĐỘNG HIẾN MÁU TÌNH NGUYỆN TRÊN ĐỊA BÀN XÃ GÒ DUỐI NĂM 2026');
  expect(appendix?.children.map(({ name }) => name)).toEqual([
    'I. MỤC ĐÍCH, YÊU CẦU',
    'II. CHỈ TIÊU, THỜI GIAN, ĐỊA ĐIỂM',
    'III. NHIỆM VỤ, GIẢI PHÁP',
    'IV. TỔ CHỨC THỰC HIỆN',
  ]);
});

test('a place and date above the signature is no part of the header at the top', async () => {
  const reading = await readingOf([
    'KẾ HOẠCH',
    'Trồng cây xanh năm 2026',
    '',
    'I. NHIỆM VỤ',
    '',
    'Các thôn trồng cây.',
    '',
    'Khe Trầm, ngày 12 tháng 3 năm 2026',
    'CHỦ TỊCH',
    'Hà Thúc Lâm',
  ]);

  const [header, section, placeDate] = symbolsOf(reading);

  expect(header?.range.end.line).toBe(2);
  expect(section?.name).toBe('I. NHIỆM VỤ');
  expect(placeDate?.name).toBe('Khe Trầm, ngày 12 tháng 3 năm 2026');
});

test('a symbol stands over its whole entry, and over marker and heading where it is selected', async () => {
  const reading = await readingOf(['KẾ HOẠCH', '', '## I. NHIỆM VỤ', '', 'Các thôn trồng cây.', '', '']);

  const [, section] = symbolsOf(reading);

  expect(section === undefined ? '' : wordsIn(reading, section.range)).toBe(
    '## I. NHIỆM VỤ\n\nCác thôn trồng cây.',
  );
  expect(section === undefined ? '' : wordsIn(reading, section.selectionRange)).toBe('I. NHIỆM VỤ');
});

test('what a draft leaves open still has names', async () => {
  expect(
    await outline('KẾ HOẠCH', '', 'I. NHIỆM VỤ', '', '1.', '', '2.', '', 'Nơi nhận:', '', 'CHỦ TỊCH'),
  ).toEqual(['KẾ HOẠCH', 'I. NHIỆM VỤ', '  1.', '  2.', 'Nơi nhận', 'Chữ ký: CHỦ TỊCH']);
});

test('parts without words of their own are named in the language of the user', async () => {
  const lines = [
    'KẾ HOẠCH',
    '',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026.',
    '',
    'I. NHIỆM VỤ',
    '',
    'Trồng cây.',
  ];
  const reading = await readingOf(lines, { lang: 'en' });

  expect(symbolsOf(reading).map(({ name }) => name)).toEqual(['KẾ HOẠCH', 'Grounds', 'I. NHIỆM VỤ']);
});

test.each(readPlans())('children of $name lie inside their parents', async ({ text }) => {
  expect(faultsOf(await readingOf(text))).toEqual([]);
  expect(faultsOf(await readingOf(text.normalize('NFD').replaceAll('\n', '\r\n')))).toEqual([]);
});

test('any text has an outline whose places are right', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (text) => {
      expect(faultsOf(await readingOf(text))).toEqual([]);
    }),
    runs(120),
  );
});

test('an empty document has no outline', async () => {
  expect(symbolsOf(await readingOf(''))).toEqual([]);
});
