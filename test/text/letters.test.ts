import { describe, expect, test } from 'vitest';
import {
  capitalised,
  collapse,
  fold,
  hasLetter,
  isUpperCase,
  startsLower,
  startsUpper,
  uncapitalised,
} from '../../src/text/letters.ts';
import { misreadRomanValue, romanText, romanValue } from '../../src/text/roman.ts';

test.each([
  ['MỤC ĐÍCH, YÊU CẦU 2026', true],
  ['Ư', true],
  ['MỤC đích', false],
  ['2026 ./.', false],
  ['', false],
])('%j is in capitals: %s', (text, expected) => {
  expect(isUpperCase(text)).toBe(expected);
});

test.each([
  ['Đồng', true, false],
  ['ứng', false, true],
  ['1a', false, false],
  ['', false, false],
  ['“Ấp”', false, false],
])('%j starts with a capital: %s, with a small letter: %s', (text, upper, lower) => {
  expect([startsUpper(text), startsLower(text)]).toEqual([upper, lower]);
});

test('knows letters from signs', () => {
  expect([hasLetter('2026 ấ'), hasLetter('2026 - ./.')]).toEqual([true, false]);
});

test('puts a text into one line of composed letters', () => {
  expect(collapse(' a\u0302\u0301p\r\n \u00a0Cồn\tGiữa\ufeff ')).toBe('ấp Cồn Giữa');
});

test('folds spellings of one word to one form', () => {
  expect(fold('ĐẢNG UỶ')).toBe('dang uy');
  expect(fold('ĐẢNG ỦY')).toBe('dang uy');
});
test('folds unit by unit as it folds a whole text', () => {
  const latin = Array.from({ length: 0x1f00 }, (_, unit) => String.fromCharCode(unit));
  const whole = (text: string): string =>
    text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  for (const sign of latin) expect(fold(`a${sign}b${sign}`)).toBe(whole(`a${sign}b${sign}`));
  // A unit outside the table, and a text too long for it.
  expect(fold('Ủy ban “Đ”')).toBe('uy ban “d”');
  expect(fold('Ủy '.repeat(400))).toBe('uy '.repeat(400));
});

describe('Roman numerals', () => {
  test('are read back as they are written', () => {
    for (let value = 1; value <= 399; value += 1) expect(romanValue(romanText(value))).toBe(value);
  });

  test.each(['', 'IIII', 'VV', 'IL', 'VX', 'ABC', 'iv'])('%j is none', (text) => {
    expect(romanValue(text)).toBeNull();
  });

  test.each([
    ['IH', 3],
    ['HI', 3],
    ['H', 2],
    ['lV', 4],
    ['V1', 6],
    ['|X', 9],
    ['III', null],
    ['HH', null],
    ['', null],
  ])('%j was misread for %s', (text, value) => {
    expect(misreadRomanValue(text)).toBe(value);
  });
});

test.each([
  ['đảm bảo', 'Đảm bảo'],
  ['\u{10428}a', '\u{10400}a'],
  ['2026', '2026'],
  ['', ''],
])('%j has its first letter as a capital and small again', (small, capital) => {
  expect(capitalised(small)).toBe(capital);
  expect(uncapitalised(capital)).toBe(small);
});
