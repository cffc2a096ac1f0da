import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf, type Reading, type Token } from '../../src/service/index.ts';
import { readPlans } from '../support/documents.ts';
import { anyDocument } from '../support/plan-like.ts';
import { runs } from '../support/runs.ts';
import { readingOf } from './reading.ts';

function wordsOf({ document: { text } }: Reading, { start, length }: Token): string {
  return text.slice(start.offset, start.offset + length);
}

/** Tokens as `kind: words`. */
async function tokens(...lines: string[]): Promise<string[]> {
  const reading = await readingOf(lines);
  return tokensOf(reading).map((token) => `${token.kind}: ${wordsOf(reading, token)}`);
}

test('a header shows its formula, number and title', async () => {
  expect(
    await tokens(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 45/KH-UBND',
      'Khe Trầm, ngày 12 tháng 3 năm 2026',
      'KẾ HOẠCH',
      'Trồng cây xanh năm 2026',
    ),
  ).toEqual([
    'motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'motto: Độc lập - Tự do - Hạnh phúc',
    'documentNumber: Số: 45/KH-UBND',
    'date: ngày 12 tháng 3 năm 2026',
    'title: KẾ HOẠCH',
    'title: Trồng cây xanh năm 2026',
  ]);
});

test('of a citation its name and its date are shown, not what it is about', async () => {
  expect(
    await tokens(
      'KẾ HOẠCH',
      '',
      'I. NHIỆM VỤ',
      '',
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Trường Lĩnh về trồng cây và Luật Lâm nghiệp.',
    ),
  ).toEqual([
    'title: KẾ HOẠCH',
    'marker: I.',
    'heading: NHIỆM VỤ',
    'citation: Kế hoạch số 12/KH-UBND',
    'date: ngày 05/01/2026',
    'citation: Luật Lâm nghiệp',
  ]);
});

test('names, short forms, quantities, references and quotations each have their kind', async () => {
  expect(
    await tokens(
      'KẾ HOẠCH',
      '',
      'I. NHIỆM VỤ',
      '',
      'Phong trào “Xanh làng” (sau đây gọi tắt là Phong trào) do UBND xã phát động trồng 500 cây theo mục I của Kế hoạch này./.',
    ),
  ).toEqual([
    'title: KẾ HOẠCH',
    'marker: I.',
    'heading: NHIỆM VỤ',
    'quotation: “Xanh làng”',
    'alias: Phong trào',
    'abbreviation: UBND',
    'quantity: 500 cây',
    'crossReference: mục I của Kế hoạch này',
    'endMark: ./.',
  ]);
});

test('a short form is defined in one place', async () => {
  const reading = await readingOf([
    'KẾ HOẠCH',
    '',
    'I. NHIỆM VỤ',
    '',
    'Ủy ban nhân dân (UBND) xã phát động; UBND xã tổng kết (gọi tắt là *Phong trào*).',
  ]);

  expect(
    tokensOf(reading)
      .filter(({ isDefinition }) => isDefinition)
      .map((token) => wordsOf(reading, token)),
  ).toEqual(['UBND', 'Phong trào']);
});

test('a document that the checks find out of force is marked at each place', async () => {
  const reading = await readingOf([
    'Khe Trầm, ngày 12 tháng 3 năm 2026',
    'KẾ HOẠCH',
    '',
    'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;',
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;',
    '',
    'I. KHEN THƯỞNG',
    '',
    'Thực hiện theo Nghị định số 98/2023/NĐ-CP.',
  ]);

  const marked = tokensOf(reading).filter(({ isSuperseded }) => isSuperseded);

  expect(marked.map((token) => `${wordsOf(reading, token)}, ${token.start.line}`)).toEqual([
    'Nghị định số 98/2023/NĐ-CP, 4',
    'Nghị định số 98/2023/NĐ-CP, 9',
  ]);
});

test('what a line end tears is two tokens', async () => {
  const text = [
    'KẾ HOẠCH',
    '',
    'I. NHIỆM VỤ',
    '',
    'Các thôn hưởng ứng phong trào “Xanh làng, sạch',
    'ngõ” và hoàn thành việc trồng cây trước ngày 05',
    'tháng 3 năm 2026.',
  ].join('\r\n');
  const reading = await readingOf(text);

  expect(tokensOf(reading).map((token) => wordsOf(reading, token))).toEqual([
    'KẾ HOẠCH',
    'I.',
    'NHIỆM VỤ',
    '“Xanh làng, sạch',
    'ngõ”',
    'trước ngày 05',
    'tháng 3 năm 2026',
  ]);
});

test('letters with their marks apart are in the token that they belong to', async () => {
  const line = 'Thực hiện Nghị quyết của Ban Chấp hành Đảng bộ tỉnh và Kế hoạch số 12-KH/ĐU ngày 05/01/2026.';
  const composed = await tokens('KẾ HOẠCH', '', line);

  const decomposed = await tokens(...['KẾ HOẠCH', '', line].map((each) => each.normalize('NFD')));

  expect(decomposed.map((each) => each.normalize('NFC'))).toEqual(composed);
  expect(composed).toContain('citation: Kế hoạch số 12-KH/ĐU');
});

test('a part of a document has the tokens that stand in it', async () => {
  const [plan] = readPlans().filter(({ name }) => name === 'ubnd-clean.txt');
  const reading = await readingOf(plan?.text ?? '');
  const part = reading.lines.range(reading.lines.offset(20, 1), reading.lineEnd(60));

  const inside = tokensOf(reading).filter(
    ({ start, length }) => start.offset < part.end.offset && start.offset + length > part.start.offset,
  );

  expect(inside.length).toBeGreaterThan(50);
  expect(tokensOf(reading, part)).toEqual(inside);
});

test('comments and page numbers step back', async () => {
  expect(await tokens('KẾ HOẠCH', '', '<!-- chờ ý kiến -->', '', 'I. NHIỆM VỤ', '', 'Trồng cây.')).toContain(
    'comment: <!-- chờ ý kiến -->',
  );
});

/** What no client could take. */
function faultsOf(reading: Reading): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const token of tokensOf(reading)) {
    const words = wordsOf(reading, token);
    if (token.start.offset < end) faults.push(`${words} overlaps`);
    if (words === '' || words.trim() !== words || /[\r\n]/u.test(words)) faults.push(JSON.stringify(words));
    const place = reading.lines.place(token.start.offset);
    if (place.line !== token.start.line || place.column !== token.start.column)
      faults.push(`place of ${words}`);
    end = token.start.offset + token.length;
  }
  return faults;
}

test('tokens of any text do not overlap and stay on their lines', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (text) => {
      expect(faultsOf(await readingOf(text))).toEqual([]);
    }),
    runs(120),
  );
});
