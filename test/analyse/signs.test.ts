/** The places of signs are those that a search finds, whichever signs are searched for one by one. */
import { describe, expect, it } from 'vitest';
import { placesOf, signsOf } from '../../src/analyse/signs.ts';
import { SourceText } from '../../src/analyse/text-run.ts';

describe('signsOf', () => {
  it('passes over letters, digits, blanks and the marks of every sentence', () => {
    const source = new SourceText('Số: 12/KH-UBND, ngày 05.3;\tđến 20% ƯỚC ỷ ữ\r\n');
    expect(signsOf(source)).toEqual([]);
  });

  it.each([...Array.from('"“”„«»()[]*_<&–—^£|\\{}©ÐðƉα'), 'е', '\u0301', '\u00ad', '\u200b', '\ufeff'])(
    'notes %j',
    (sign) => {
      const source = new SourceText(`Kế hoạch ${sign}Ao làng${sign}`);
      expect(signsOf(source)).toEqual([9, 17]);
    },
  );
});

describe('placesOf', () => {
  it('finds dashes of both kinds', () => {
    const source = new SourceText('Văn hóa - Xã hội – Thể thao (2025-2030) – hết');
    expect(placesOf('-', source)).toEqual([8, 33]);
    expect(placesOf('–', source)).toEqual([17, 40]);
  });
});
