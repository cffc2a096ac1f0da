import { describe, expect, test } from 'vitest';
import { highlightsAt, referencesAt } from '../../src/service/index.ts';
import { offsetOf, wordsIn } from './marked.ts';
import { MemoryWorkspace } from './memory-workspace.ts';
import { PLAN, SUPERIOR } from './plans.ts';

const AT = 'file:///b-xa.txt';
const ABOVE = 'file:///a-tinh.txt';

interface Question {
  plus?: number;
  declaration?: boolean;
  files?: Record<string, string>;
}

/** `line: words` of each reference, with the file where it is another. */
async function references(text: string, words: string, question: Question = {}): Promise<string[] | null> {
  const { plus = 1, declaration = true, files = {} } = question;
  const texts: Record<string, string> = { ...files, [AT]: text };
  const workspace = new MemoryWorkspace(texts);
  const reading = await workspace.reading(AT);
  const found = await referencesAt(reading, offsetOf(text, words, plus), workspace.library, declaration);
  return (
    found?.map(({ uri, range }) => {
      const place = `${String(range.start.line)}: ${wordsIn(texts[uri] ?? '', range)}`;
      return uri === AT ? place : `${uri} ${place}`;
    }) ?? null
  );
}

async function highlights(text: string, words: string, plus = 1): Promise<string[]> {
  const reading = await new MemoryWorkspace({ [AT]: text }).reading(AT);
  return highlightsAt(reading, offsetOf(text, words, plus)).map(
    ({ range, kind }) => `${kind} ${String(range.start.line)}: ${wordsIn(text, range)}`,
  );
}

describe('of a citation', () => {
  const full = 'Kế hoạch số 118/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Trường Lĩnh';
  const here = [`9: ${full}`, '19: Kế hoạch số 118/KH-UBND', '31: Kế hoạch số 118/KH-UBND'];

  test('all mentions in the document', async () => {
    expect(await references(PLAN, '118/KH-UBND.\n\nNơi')).toEqual(here);
  });

  test('the mentions in other documents, and the document itself where it is asked for', async () => {
    const other = PLAN.replace('Số: 12/', 'Số: 15/').replace('20 tháng 01', '22 tháng 02');
    const files = { 'file:///c-khac.txt': other, [ABOVE]: SUPERIOR };
    const there = here.map((place) => `file:///c-khac.txt ${place}`);

    expect(await references(PLAN, '118/KH-UBND', { files })).toEqual([
      ...here,
      `${ABOVE} 3: Số: 118/KH-UBND`,
      ...there,
    ]);
    expect(await references(PLAN, '118/KH-UBND', { files, declaration: false })).toEqual([...here, ...there]);
  });

  test('no mention of another year’s document of this number', async () => {
    const files = { [ABOVE]: PLAN.replace('ngày 12/01/2026', 'ngày 12/01/2025') };

    expect(await references(PLAN, '118/KH-UBND', { files })).toEqual(here);
  });
});

describe('of the document’s own number', () => {
  test('the documents that cite it', async () => {
    const found = await references(SUPERIOR, 'Số: 118', { files: { 'file:///c-xa.txt': PLAN } });

    expect(found?.[0]).toBe('3: Số: 118/KH-UBND');
    expect(found?.slice(1).map((place) => place.slice(0, 45))).toEqual([
      'file:///c-xa.txt 9: Kế hoạch số 118/KH-UBND n',
      'file:///c-xa.txt 19: Kế hoạch số 118/KH-UBND',
      'file:///c-xa.txt 31: Kế hoạch số 118/KH-UBND',
    ]);
  });

  test('where it names itself, its number left out unless asked for', async () => {
    const text = PLAN.replace('theo Phụ lục.', 'theo quy định. Kế hoạch này thay kế hoạch cũ.');

    expect(await references(text, 'Số: 12', { declaration: false })).toEqual(['27: Kế hoạch này']);
  });

  test('nothing of others where it has none yet', async () => {
    const text = PLAN.replace('Số: 12/', 'Số:    /');

    expect(await references(text, 'KẾ HOẠCH', { files: { [ABOVE]: SUPERIOR } })).toEqual([
      '3: Số:    /KH-UBND',
    ]);
  });
});

