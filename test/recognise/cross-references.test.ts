import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/recognise/citations.ts';
import { findCrossReferences } from '../../src/recognise/cross-references.ts';
import { covered } from './covered.ts';

describe('findCrossReferences', () => {
  test.each([
    ['nội dung tại phần III', 'phần III', [['part', 'III']]],
    [
      'theo mục 2 phần I',
      'mục 2 phần I',
      [
        ['part', 'I'],
        ['section', '2'],
      ],
    ],
    [
      'tại khoản 1 Điều 3',
      'khoản 1 Điều 3',
      [
        ['article', '3'],
        ['clause', '1'],
      ],
    ],
    [
      'nêu ở điểm b khoản 2 Mục II',
      'điểm b khoản 2 Mục II',
      [
        ['section', 'II'],
        ['clause', '2'],
        ['point', 'b'],
      ],
    ],
    [
      'các điểm a, b, c khoản 2 Điều này',
      'điểm a, b, c khoản 2 Điều này',
      [
        ['article', null],
        ['clause', '2'],
        ['point', 'a, b, c'],
      ],
    ],
    ['theo Phụ lục II', 'Phụ lục II', [['appendix', 'II']]],
    ['theo Phụ lục đính kèm', 'Phụ lục đính kèm', [['appendix', null]]],
    [
      'theo mục 2,\nphần I của Hướng dẫn này',
      'mục 2,\nphần I của Hướng dẫn này',
      [
        ['part', 'I'],
        ['section', '2'],
      ],
    ],
    [
      'theo Điều 3 khoản 1',
      'Điều 3 khoản 1',
      [
        ['article', '3'],
        ['clause', '1'],
      ],
    ],
    ['nội dung phần III của Kế hoạch.', 'phần III của Kế hoạch', [['part', 'III']]],
    [
      'theo mục 2.1 phần I',
      'mục 2.1 phần I',
      [
        ['part', 'I'],
        ['section', '2.1'],
      ],
    ],
    [
      'theo khoản 7a Điều 3',
      'khoản 7a Điều 3',
      [
        ['article', '3'],
        ['clause', '7a'],
      ],
    ],
    ['theo Mục A', 'Mục A', [['section', 'A']]],
    ['theo khoản này', 'khoản này', [['clause', null]]],
    [
      'theo khoản 1 và 2 Điều 3',
      'khoản 1 và 2 Điều 3',
      [
        ['article', '3'],
        ['clause', '1 và 2'],
      ],
    ],
    [
      'theo khoản 1, 2 của Điều 3',
      'khoản 1, 2 của Điều 3',
      [
        ['article', '3'],
        ['clause', '1, 2'],
      ],
    ],
    // The second number counts what follows.
    ['theo khoản 1, 2 đơn vị', 'khoản 1', [['clause', '1']]],
    ['theo khoản 1 và 2 đơn vị', 'khoản 1', [['clause', '1']]],
    ['theo Phụ lục kèm theo', 'Phụ lục kèm theo', [['appendix', null]]],
    ['theo Phụ lục gửi kèm', 'Phụ lục gửi kèm', [['appendix', null]]],
    ['theo Phụ lục ban hành kèm theo', 'Phụ lục ban hành kèm theo', [['appendix', null]]],
    ['căn cứ Kế hoạch này để làm', 'Kế hoạch này', []],
    ['thực hiện kế hoạch này', 'kế hoạch này', []],
  ])('reads %j', (text, want, steps) => {
    const found = findCrossReferences(text);
    expect(covered(text, found)).toEqual([want]);
    expect(found[0]?.target).toBe('self');
    expect(found[0]?.steps.map(({ unit, label }) => [unit, label])).toEqual(steps);
  });

  test('keeps references apart that stand in a row', () => {
    const text = 'theo khoản 1 Điều 3, khoản 2 Điều 4 và mục 1, 2 phần I, mục II Kế hoạch này';
    const found = findCrossReferences(text);
    expect(covered(text, found)).toEqual([
      'khoản 1 Điều 3',
      'khoản 2 Điều 4',
      'mục 1, 2 phần I',
      'mục II Kế hoạch này',
    ]);
  });

  test('gives a unit to the document cited behind it', () => {
    const text = 'quy định tại Khoản 2 và Khoản 4, Điều 40 của Luật số 42/2024/QH15';
    const found = findCrossReferences(text, undefined, findCitations(text));
    expect(covered(text, found)).toEqual(['Khoản 2', 'Khoản 4, Điều 40']);
    expect(found.map(({ target }) => target)).toEqual(['other', 'other']);
    expect(found[0]?.steps).toEqual([
      { unit: 'article', label: '40' },
      { unit: 'clause', label: '2' },
    ]);
  });

  test.each([
    'một phần kinh phí',
    'thành phần dự họp',
    'các khoản thu',
    'Phần mềm quản lý',
    'trừ 02 điểm a dua',
    'đạt điểm thi cao',
    'mục tiêu, mục đích',
    'Phụ lục nội dung giải trình',
    'PHỤ LỤC II',
    'Điều 3. Tổ chức thực hiện',
    'các quy định này',
    'hoạt động này',
    'điểm này do Ban chấm',
    'tại mục 2/3',
    'tại mục 50%',
    'mục 1234567890',
    'theo Điều III',
    'theo khoản a',
    'góp phần 1',
    'thành phần I',
    'đạt 20 điểm a',
    'Mục II',
    'Mục II: Nội dung',
    'các Kế hoạch này',
    'những Kế hoạch này',
  ])('finds none in %j', (text) => {
    expect(findCrossReferences(text)).toEqual([]);
  });

  test.each([
    ['Khoản 2, Khoản 4 Điều 40', '40', '40'],
    ['Khoản 2 và Khoản 4 Điều 40', '40', '40'],
    // Other words part them: the first is a clause of something else.
    ['Khoản 2 hoặc Khoản 4 Điều 40', null, '40'],
    ['Khoản 2 còn lại và Khoản 4 Điều 40', null, '40'],
  ])('%j: the first belongs to %s', (text, ...articles) => {
    const found = findCrossReferences(`theo ${text}`);
    expect(found.map(({ steps }) => steps.find(({ unit }) => unit === 'article')?.label ?? null)).toEqual(
      articles,
    );
  });

  test('gives references in the order of the text', () => {
    const text = 'theo Kế hoạch này và mục 2 phần I';
    expect(covered(text, findCrossReferences(text))).toEqual(['Kế hoạch này', 'mục 2 phần I']);
  });

  test('reads long chains once', () => {
    expect(findCrossReferences('xem khoản 1 '.repeat(3_000))).toHaveLength(3_000);
  });
});
