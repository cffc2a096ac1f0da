import { describe, expect, test } from 'vitest';
import { definitionAt } from '../../src/service/index.ts';
import { offsetOf, wordsIn } from './marked.ts';
import { MemoryWorkspace } from './memory-workspace.ts';
import { PLAN, SUPERIOR } from './plans.ts';

const AT = 'file:///xa/ke-hoach.txt';
const ABOVE = 'file:///tinh/118.txt';

interface Found {
  origin: string;
  /** The words of each target, with the file where it is another. */
  targets: string[];
}

async function definition(
  text: string,
  words: string,
  { plus = 1, files = {} }: { plus?: number; files?: Record<string, string> } = {},
): Promise<Found | null> {
  const texts: Record<string, string> = { ...files, [AT]: text };
  const workspace = new MemoryWorkspace(texts);
  const reading = await workspace.reading(AT);
  const found = await definitionAt(reading, offsetOf(text, words, plus), workspace);
  if (found === null) return null;
  return {
    origin: wordsIn(text, found.origin),
    targets: found.targets.map(({ uri, range }) => {
      const there = wordsIn(texts[uri] ?? '', range);
      return uri === AT ? there : `${uri}: ${there}`;
    }),
  };
}

/** The same over Windows line ends with letters and marks apart, behind a pair of surrogates. */
function otherwise(text: string): string {
  return `😀\r\n${text.replaceAll('\n', '\r\n').normalize('NFD')}`;
}

describe('a citation', () => {
  test('leads to the number of the document in the workspace', async () => {
    const found = await definition(PLAN, 'Kế hoạch số 118/KH-UBND ngày', { files: { [ABOVE]: SUPERIOR } });

    expect(found).toEqual({
      origin: 'Kế hoạch số 118/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Trường Lĩnh',
      targets: [`${ABOVE}: Số: 118/KH-UBND`],
    });
  });

  test('leads nowhere where nobody has the document', async () => {
    expect(await definition(PLAN, 'Kế hoạch số 118/KH-UBND ngày')).toBeNull();
  });

  test('that says little leads to the one that says all, where nobody has the document', async () => {
    const found = await definition(PLAN, 'Kế hoạch số 118/KH-UBND.\n\nNơi nhận');

    expect(found?.targets).toEqual([
      'Kế hoạch số 118/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Trường Lĩnh',
    ]);
  });

  test('leads to no document of another body', async () => {
    const other = SUPERIOR.replace('TỈNH TRƯỜNG LĨNH', 'TỈNH THANH GIANG').replace('ngày 12', 'ngày 13');

    expect(await definition(PLAN, 'Kế hoạch số 118/KH-UBND ngày', { files: { [ABOVE]: other } })).toBeNull();
  });

  test('leads to several where nothing tells them apart', async () => {
    const text = 'KẾ HOẠCH\n\nI. MỤC TIÊU\n\nThực hiện Kế hoạch số 118/KH-UBND.\n';
    const files = { [ABOVE]: SUPERIOR, 'file:///cu/118.txt': SUPERIOR.replace('năm 2026', 'năm 2025') };

    const found = await definition(text, '118/KH', { files });

    expect(found?.targets).toEqual(['file:///cu/118.txt: Số: 118/KH-UBND', `${ABOVE}: Số: 118/KH-UBND`]);
  });
});

describe('a unit of another document', () => {
  test('leads to its heading there', async () => {
    const found = await definition(PLAN, 'mục 2 phần II', { files: { [ABOVE]: SUPERIOR } });

    expect(found).toEqual({ origin: 'mục 2 phần II', targets: [`${ABOVE}: 2.`] });
  });

  test('leads to the document where that has no such unit', async () => {
    const text = PLAN.replace('mục 2 phần II Kế', 'mục 9 phần II Kế');

    const found = await definition(text, 'mục 9 phần II', { files: { [ABOVE]: SUPERIOR } });

    expect(found?.targets).toEqual([`${ABOVE}: Số: 118/KH-UBND`]);
  });

  test('leads nowhere in this document', async () => {
    expect(await definition(PLAN, 'mục 2 phần II')).toBeNull();
  });
});