test('of a short name, the place that gives it and its uses, capitals of a heading too', async () => {
  expect(await references(PLAN, 'ứng Đợt thi đua', { plus: 5 })).toEqual([
    '9: Đợt thi đua',
    '11: ĐỢT THI ĐUA',
    '13: Đợt thi đua',
  ]);
  expect(await references(PLAN, 'ứng Đợt thi đua', { plus: 5, declaration: false })).toHaveLength(2);
});

test('of a short name torn by a page, the whole of it', async () => {
  const text = PLAN.replace(
    '2. Hoàn thành',
    '2. Các thôn tích cực tham gia, hưởng ứng và tuyên truyền Đợt\n\n2\n\nthi đua đến từng hộ dân trên địa bàn. Hoàn thành',
  );

  expect((await references(text, 'ứng Đợt thi đua', { plus: 5 }))?.at(-1)).toBe('15: Đợt\n\n2\n\nthi đua');
});

test('of a section, the references that mean it', async () => {
  expect(await references(PLAN, 'II. NHIỆM', { plus: 0 })).toEqual(['17: II.', '27: II']);
  expect(await references(PLAN, 'II. NHIỆM', { plus: 0, declaration: false })).toEqual(['27: II']);
  expect(await references(PLAN, 'MỤC TIÊU')).toEqual(['11: I.', '21: I']);
});

test('of a section, no reference to one of another document', async () => {
  const text = PLAN.replace('theo Phụ lục.', 'theo Công văn số 4/UBND-VX, làm trước phần I.');

  expect(await references(text, 'MỤC TIÊU')).toEqual(['11: I.', '21: I']);
});

describe('of a body', () => {
  test('its mentions, none in a longer name', async () => {
    expect(await references(PLAN, '1. Phòng Kinh tế', { plus: 4 })).toEqual([
      '25: Phòng Kinh tế',
      '31: Phòng Kinh tế',
      '34: Phòng Kinh tế',
    ]);
  });

  test('its mentions under its short form', async () => {
    const text = PLAN.replace('- Công an xã;', '- Công an xã;\n- UBND xã;');

    expect(await references(text, '- UBND xã', { plus: 7 })).toEqual([
      '1: ỦY BAN NHÂN DÂN\nXÃ KHE TRẦM',
      '9: Ủy ban nhân dân xã Khe Trầm',
      '36: UBND xã',
    ]);
  });
});

test('of words that mean nothing, nothing', async () => {
  expect(await references(PLAN, 'tuần tra')).toBeNull();
});

describe('highlights', () => {
  test('tell where a name is given from where it is used', async () => {
    expect(await highlights(PLAN, 'ứng Đợt thi đua', 5)).toEqual([
      'write 9: Đợt thi đua',
      'read 11: ĐỢT THI ĐUA',
      'read 13: Đợt thi đua',
    ]);
  });

  test('show the same day however it is written', async () => {
    expect(await highlights(PLAN, '20/01/2026')).toEqual([
      'text 4: ngày 20 tháng 01 năm 2026',
      'text 15: ngày 20/01/2026',
    ]);
  });

  test('show a date left open alone', async () => {
    const text = PLAN.replace('ngày 20 tháng 01', 'ngày    tháng 01').replace('20/01/2026', '…/01/2026');

    expect(await highlights(text, 'tháng 01')).toHaveLength(1);
  });

  test('stand over their words with letters in parts behind pairs of surrogates', async () => {
    const text = `😀\r\n${PLAN.replaceAll('\n', '\r\n').normalize('NFD')}`;

    expect(await highlights(text, 'phần II của'.normalize('NFD'), 'phần I'.normalize('NFD').length)).toEqual([
      'write 18: II.',
      'read 28: II',
    ]);
  });

  test('are none where nothing is known', async () => {
    expect(await highlights(PLAN, 'tuần tra')).toEqual([]);
  });
});
