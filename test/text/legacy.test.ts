import { describe, expect, test } from 'vitest';
import { decodeLegacy } from '../../src/text/legacy/decode-legacy.ts';
import { legacyFont } from '../../src/text/legacy/font-names.ts';

function decoded(text: string, name: string): string {
  const font = legacyFont(name);
  return font === null
    ? text
    : decodeLegacy(text, font)
        .map((each) => each.text)
        .join('');
}

describe('TCVN3', () => {
  test('is read in fonts whose names begin with .Vn', () => {
    expect(decoded('Céng hßa x· héi chñ nghÜa ViÖt Nam', '.VnTime')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    );
    expect(decoded('§éc lËp - Tù do - H¹nh phóc', '.VnArial')).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(decoded('ph\u{AD}êng, th\u{AD}, ®\u{AD}îc', '.VnTime')).toBe('phường, thư, được');
  });

  test('is in capitals in fonts of capitals', () => {
    expect(decoded('kÕ ho¹ch', '.VnTimeH')).toBe('KẾ HOẠCH');
  });

  test('is unit for unit', () => {
    expect(decodeLegacy('kÕ', { encoding: 'tcvn3', isCapital: false })).toEqual([
      { text: 'kế', offset: 0, length: 2 },
    ]);
  });
});

describe('VNI', () => {
  test('is read in fonts whose names begin with VNI', () => {
    expect(decoded('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI-Times')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    );
    expect(decoded('Ñoäc laäp - Töï do - Haïnh phuùc', 'VNI-Times')).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(decoded('KEÁ HOAÏCH', 'VNI-Helve')).toBe('KẾ HOẠCH');
    expect(decoded('Kyø hoïp, quyõ, lyù, tyû leä, kyû luaät', 'VNI-Times')).toBe(
      'Kỳ họp, quỹ, lý, tỷ lệ, kỷ luật',
    );
  });

  test('says which two units each letter was', () => {
    expect(decodeLegacy('boä ba', { encoding: 'vni', isCapital: false })).toEqual([
      { text: 'b', offset: 0, length: 1 },
      { text: 'ộ', offset: 1, length: 2 },
      { text: ' ba', offset: 3, length: 3 },
    ]);
  });
});

test.each(['Times New Roman', 'VnTime', 'Arial', ''])('%s is a font of Unicode', (name) => {
  expect(legacyFont(name)).toBeNull();
});
