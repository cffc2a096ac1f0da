import { describe, expect, test } from 'vitest';
import { CODINGS } from '../../src/text/legacy/codings.ts';
import { decodeViqr } from '../../src/text/legacy/decode-viqr.ts';

function decoded(name: string, line: string): string {
  const coding = CODINGS.find((each) => each.name.startsWith(name));
  if (coding === undefined) throw new Error(`No coding ${name}.`);
  return coding.decode(line);
}

describe('TCVN3 in plain text', () => {
  test('has capitals where a stretch is in capitals', () => {
    expect(decoded('TCVN3', 'UBND X· T¢N H¦NG      CéNG HOµ X· HéI')).toBe(
      'UBND XÃ TÂN HƯNG      CỘNG HOÀ XÃ HỘI',
    );
    expect(decoded('TCVN3', 'N¬i nhËn:                   TR¦ëNG BAN Vµ Tæ')).toBe(
      'Nơi nhận:                   TRƯỞNG BAN VÀ TỔ',
    );
  });

  test('has small letters behind one capital', () => {
    expect(decoded('TCVN3', 'Sè: 12/KH-UBND')).toBe('Số: 12/KH-UBND');
    expect(decoded('TCVN3', 'UBND Hµ Néi')).toBe('UBND Hà Nội');
  });

  test('leaves signs alone that are no letters', () => {
    expect(decoded('TCVN3', '· M¸y Honda ® dµi 3×4 m, § 5')).toBe('· Máy Honda ® dài 3×4 m, § 5');
  });

  test('takes them for letters where letters stand', () => {
    expect(decoded('TCVN3', '®) §/c Lª ®· nép 500.000®/ng­êi')).toBe('đ) Đ/c Lê đã nộp 500.000đ/người');
  });
});

describe('VNI in plain text', () => {
  test('keeps the capitals that were written', () => {
    expect(decoded('VNI', 'UÛY BAN NHAÂN DAÂN xaõ Taân Höng')).toBe('ỦY BAN NHÂN DÂN xã Tân Hưng');
  });
});

describe('VIQR', () => {
  test('puts the sign of the mark before that of the tone', () => {
    expect(decodeViqr("Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam, ddu+o+.c, ma('t, DDa?ng")).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam, được, mắt, Đảng',
    );
  });

  test('tells a tone from a mark of the sentence by a backslash', () => {
    expect(decodeViqr('xa~. ba\\. ai\\? ai?')).toBe('xã. ba. ai? aỉ');
  });

  test('leaves signs that a vowel cannot bear', () => {
    expect(decodeViqr('i^ e+ y(')).toBe('i^ e+ y(');
  });

  test('leaves addresses alone', () => {
    expect(decoded('VIQR', 'Gu+?i ve^` xa.tanhoa@example.vn, xem www.thanhhoa.gov.vn')).toBe(
      'Gửi về xa.tanhoa@example.vn, xem www.thanhhoa.gov.vn',
    );
  });
});
