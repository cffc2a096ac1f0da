/**
 * Words that decide how blanks stand.
 *
 * Sources: names of bodies and terms in laws and decrees (`kinh tế - xã hội`,
 * `chính trị - xã hội`: Luật Tổ chức chính quyền địa phương, Luật Mặt trận Tổ
 * quốc Việt Nam; `Văn hóa - Xã hội`, `Thi đua - Khen thưởng`: names of
 * offices; `quốc phòng - an ninh`: resolutions of the National Assembly);
 * NĐ 30/2020/NĐ-CP PL I for abbreviations with a stop.
 */

/** Compounds written with a blank on each side of the hyphen, lower case, in both placements of the tone. */
export const SPACED_COMPOUNDS: ReadonlySet<string> = new Set([
  'kinh tế - xã hội',
  'văn hóa - xã hội',
  'văn hoá - xã hội',
  'chính trị - xã hội',
  'xã hội - nghề nghiệp',
  'thi đua - khen thưởng',
  'quốc phòng - an ninh',
  'kinh tế - kỹ thuật',
]);

/** Words behind which a number stands apart: `ngày 10`. */
export const BEFORE_NUMBER: RegExp = /(?<!\p{L})(?:ngày|tháng|năm|quý|điều|khoản|mục|số)$/iu;

/** Abbreviations whose stop takes no blank or need none: `tp.Huế`, `ThS.Trần`. */
export const STOPPED: ReadonlySet<string> = new Set([
  'tp',
  'tx',
  'tt',
  'ths',
  'ts',
  'pgs',
  'gs',
  'bs',
  'bsckii',
  'ks',
  'cn',
  'nxb',
  'st',
  'tr',
  'v',
]);

/** Words around a place left open for a date, a number or a name: `ngày...tháng...`. */
export const BLANK_WORDS: ReadonlySet<string> = new Set([
  'ngày',
  'tháng',
  'năm',
  'số',
  'quý',
  'giờ',
  'phút',
  'ông',
  'bà',
  'chí',
  'tên',
  'đồng',
  'lúc',
  'tại',
  'vào',
  'là',
  'của',
  'đến',
  'từ',
]);
