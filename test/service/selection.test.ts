import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectionsAt, type Reading } from '../../src/service/index.ts';
import { anyDocument } from '../support/plan-like.ts';
import { runs } from '../support/runs.ts';
import { readingOf, wordsIn } from './reading.ts';

const PLAN = [
  'KẾ HOẠCH',
  '',
  'I. NHIỆM VỤ',
  '',
  '1. Trồng cây',
  '',
  'Các thôn rà soát đất trống. Thực hiện Kế hoạch số 451/KH-UBND ngày 20/11/2025 của Ủy ban nhân dân thành phố Huế trước ngày 01/3/2026; báo cáo kết quả.',
  '',
  '2. Chăm sóc cây.',
  '',
].join('\n');

/** What a selection at some words of a text grows through. */
async function growth(text: string, words: string, plus = 0): Promise<string[]> {
  const reading = await readingOf(text);
  return selectionsAt(reading, text.indexOf(words) + plus).map((range) => wordsIn(reading, range));
}

test('a selection grows from the word to the document', async () => {
  expect(await growth(PLAN, '451')).toEqual([
    '451',
    '451/KH-UBND',
    'Kế hoạch số 451/KH-UBND',
    'Kế hoạch số 451/KH-UBND ngày 20/11/2025 của Ủy ban nhân dân thành phố Huế',
    'Thực hiện Kế hoạch số 451/KH-UBND ngày 20/11/2025 của Ủy ban nhân dân thành phố Huế trước ngày 01/3/2026;',
    PLAN.split('\n')[6],
    PLAN.split('\n').slice(4, 7).join('\n'),
    PLAN.split('\n').slice(2, 9).join('\n'),
    PLAN,
  ]);
});

describe('a sentence', () => {
  test('does not end behind a short form in capitals', async () => {
    const text =
      'KẾ HOẠCH\n\nCác thôn trồng cây. Ủy ban nhân dân TP. Huế hỗ trợ 1.200 cây. Công an xã bảo vệ.';

    expect(await growth(text, 'TP')).toContain('Ủy ban nhân dân TP. Huế hỗ trợ 1.200 cây.');
  });

  test('is the one in front of a cursor behind its full stop', async () => {
    expect(await growth(PLAN, 'đất trống.', 'đất trống.'.length)).toContain('Các thôn rà soát đất trống.');
  });

  test('holds the sign that closes it', async () => {
    const text = 'KẾ HOẠCH\n\nCác thôn hô vang “Xanh làng.” Các trường trồng cây. Công an xã bảo vệ.';

    expect(await growth(text, 'hô vang')).toContain('Các thôn hô vang “Xanh làng.”');
    expect(await growth(text, 'Các trường')).toContain('Các trường trồng cây.');
  });
});

test('between blocks it begins with what holds both', async () => {
  expect(await growth(PLAN, '\n\n2. Chăm', 1)).toEqual([PLAN.split('\n').slice(2, 9).join('\n'), PLAN]);
});

test('letters with their marks apart are one word', async () => {
  const text = PLAN.normalize('NFD');

  expect((await growth(text, 'trống'.normalize('NFD'), 2))[0]).toBe('trống'.normalize('NFD'));
});

test('a recognised date is a step of its own', async () => {
  expect((await growth(PLAN, '01/3/2026', 1)).slice(0, 3)).toEqual(['01', '01/3/2026', 'ngày 01/3/2026']);
});

test('in a signature torn by the recipients beside it, what stands at the cursor comes before the whole', async () => {
  const text = [
    'KẾ HOẠCH',
    '',
    'Trồng cây.',
    '',
    'Nơi nhận:                         CHỦ TỊCH',
    '- Các thôn;',
    '- Lưu: VT.',
    '                                  Hà Thúc Lâm',
  ].join('\n');

  const steps = await growth(text, 'Thúc');

  expect(steps.slice(0, 2)).toEqual(['Thúc', 'Hà Thúc Lâm']);
  expect(steps.at(-1)).toBe(text);
});

/** What is wrong with the ranges at an offset. */
function faultsAt(reading: Reading, offset: number): string[] {
  const faults: string[] = [];
  let inner = { start: offset, end: offset };
  for (const [i, { start, end }] of selectionsAt(reading, offset).entries()) {
    const grows = end.offset - start.offset > inner.end - inner.start;
    if (start.offset > inner.start || end.offset < inner.end || (i > 0 && !grows))
      faults.push(`${start.offset}–${end.offset} behind ${inner.start}–${inner.end}`);
    inner = { start: start.offset, end: end.offset };
  }
  if (inner.start !== 0 || inner.end !== reading.document.text.length) faults.push('not all in the end');
  return faults;
}

test('at any place of any text each range holds the one before and is larger', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (text) => {
      const reading = await readingOf(text);
      const step = Math.max(1, Math.floor(text.length / 50));
      for (let offset = 0; offset <= text.length; offset += step)
        expect(faultsAt(reading, offset)).toEqual([]);
      expect(faultsAt(reading, text.length)).toEqual([]);
    }),
    runs(80),
  );
});
