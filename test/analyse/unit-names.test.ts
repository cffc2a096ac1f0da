import { describe, expect, test } from 'vitest';
import { unitsIn } from '../../src/analyse/unit-names.ts';

/** Units as `*head words @level (place)`, a star before groups. */
function read(text: string): string[] {
  return unitsIn(text).map(({ head, words, collective, level, place }) => {
    const name = [head, ...words.map(({ key }) => key)].join(' ');
    return `${collective ? '*' : ''}${name}${level === null ? '' : ` @${level}`}${place === '' ? '' : ` (${place})`}`;
  });
}

describe('units of a name', () => {
  test.each([
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['phong kinh te ha tang do thi']],
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường', ['vp-hdnd-ubnd @commune']],
    ['BCH Quân sự và Công an phường', ['quan su @commune', 'cong an @commune']],
    [
      'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội xã',
      ['mttq @commune', '*doan the @commune'],
    ],
    ['TT. HĐND, UBND phường', ['hdnd @commune', 'ubnd @commune']],
    ['Các phòng, ban, ngành', ['*nganh']],
    ['Giám đốc Sở Y tế', ['so y te @province']],
    ['Chủ tịch Ủy ban nhân dân các xã, phường', ['*ubnd @commune']],
    ['UBND các huyện, thị xã, thành phố', ['*ubnd @district']],
    ['12 tổ dân phố', ['*thon']],
    ['Phòng ĐT, KH-TC, HC', ['phong dt', 'phong kh tc', 'phong hc']],
    ['Hệ Quản lý Học viên và Sinh viên', ['he quan ly hoc vien sinh vien']],
    ['UBND phường Hóa Châu, thành phố Huế', ['ubnd @commune (hoa chau)']],
    ['Ủy ban nhân dân tỉnh Lào Cai (để báo cáo)', ['ubnd @province (lao cai)']],
    ['Kinh phí thực hiện', []],
    ['', []],
  ])('%s', (text, units) => {
    expect(read(text)).toEqual(units);
  });

  test('places are those in the text', () => {
    const text = 'Công an xã và Ban Chỉ huy Quân sự xã';
    expect(unitsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Công an xã',
      'Ban Chỉ huy Quân sự xã',
    ]);
  });

  test('capitals of a heading are no short forms', () => {
    expect(read('PHÒNG VĂN HÓA - XÃ HỘI PHƯỜNG')).toEqual(['phong van hoa xa hoi @commune']);
  });
});
