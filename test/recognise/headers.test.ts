import { describe, expect, test } from 'vitest';
import { readDocumentNumber } from '../../src/recognise/document-number.ts';
import { readPlaceDate } from '../../src/recognise/place-date.ts';

describe('readDocumentNumber', () => {
  test.each([
    ['Số: 45/KH-UBND', '45', null, 'KH-UBND', false],
    ['Số:  /KH-UBND', null, null, 'KH-UBND', true],
    ['Số: /KH-UBND', null, null, 'KH-UBND', true],
    ['Số: 1264 /KH-HV', '1264', null, 'KH-HV', false],
    ['Số 32-KH/ĐU', '32', null, 'KH/ĐU', false],
    ['Số: ……/KH-MTTQ', null, null, 'KH-MTTQ', true],
    ['Số: 4!£/TB-HV', null, null, 'TB-HV', false],
    ['Số:            /HD – HĐTĐKT', null, null, 'HD-HĐTĐKT', true],
    ['/THPTTT', null, null, 'THPTTT', true],
    ['Số: 09/2009/CT-UBND', '09', '2009', 'CT-UBND', false],
    ['Số: 627 /HV-CTTC', '627', null, 'HV-CTTC', false],
    ['Số: 31/CT-TTg', '31', null, 'CT-TTg', false],
    ['Số:', null, null, null, true],
    ['SỐ KÝ HIỆU: /THPT', null, null, 'THPT', true],
    ['Số và ký hiệu: 45/KH-UBND', '45', null, 'KH-UBND', false],
    ['Số  kí  hiệu: 45/KH-UBND', '45', null, 'KH-UBND', false],
    ['Số\u00a0: 45/KH-UBND', '45', null, 'KH-UBND', false],
    ['Số: 45', '45', null, null, false],
    ['Số 1234567 ', '1234567', null, null, false],
    ['Số: 4!£-KH/ĐU', null, null, 'KH/ĐU', false],
    ['Số: £££££££££££/KH-UBND', null, null, 'KH-UBND', false],
  ])('reads %j', (text, number, year, notation, blank) => {
    expect(readDocumentNumber(text)).toMatchObject({ number, year, notation, blank });
  });

  test('covers the label and the symbol', () => {
    const text = '   Số: 45/KH-UBND   ';
    const read = readDocumentNumber(text);
    expect(text.slice(read?.start, read?.end)).toBe('Số: 45/KH-UBND');
  });

  test('covers a number that stands alone', () => {
    expect(readDocumentNumber(' Số: 45 ')).toMatchObject({ number: '45', start: 1, end: 7 });
  });

  test.each([
    'KẾ HOẠCH',
    'Số lượng: 12',
    'Thực hiện Kế hoạch số 12/KH-UBND',
    '',
    '45/KH-UBND',
    'Số: 12345678',
    'Số: 45 đường Hồ Sen',
    'Số: £THPTTT',
    'Số: £! £/KH-UBND',
    'Số: ££££££££££££/KH-UBND',
  ])('finds none in %j', (text) => {
    expect(readDocumentNumber(text)).toBeNull();
  });
});

describe('readPlaceDate', () => {
  test.each([
    ['Tân Lạc, ngày tháng 12 năm 2025', 'Tân Lạc', { month: 12, year: 2025, day: null }, ['day']],
    ['Sông Mây, ngày 10 tháng 3 năm 2026', 'Sông Mây', { month: 3, year: 2026, day: 10 }, []],
    ['………, ngày…..tháng….năm ……', null, { month: null, year: null, day: null }, ['day', 'month', 'year']],
    ['Sông Mây,  ngày        tháng 4năm 2026', 'Sông Mây', { month: 4, year: 2026, day: null }, ['day']],
    ['Phường 9, ngày tháng năm 2025', 'Phường 9', { month: null, year: 2025, day: null }, ['day', 'month']],
    ['Thành phố Hồ Chí Minh, ngày … tháng … năm …', 'Thành phố Hồ Chí Minh', {}, ['day', 'month', 'year']],
  ])('reads %j', (text, place, date, blank) => {
    const read = readPlaceDate(text);
    expect(read).toMatchObject({ place, blank });
    expect(read?.date).toMatchObject(date);
    expect(text.slice(read?.dateStart, read?.dateEnd)).toMatch(/^ngày/u);
  });

  test.each(['KẾ HOẠCH', 'Căn cứ: Luật Thanh tra, ngày 05 tháng 01 năm 2025', ' '.repeat(5_000)])(
    'finds none in %j',
    (text) => {
      expect(readPlaceDate(text)).toBeNull();
    },
  );
});
