import { describe, expect, test } from 'vitest';
import { isFiledWith, isReached, sameUnit } from '../../src/analyse/unit-match.ts';
import { unitsIn, type UnitName } from '../../src/analyse/unit-names.ts';
import { unitTokens } from '../../src/analyse/unit-tokens.ts';

function unit(name: string): UnitName {
  const [first] = unitsIn(name);
  if (first === undefined) throw new Error(`no unit in ${name}`);
  return first;
}

describe('one unit under two names', () => {
  test.each([
    ['Phòng Văn hóa - Xã hội', 'Phòng VHXH'],
    ['Phòng Văn hoá – Xã hội', 'Phòng VH-XH'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam phường', 'UBMTTQVN phường'],
    ['Ban Chỉ huy Quân sự xã', 'BCHQS xã'],
    ['Trung tâm Phục vụ hành chính công', 'TTPVHCC'],
    ['Hội Liên hiệp Phụ nữ xã', 'Hội LHPN xã'],
    ['Sở Giáo dục và Đào tạo', 'Sở GD&ĐT'],
    ['Ủy ban nhân dân phường', 'UBND phường'],
  ])('%s is %s', (a, b) => {
    expect(sameUnit(unit(a), unit(b))).toBe(true);
    expect(sameUnit(unit(b), unit(a))).toBe(true);
  });

  test.each([
    ['Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['Công an xã', 'Công an tỉnh'],
    ['Phòng Tài chính', 'Phòng Tổ chức'],
    ['Trường Tiểu học', 'Các trường tiểu học'],
    ['UBND xã Nậm Phiên', 'UBND xã Khe Trầm'],
    ['Hội Nông dân xã', 'Hội Cựu chiến binh xã'],
  ])('%s is not %s', (a, b) => {
    expect(sameUnit(unit(a), unit(b))).toBe(false);
  });
});

describe('whom a list reaches', () => {
  test.each([
    ['Công an xã', 'Ban ngành, đoàn thể xã'],
    ['Công an xã', 'Các cơ quan, đơn vị thuộc xã'],
    ['Hội Nông dân xã', 'UBMTTQVN và các tổ chức CT-XH xã'],
    ['Trạm Y tế phường', 'Các phòng, đơn vị thuộc UBND phường'],
    ['Trung tâm Dịch vụ sự nghiệp công phường', 'Các phòng, đơn vị thuộc UBND phường'],
    ['Sở Nội vụ', 'Các sở, ban, ngành tỉnh'],
    ['Ủy ban nhân dân các xã, phường', 'UBND các xã, phường, đặc khu'],
    ['Ủy ban nhân dân các xã, phường', 'Các xã, phường'],
    ['Trường Tiểu học Nậm Phiên', 'Các trường học trên địa bàn xã'],
    ['Trưởng các thôn', 'Các thôn'],
    ['Ban Công tác Mặt trận các thôn', 'UBMTTQ Việt Nam xã'],
    ['Hội Liên hiệp Thanh niên', 'Đoàn TNCS Hồ Chí Minh'],
    ['Tổ Tư vấn tâm lý học đường', 'Tổ Tư vấn tâm lý'],
    ['Ban Xây dựng Đảng', 'Đảng ủy xã'],
    ['Bí thư các chi bộ', 'Các chi, đảng bộ trực thuộc'],
    ['Giám đốc Sở Y tế', 'Sở Y tế'],
  ])('%s by %s', (name, list) => {
    expect(isReached(unit(name), unitsIn(list))).toBe(true);
  });

  test.each([
    ['Công an phường', 'Các phòng, đơn vị thuộc UBND phường'],
    ['Công an xã', 'Công an tỉnh'],
    ['Ban Xây dựng Đảng', 'TT Đảng ủy xã'],
    ['Các tổ chức chính trị - xã hội', 'TT Đảng ủy, TT HĐND phường'],
    ['Các tổ dân phố', 'Các cơ quan, đơn vị thuộc phường'],
    ['Hội đồng Thi đua - Khen thưởng phường', 'Các cơ quan, đơn vị, đoàn thể phường'],
    ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế'],
    ['Các chi bộ trực thuộc', 'Ban Xây dựng Đảng, Ủy ban Kiểm tra Đảng ủy'],
  ])('%s not by %s', (name, list) => {
    expect(isReached(unit(name), unitsIn(list))).toBe(false);
  });
});

describe('the archive line', () => {
  const words = (line: string): { key: string; initials: boolean }[] =>
    unitTokens(line).flatMap((token) => (token.type === 'word' ? [token] : []));

  test('reaches the office that files', () => {
    expect(isFiledWith(unit('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'), words('Lưu: VT'))).toBe(
      true,
    );
  });

  test('reaches an office by its letters', () => {
    expect(isFiledWith(unit('Phòng Văn hóa - Xã hội'), words('Lưu: VT, VH-XH'))).toBe(true);
    expect(isFiledWith(unit('Phòng Quản lý công nghiệp'), words('Lưu: VT, CN'))).toBe(true);
    expect(isFiledWith(unit('Phòng Kinh tế'), words('Lưu: VT, VHXH'))).toBe(false);
  });
});
