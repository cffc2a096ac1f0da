import { describe, expect, test } from 'vitest';
import { isLegal, lettersOf, spell } from '../../src/text/syllable/spell.ts';
import { NO_SYLLABLE, syllableOf, SYLLABLE_CODES } from '../../src/text/syllable/syllable.ts';

const legal = (word: string): boolean => syllableOf(word) !== NO_SYLLABLE && isLegal(syllableOf(word));

describe('reading', () => {
  test.each([
    'nghiêng',
    'khuỷu',
    'gì',
    'giếng',
    'giết',
    'quýt',
    'quốc',
    'yếu',
    'ươm',
    'xoong',
    'khuya',
    'thuở',
    'ngoằn',
  ])('%s is a syllable and is written back', (word) => {
    expect(spell(syllableOf(word))).toBe(word);
    expect(legal(word)).toBe(true);
  });

  test.each(['', 'plan', 'đđ', 'bcđ', 'nghiêngg', 'q', 'qa', 'ắấ', 'tr', 'công-an', 'w'])(
    '“%s” is none',
    (word) => {
      expect(syllableOf(word)).toBe(NO_SYLLABLE);
    },
  );

  test.each([
    ['hòa', 'hoà'],
    ['ủy', 'uỷ'],
    ['khỏe', 'khoẻ'],
    ['THỦY', 'thuỷ'],
    ['Đảng', 'đảng'],
  ])('%s and %s are one syllable', (one, other) => {
    expect(syllableOf(one)).toBe(syllableOf(other));
  });

  test('the tone is written in either style', () => {
    expect(spell(syllableOf('hoà'), 'first')).toBe('hòa');
    expect(spell(syllableOf('hòa'), 'second')).toBe('hoà');
    expect(spell(syllableOf('hoàn'), 'first')).toBe('hoàn');
    expect(spell(syllableOf('quý'), 'first')).toBe('quý');
  });
});

describe('spelling rules', () => {
  test.each(['nghành', 'ngiên', 'gế', 'kông', 'cinh', 'tiềp', 'hoằc', 'màt', 'iếu'])(
    '%s breaks one',
    (word) => {
      expect(legal(word)).toBe(false);
    },
  );
});

test('every number that is spelt is read back as itself', () => {
  let read = 0;
  for (let code = 0; code < SYLLABLE_CODES; code += 1) {
    if (!isLegal(code)) continue;
    for (const style of ['first', 'second'] as const) if (syllableOf(spell(code, style)) === code) read += 1;
  }
  const all = Array.from({ length: SYLLABLE_CODES }, (_, code) => code).filter(isLegal).length;

  // What gi and i share (`gi` + `êng`, `g` + `iêng`) has two numbers and one spelling.
  expect(all).toBeGreaterThan(10_000);
  expect(read / (2 * all)).toBeGreaterThan(0.985);
});

test('letters are what is left without marks', () => {
  expect(lettersOf(syllableOf('đốn'))).toBe(lettersOf(syllableOf('don')));
  expect(lettersOf(syllableOf('phấn'))).toBe(lettersOf(syllableOf('phần')));
  expect(lettersOf(syllableOf('phấn'))).not.toBe(lettersOf(syllableOf('phát')));
});
