import { expect, expectTypeOf, test } from 'vitest';
import { fill, type Values } from '../../src/lint/messages.ts';

test('fills the places of a template', () => {
  expect(fill('mục {at}: {count} lần, {at}', { at: 'II', count: 3 })).toBe('mục II: 3 lần, II');
});

test('leaves a place without a value as it stands', () => {
  expect(fill('mục {at}', {})).toBe('mục {at}');
});

test('does not fill what a value brings along', () => {
  expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
});

test('knows by type which values a template asks for', () => {
  expectTypeOf<Values<'mục {at}, đoạn {count}'>>().toEqualTypeOf<
    Readonly<Record<'at' | 'count', string | number>>
  >();
});
