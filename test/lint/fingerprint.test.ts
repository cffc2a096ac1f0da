import { expect, test } from 'vitest';
import { fingerprints } from '../../src/lint/fingerprint.ts';
import { findingOn } from '../report/findings.ts';

const LINE = 'Tổ chức tổng kết vào tháng 7 năm 2026, có từ SAI trong câu.\n';

function print(text: string, words = 'SAI'): string {
  return fingerprints(text, [findingOn(text, words)])[0] ?? '';
}

test('a fingerprint survives edits elsewhere', () => {
  const own = print(LINE);
  expect(own).toMatch(/^[\da-f]{16}:1$/u);
  expect(print(`KẾ HOẠCH\n\n${LINE}`)).toBe(own);
  expect(print(`${LINE}Thêm một câu.\n`)).toBe(own);
  expect(print(LINE.replaceAll('\n', '\r\n'))).toBe(own);
  expect(print(LINE.normalize('NFD'))).toBe(own);
  // Forty units away in the same line is elsewhere too.
  expect(print(`Đoạn này dài hơn trước. ${LINE}`)).toBe(own);
});

test('a fingerprint changes with the words, their surroundings and the rule', () => {
  const own = print(LINE);
  expect(print(LINE.replace('trong câu', 'ở câu'))).not.toBe(own);
  expect(print(LINE, 'SAI trong')).not.toBe(own);
  const text = LINE;
  expect(fingerprints(text, [findingOn(text, 'SAI', { ruleId: 'odd-word' })])[0]).not.toBe(own);
});

test('neither language nor path counts', () => {
  const other = findingOn(LINE, 'SAI', { message: 'The word "SAI".', path: 'section IV.2' });
  expect(fingerprints(LINE, [other])[0]).toBe(print(LINE));
});

test('findings that are otherwise the same are told apart by their number', () => {
  const finding = findingOn(LINE, 'SAI');
  const [first = '', second = ''] = fingerprints(LINE, [finding, finding]);
  expect([first.split(':')[1], second.split(':')[1]]).toEqual(['1', '2']);
  expect(first.split(':')[0]).toBe(second.split(':')[0]);
});

test('no word of the document can be read from a fingerprint', () => {
  expect(print(LINE)).not.toMatch(/SAI|tổng/u);
});