describe('a reference', () => {
  test('leads to the number and heading of a section', async () => {
    expect(await definition(PLAN, 'phần II của', { plus: 5 })).toEqual({
      origin: 'II',
      targets: ['II. NHIỆM VỤ'],
    });
  });

  test('leads by each of its labels to its own entry', async () => {
    expect(await definition(PLAN, 'mục 1 phần I của', { plus: 4 })).toEqual({ origin: '1', targets: ['1.'] });
    expect(await definition(PLAN, 'mục 1 phần I của', { plus: 11 })).toEqual({
      origin: 'I',
      targets: ['I. MỤC TIÊU CỦA ĐỢT THI ĐUA'],
    });
  });

  test('leads there over Windows line ends, letters in parts and pairs of surrogates', async () => {
    const text = otherwise(PLAN);
    const words = 'phần II của'.normalize('NFD');

    const found = await definition(text, words, { plus: words.indexOf('II') });

    expect(found).toEqual({ origin: 'II', targets: ['II. NHIỆM VỤ'.normalize('NFD')] });
  });

  test('without more means an entry of its own section', async () => {
    const text =
      'KẾ HOẠCH\n\nI. MỤC TIÊU\n\n1. Trồng cây.\n\n2. Tưới cây.\n\nII. NHIỆM VỤ\n\n1. Rà soát.\n\n2. Các thôn làm theo mục 1.\n';

    const found = await definition(text, 'mục 1', { plus: 4 });

    expect(found?.targets).toEqual(['1.']);
    const workspace = new MemoryWorkspace({ [AT]: text });
    const there = await definitionAt(await workspace.reading(AT), offsetOf(text, 'mục 1', 4), workspace);
    expect(there?.targets[0]?.range.start.offset).toBe(offsetOf(text, '1. Rà soát'));
  });

  test('leads to all entries that it may mean where none is nearer', async () => {
    const text =
      'KẾ HOẠCH\n\nI. MỤC TIÊU\n\n1. Trồng cây.\n\nII. NHIỆM VỤ\n\n1. Rà soát.\n\nIII. TỔ CHỨC\n\nCác thôn làm theo mục 1.\n';

    expect((await definition(text, 'mục 1', { plus: 4 }))?.targets).toEqual(['1.', '1.']);
  });

  test('to what the document does not have leads nowhere', async () => {
    const text = PLAN.replace('phần II của', 'phần X của');

    expect(await definition(text, 'phần X của', { plus: 5 })).toBeNull();
  });

  test('to the document itself leads to its number', async () => {
    const text = PLAN.replace('theo Phụ lục.', 'theo quy định. Kế hoạch này thay kế hoạch cũ.');

    expect((await definition(text, 'Kế hoạch này thay'))?.targets).toEqual(['Số: 12/KH-UBND']);
  });

  test('to an appendix leads to its title', async () => {
    const text =
      'KẾ HOẠCH\n\nI. MỤC TIÊU\n\nTrồng cây theo Phụ lục II kèm theo Kế hoạch này.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pành\n\nPhụ lục I\nDANH SÁCH THÔN\n\n1. Thôn Nà Lầu\n\nPhụ lục II\nSỐ CÂY TỪNG THÔN\n\n1. Thôn Nà Lầu: 500 cây\n';

    const found = await definition(text, 'Phụ lục II kèm');

    expect(found?.targets.map((words) => words.split('\n')[0])).toEqual(['Phụ lục II']);
  });
});

describe('a short name', () => {
  test('leads from its use to the place that gives it', async () => {
    const workspace = new MemoryWorkspace({ [AT]: PLAN });
    const use = offsetOf(PLAN, 'hưởng ứng Đợt thi đua', 12);

    const found = await definitionAt(await workspace.reading(AT), use, workspace);

    expect(found === null ? '' : wordsIn(PLAN, found.origin)).toBe('Đợt thi đua');
    expect(found?.targets.map(({ range }) => range.start.offset)).toEqual([
      offsetOf(PLAN, 'gọi tắt là Đợt thi đua', 'gọi tắt là '.length),
    ]);
  });

  test('leads there from a heading in capitals', async () => {
    expect(await definition(PLAN, 'ĐỢT THI ĐUA')).toEqual({
      origin: 'ĐỢT THI ĐUA',
      targets: ['Đợt thi đua'],
    });
  });

  test('in brackets behind its long form is given there', async () => {
    expect(await definition(PLAN, 'khai TTHC', { plus: 6 })).toEqual({ origin: 'TTHC', targets: ['TTHC'] });
  });

  test('that nobody gives leads nowhere', async () => {
    expect(await definition(PLAN.replace('(TTHC)', ''), 'khai TTHC', { plus: 6 })).toBeNull();
  });

  test('is not the long form that begins with its words', async () => {
    expect(await definition(PLAN, 'kết quả Đợt thi đua', { plus: 10 })).toBeNull();
  });
});

test('a heading, a number and a giving of a name lead to themselves', async () => {
  expect((await definition(PLAN, 'NHIỆM VỤ'))?.targets).toEqual(['II. NHIỆM VỤ']);
  expect((await definition(PLAN, '12/KH-UBND'))?.targets).toEqual(['Số: 12/KH-UBND']);
  expect((await definition(PLAN, 'gọi tắt là Đợt', { plus: 12 }))?.targets).toEqual(['Đợt thi đua']);
});

test('words that mean nothing by themselves lead nowhere', async () => {
  expect(await definition(PLAN, 'tuần tra')).toBeNull();
  expect(await definition('', '', { plus: 0 })).toBeNull();
});
