import { describe, expect, test } from 'vitest';
import { readOpenSymbol, readSymbol } from '../../src/recognise/symbol-reader.ts';

describe('readSymbol', () => {
  test.each([
    ['12/KH-UBND', '12', null, 'KH-UBND', '12/KH-UBND'],
    ['12a/KH-UBND', '12a', null, 'KH-UBND', '12a/KH-UBND'],
    ['1/KH_UBND', '1', null, 'KH_UBND', '1/KH_UBND'],
    ['45/TTr-UBND', '45', null, 'TTr-UBND', '45/TTr-UBND'],
    ['45/Ttr-UBND', '45', null, 'Ttr-UBND', '45/Ttr-UBND'],
    ['45/QĐ-nb', '45', null, 'QĐ-nb', '45/QĐ-nb'],
    ['7/KH-U.B.N.D.', '7', null, 'KH-U.B.N.D', '7/KH-U.B.N.D'],
    ['980/KH-BCYcủa Trường', '980', null, 'KH-BCY', '980/KH-BCY'],
    ['1/KH-U', '1', null, 'KH-U', '1/KH-U'],
    ['2/2025/NĐ-CP', '2', '2025', 'NĐ-CP', '2/2025/NĐ-CP'],
    ['2/2025-NĐ-CP', '2', '2025', 'NĐ-CP', '2/2025-NĐ-CP'],
    ['18/20202QĐ-UBND', '18', '20202', 'QĐ-UBND', '18/20202QĐ-UBND'],
    ['01.6/GĐN', '01.6', null, 'GĐN', '01.6/GĐN'],
    // A blank on one side is a slip or a line end; on both it joins two things, unless capitals follow.
    ['1/NĐ- CP', '1', null, 'NĐ-CP', '1/NĐ-CP'],
    ['1/KH - UBND', '1', null, 'KH-UBND', '1/KH-UBND'],
    ['1/KH-UBND - Đảng ủy', '1', null, 'KH-UBND', '1/KH-UBND'],
    ['1/KH-BCĐ - UBND xã', '1', null, 'KH-BCĐ', '1/KH-BCĐ'],
    ['1/KH- U', '1', null, 'KH', '1/KH'],
    ['57 -NQ/TW', '57', null, 'NQ/TW', '57-NQ/TW'],
    [`12${' '.repeat(40)}/KH-UBND`, '12', null, 'KH-UBND', '12/KH-UBND'],
    [`1/${'A'.repeat(24)}`, '1', null, 'A'.repeat(24), `1/${'A'.repeat(24)}`],
    ['1/AA-BB-CC-DD-EE-FF-GG', '1', null, 'AA-BB-CC-DD-EE-FF', '1/AA-BB-CC-DD-EE-FF'],
  ])('reads %j', (text, number, year, notation, symbol) => {
    expect(readSymbol(text, 0)).toMatchObject({ number, year, notation, symbol, blank: false, start: 0 });
  });

  test('ends behind the last letter of the notation', () => {
    expect(readSymbol('số 12/KH-UBND. Các', 3)?.end).toBe('số 12/KH-UBND'.length);
    expect(readSymbol('980/KH-BCYcủa', 0)?.end).toBe('980/KH-BCY'.length);
  });

  test.each([
    '1/A',
    '1/kế hoạch',
    '1/Kế hoạch',
    '1/Ttrang',
    '/KH-UBND',
    '12345678/KH-UBND',
    '1.2345/KH-UBND',
    '18/202012/QĐ-UBND',
    '12 - UBND xã',
    '12 KH-UBND',
    `12${' '.repeat(41)}/KH-UBND`,
    `1/${'A'.repeat(25)}`,
  ])('finds none in %j', (text) => {
    expect(readSymbol(text, 0)).toBeNull();
  });
});

describe('readOpenSymbol', () => {
  test.each([
    ['   /SGDĐT-VP', null, 'SGDĐT-VP', 3],
    ['….-TB/CB', null, 'TB/CB', 2],
    ['/KH-UBND', null, 'KH-UBND', 0],
    [' /2025/NĐ-CP', '2025', 'NĐ-CP', 1],
  ])('reads %j', (text, year, notation, start) => {
    const end = text.length;
    expect(readOpenSymbol(text, 0)).toEqual({
      number: null,
      symbol: null,
      blank: true,
      year,
      notation,
      start,
      end,
    });
  });

  test.each(['.../...', '   KH-UBND', '', '/kèm theo'])('finds none in %j', (text) => {
    expect(readOpenSymbol(text, 0)).toBeNull();
  });
});
