/**
 * Short forms in the names of issuers, with what they stand for, marks taken off.
 *
 * Sources: NĐ 30/2020/NĐ-CP PL III mục II, HD 36-HD/VPTW and HD 05-HD/VPTW (abbreviations of bodies).
 */
export const issuerForms: readonly (readonly [string, string])[] = [
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['bct', 'bo chinh tri'],
  ['bbt', 'ban bi thu'],
  ['bchtw', 'ban chap hanh trung uong'],
  ['bch', 'ban chap hanh'],
  ['btv', 'ban thuong vu'],
  ['tw', 'trung uong'],
  ['ttg', 'thu tuong chinh phu'],
  ['tttu', 'thuong truc tinh uy'],
  ['mttq', 'mat tran to quoc'],
  ['ubmttq', 'uy ban mat tran to quoc'],
  ['gdđt', 'giao duc va dao tao'],
  ['gddt', 'giao duc va dao tao'],
  ['tp', 'thanh pho'],
  ['p', 'phuong'],
  ['x', 'xa'],
  ['ct', 'chu tich'],
  ['vn', 'viet nam'],
];

/** Words that say whose a body is without telling it from another: they may be left out. */
export const issuerFillers: ReadonlySet<string> = new Set(['cua', 'khoa', 'dang', 'viet', 'nam', 'va']);
