import { describe, expect, test } from 'vitest';
import { eventBodyKey } from '../../src/recognise/event-body-key.ts';
import { findOrdinalEvents } from '../../src/recognise/ordinal-events.ts';
import { covered } from './covered.ts';

describe('findOrdinalEvents', () => {
  test.each([
    ['Đại hội đại biểu toàn quốc lần thứ XIV của Đảng', 'Đại hội', 'đại biểu toàn quốc của Đảng', 14],
    ['Đại hội lần thứ XIII của Đảng', 'Đại hội', 'Đảng', 13],
    ['Đại hội XIII của Đảng', 'Đại hội', 'Đảng', 13],
    ['Đại hội Đảng bộ tỉnh Sông Mây lần thứ XVI', 'Đại hội', 'Đảng bộ tỉnh Sông Mây', 16],
    ['Đại hội Thi đua yêu nước thành phố lần thứ I', 'Đại hội', 'Thi đua yêu nước thành phố', 1],
    [
      'Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XIII',
      'Hội nghị',
      'Ban Chấp hành Trung ương Đảng khóa XIII',
      4,
    ],
    ['Hội thi lần thứ hai', 'Hội thi', null, 2],
    ['Kỳ họp thứ 10', 'Kỳ họp', null, 10],
    ['Đại hội đại biểu\ntoàn quốc  lần\nthứ XIV\ncủa Đảng', 'Đại hội', 'đại biểu toàn quốc của Đảng', 14],
  ])('reads %j', (name, event, body, ordinal) => {
    const text = `chào mừng ${name}, các tổ thi đua`;
    const found = findOrdinalEvents(text);
    expect(covered(text, found)).toEqual([name]);
    expect(found[0]).toMatchObject({ event, body, ordinal });
  });

  test.each([
    'Đại hội chi bộ, nhiệm kỳ 2025-2027',
    'Đại hội đảng các cấp',
    'Hội nghị; lần thứ hai',
    'đại hội thành công',
  ])('finds none in %j', (text) => {
    expect(findOrdinalEvents(text)).toEqual([]);
  });

  test('leaves the ordinal of the next gathering to it', () => {
    const text = 'Đại hội các cấp tiến tới Đại hội Đảng bộ xã lần thứ II';
    expect(covered(text, findOrdinalEvents(text))).toEqual(['Đại hội Đảng bộ xã lần thứ II']);
  });
});

describe('eventBodyKey', () => {
  test.each([
    ['đại biểu toàn quốc của Đảng', 'Đảng', true],
    ['đại biểu toàn quốc', 'Đảng', true],
    ['đại biểu Đảng bộ xã Hóa Sơn', 'Đảng bộ xã Hoá Sơn', true],
    ['Đảng bộ xã', 'Đảng bộ tỉnh', false],
    ['Thi đua yêu nước toàn quốc', 'đại biểu toàn quốc', false],
  ])('compares %j and %j', (one, other, same) => {
    expect(eventBodyKey(one) === eventBodyKey(other)).toBe(same);
  });
});
