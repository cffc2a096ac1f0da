import { describe, expect, test } from 'vitest';
import { alterationOf } from '../../src/rules/references/altered-subject.ts';
import { numbersNear } from '../../src/rules/references/near-number.ts';
import { isSameIssuer } from '../../src/recognise/same-issuer.ts';

describe('isSameIssuer', () => {
  test.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Thanh Giang'],
    ['BCT', 'Bộ Chính trị'],
    ['BCHTW Đảng khóa XIII', 'Ban Chấp hành Trung ương'],
    ['Thành ủy', 'Ban Thường vụ Thành ủy Hải Vân'],
    ['UBND TP. Hải Vân', 'Uỷ ban nhân dân thành phố Hải Vân'],
    ['Chủ tịch UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
  ])('takes %j and %j for one', (a, b) => {
    expect(isSameIssuer(a, b)).toBe(true);
    expect(isSameIssuer(b, a)).toBe(true);
  });

  test.each([
    ['Bộ Chính trị', 'Ban Bí thư'],
    ['UBND tỉnh Thanh Giang', 'UBND tỉnh Trường Lĩnh'],
    ['Ủy ban nhân dân xã', 'Hội đồng nhân dân xã'],
  ])('tells %j from %j', (a, b) => {
    expect(isSameIssuer(a, b)).toBe(false);
  });
});

describe('alterationOf', () => {
  const subject = 'tăng cường công tác quản lý rừng phòng hộ trên địa bàn tỉnh';

  test.each([
    ['tăng cường công tác bảo vệ rừng phòng hộ trên địa bàn tỉnh', { a: 'quản lý', b: 'bảo vệ' }],
    ['tăng cường công tác quản lý rừng phòng hộ và ven biển trên địa bàn tỉnh', { a: '', b: 'và ven biển' }],
    ['tăng cường công tác quản lý rừng trên địa bàn tỉnh', { a: 'phòng hộ', b: '' }],
  ])('finds what %j alters', (other, alteration) => {
    expect(alterationOf(subject, other)).toEqual(alteration);
  });

  test.each([
    'tăng cường công tác quản lý rừng phòng hộ',
    'Tăng cường công tác quản lý rừng phòng hộ trên địa bàn tỉnh gắn với du lịch',
    'tăng cường công tác công tác quản lý rừng phòng hộ trên địa bàn tỉnh',
    'tăng cường công tác QLR phòng hộ trên địa bàn tỉnh',
    'tăng cường công tác quản lí rừng phòng hộ, trên địa bàn tỉnh',
    'tăng cường công tác quản lý rừng phòng hộ năm 2026 trên địa bàn tỉnh',
    'phòng, chống cháy rừng mùa khô',
  ])('sees no alteration in %j', (other) => {
    expect(alterationOf(subject, other)).toBeNull();
  });
});

test.each([
  ['145', '154', true],
  ['80', '08', true],
  ['317', '318', true],
  ['12', '13', false],
  ['12', '123', false],
  ['1050', '1105', false],
])('numbers %j and %j near: %j', (a, b, near) => {
  expect(numbersNear(a).has(b)).toBe(near);
});
