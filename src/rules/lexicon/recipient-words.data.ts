/**
 * Short forms in lists of recipients.
 *
 * Sources: recipients of published plans of communes, wards and provincial
 * offices (`CT, các PCT UBND …`, `CVP, các PCVP …`); NĐ 30/2020/NĐ-CP PL
 * I/I/II/9.d and PL III (`Lưu: VT, …`); HD 36-HD/VPTW II.1.9 (`Lưu Văn phòng …`);
 * chapters on two-level local government since 01/7/2025 for the units of a
 * commune (Phòng Văn hóa - Xã hội, Phòng Kinh tế, Hạ tầng và Đô thị, Trung
 * tâm Phục vụ hành chính công).
 */

/** Posts and bodies in short that take no stop: `CT`, `PCT`, `UBND`. */
export const NO_STOP: RegExp =
  /(?<![\p{L}.])(?:CT|PCT|CVP|PCVP|BT|PBT|GĐ|PGĐ|UBND|HĐND|UBMTTQ|MTTQ)\.(?= ?\p{Lu})/gu;

/** `TT` for Thường trực with what joins it to the body: `TT.HĐND`, `TT/HĐND`, `TT HĐND`. */
export const STANDING: RegExp = /(?<![\p{L}/.])TT([./]?) ?(?=\p{Lu})/gu;

/** What an archive line names first: văn thư, or the office that keeps its papers. */
export const REGISTRY_UNITS: ReadonlySet<string> = new Set(['vt', 'văn thư', 'vp', 'vpub', 'văn phòng']);

/** Codes of the units of a commune that draft its plans, with what they stand for. */
export const UNIT_CODES: ReadonlyMap<string, string> = new Map([
  ['VHXH', 'Văn hóa - Xã hội'],
  ['KTHTĐT', 'Kinh tế, Hạ tầng và Đô thị'],
  ['PVHCC', 'Phục vụ hành chính công'],
]);
