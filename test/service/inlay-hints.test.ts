import { expect, test } from 'vitest';
import { inlayHintsIn } from '../../src/service/inlay-hints.ts';
import type { DocumentOptions } from '../../src/service/workspace.ts';
import { HEAD, readText } from './documents.ts';

/** The text with its hints in it. */
async function hinted(text: string, options: Partial<DocumentOptions> = {}): Promise<string> {
  const reading = await readText(text, options);
  const hints = inlayHintsIn(reading, reading.lines.range(0, text.length));
  let shown = text;
  for (const { at, label } of hints.reverse())
    shown = `${shown.slice(0, at.offset)}⟦${label}⟧${shown.slice(at.offset)}`;
  return shown.slice(HEAD.length);
}

const PERIOD = 'I. THỜI GIAN THỰC HIỆN\n\nTừ ngày 15/3/2026 đến ngày 30/4/2026.\n\nII. NỘI DUNG\n\n';

test('a day without a year shows that of the plan, once in a paragraph', async () => {
  const shown = await hinted(
    `${HEAD}${PERIOD}Các thôn đăng ký trước ngày 20/3, nhận cây giống ngày 25/3 tại nhà văn hóa.\n`,
  );

  expect(shown).toBe(
    `${PERIOD}Các thôn đăng ký trước ngày 20/3⟦năm 2026⟧, nhận cây giống ngày 25/3 tại nhà văn hóa.\n`,
  );
});

test('a day outside the time of the plan, of every year, or with its year shows none', async () => {
  const text = `${PERIOD}Các thôn báo cáo ngày 20/6.\n\nCông khai trước ngày 20/3 hằng năm.\n\nRa quân ngày 25/3/2026 tại các thôn.\n`;

  expect(await hinted(HEAD + text)).toBe(text);
});

test('a plan that runs over the same day twice leaves its year open', async () => {
  const text =
    'I. THỜI GIAN THỰC HIỆN\n\nTừ ngày 15/3/2026 đến ngày 30/4/2027.\n\nII. NỘI DUNG\n\nCác thôn đăng ký trước ngày 20/3.\n';

  expect(await hinted(HEAD + text)).toBe(text);
});

test('what begins now shows the day of issue', async () => {
  const shown = await hinted(`${HEAD}I. THỜI GIAN THỰC HIỆN\n\nTừ nay đến hết năm.\n`);

  expect(shown).toContain('Từ nay⟦ngày 10/3/2026⟧ đến hết năm⟦2026⟧.');
});

test('what begins with the launch says nothing of the day of issue', async () => {
  const text = 'I. THỜI GIAN THỰC HIỆN\n\nTừ ngày phát động đến hết tháng 4/2026.\n';

  expect(await hinted(HEAD + text)).toBe(text);
});

test('a document out of force shows what took its place, behind its number and once', async () => {
  const shown = await hinted(
    `${HEAD}Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\n\nI. NỘI DUNG\n\nThực hiện Nghị định số 98/2023/NĐ-CP.\n`,
  );

  expect(shown).toContain(
    'Nghị định số 98/2023/NĐ-CP⟦đã được thay thế bằng Nghị định số 152/2025/NĐ-CP⟧ ngày 31/12/2023',
  );
  expect(shown.match(/⟦/gu)).toHaveLength(1);
});

test('where the text says so itself, or on the day of the plan it was in force, nothing is shown', async () => {
  const told = `I. NỘI DUNG\n\nPhổ biến văn bản thay thế Nghị định số 98/2023/NĐ-CP.\n`;
  const before = HEAD.replace('2026\n\nKẾ', '2025\n\nKẾ');
  const inForce = `Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\n\nI. NỘI DUNG\n`;

  expect(await hinted(HEAD + told)).toBe(told);
  expect(await hinted(before + inForce)).toBe(inForce);
});

test('only hints of the stretch asked for are given', async () => {
  const text = `${HEAD}${PERIOD}Các thôn đăng ký trước ngày 20/3.\n\nNhận cây giống ngày 25/3 tại nhà văn hóa.\n`;
  const reading = await readText(text);
  const from = text.indexOf('Nhận cây');

  const hints = inlayHintsIn(reading, reading.lines.range(from, text.length));

  expect(hints.map(({ at, label }) => [text.slice(at.offset - 9, at.offset), label])).toEqual([
    ['ngày 25/3', 'năm 2026'],
  ]);
});

test('a hint says why, in the language of the user', async () => {
  const reading = await readText(`${HEAD}${PERIOD}Các thôn đăng ký trước ngày 20/3.\n`, { lang: 'en' });

  const [hint] = inlayHintsIn(reading, reading.lines.range(0, reading.document.text.length));

  expect(hint?.tooltip).toBe(
    'Friday, 20 March 2026. The year is not written; it follows from the time of the plan.',
  );
});
