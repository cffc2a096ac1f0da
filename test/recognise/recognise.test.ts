import { describe, expect, test } from 'vitest';
import { documentTypes } from '../../src/recognise/lexicon/document-types.data.ts';
import { eventNames } from '../../src/recognise/lexicon/events.data.ts';
import { outlineUnits } from '../../src/recognise/lexicon/outline-units.data.ts';
import { periodNames } from '../../src/recognise/lexicon/periods.data.ts';
import { triggers } from '../../src/recognise/lexicon/triggers.data.ts';
import { recognise } from '../../src/recognise/recognise.ts';

const PLAN =
  'Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân (UBND) tỉnh Sông Mây về việc mở phong trào “Ngõ sạch” giai đoạn 2025 - 2030 (sau đây gọi tắt là Phong trào), trước ngày 15/12/2025 đạt trên 90% theo mục 2 phần I, chào mừng Đại hội Đảng bộ xã lần thứ V.';

describe('recognise', () => {
  test('finds every kind of fact in one sentence, in order', () => {
    expect(recognise(PLAN).map(({ type, start, end }) => [type, PLAN.slice(start, end)])).toEqual([
      ['citation', PLAN.slice(10, PLAN.indexOf(' (UBND)'))],
      ['date', 'ngày 05 tháng 3 năm 2025'],
      ['abbreviation', 'UBND'],
      ['quotation', '“Ngõ sạch”'],
      ['period', 'giai đoạn 2025 - 2030'],
      ['alias', '(sau đây gọi tắt là Phong trào)'],
      ['period', 'trước ngày 15/12/2025'],
      ['date', 'ngày 15/12/2025'],
      ['quantity', 'trên 90%'],
      ['crossReference', 'mục 2 phần I'],
      ['ordinalEvent', 'Đại hội Đảng bộ xã lần thứ V'],
    ]);
  });

  test.each([
    PLAN,
    PLAN.replaceAll(' ', '\n   '),
    '"Kế hoạch số 1/KH-UBND của UBND xã về "a; b" và (c'.repeat(40),
    'từ năm 2024 đến khi Nghị quyết Đại hội lần thứ I của Đảng, ngày 1/1/2025 "đến" UBND (UBND) '.repeat(40),
  ])('nests its spans, sorted and without twins (%#)', (text) => {
    const open: { end: number }[] = [];
    let last = { start: -1, end: Infinity };
    for (const span of recognise(text)) {
      expect(span.start < span.end && span.end <= text.length).toBe(true);
      expect(span.start > last.start || (span.start === last.start && span.end <= last.end)).toBe(true);
      while ((open.at(-1)?.end ?? Infinity) <= span.start) open.pop();
      expect(open.at(-1)?.end ?? Infinity).toBeGreaterThanOrEqual(span.end);
      open.push(span);
      last = span;
    }
  });

  test.each(['', ' ', '\n\n', '…', '()', '"', '\u0000\ud800', 'số', '/', '1/', 'ngày', 'Kế hoạch'])(
    'bears %j',
    (text) => {
      expect(recognise(text)).toEqual([]);
    },
  );

  test('does not depend on how its blanks are written', () => {
    const shape = (text: string): unknown[] =>
      recognise(text).map(({ start, end, type }) => [type, text.slice(start, end).replaceAll(/\s+/gu, ' ')]);
    expect(shape(PLAN.replaceAll(' ', '\u00a0'))).toEqual(shape(PLAN));
    expect(shape(PLAN.replaceAll(' ', ' \n '))).toEqual(shape(PLAN));
  });
});

describe('triggers', () => {
  const opens = (list: readonly string[], phrase: string): boolean => {
    const [one = '', two = ''] = phrase.toLowerCase().split(' ');
    return list.includes(one) || list.includes(`${one} ${two}`);
  };

  test('open every type, gathering, unit and period that is known', () => {
    const types = [...triggers.type, ...triggers.law];
    expect(documentTypes.filter(({ name }) => !opens(types, name))).toEqual([]);
    expect(eventNames.filter((name) => !opens(triggers.event, name))).toEqual([]);
    expect(outlineUnits.filter(([name]) => !opens(triggers.unit, name))).toEqual([]);
    expect(periodNames.filter(([name]) => !opens(triggers.bound, name))).toEqual([]);
  });
});
