/**
 * Words of signatures, folded.
 *
 * Sources: NĐ 30/2020/NĐ-CP Điều 13 and PL I/I/II/7.b-c (who signs how, no
 * titles before the name); HD 36-HD/VPTW II.1.7 (the Party's forms).
 */

/** Documents that a body working as a collective issues as a whole; decisions, notices and letters may be its head's own. */
export const COLLECTIVE_TYPES: ReadonlySet<string> = new Set([
  'kế hoạch',
  'chương trình',
  'phương án',
  'báo cáo',
  'tờ trình',
]);

/** Heads of bodies: one signs for them with KT., TL., never with TM. */
export const HEAD_POSTS: RegExp =
  /^(?:chu tich|bi thu|giam doc|tong giam doc|hieu truong|truong phong|chanh van phong|bo truong|cuc truong|truong ban)(?![a-z])/u;

/** Bodies that work as collectives: one signs for them with TM., never with KT. */
export const COLLECTIVE_BODIES: RegExp =
  /^(?:uy ban|hoi dong|dang uy|ban thuong vu|ban chap hanh|chi uy|chi bo|thuong truc)(?![a-z])/u;

/** Deputies who sign in the place of a head; those of boards and councils sign for the collective. */
export const DEPUTY_HEADS: RegExp =
  /^pho (?:chu tich|giam doc|tong giam doc|hieu truong|truong phong|chanh van phong|cuc truong|chi cuc truong)$/u;

/** A deputy: PHÓ CHỦ TỊCH, THỨ TRƯỞNG, P. GIÁM ĐỐC. */
export const DEPUTY: RegExp = /(?:^|[^a-z])(?:pho|thu truong|p\.)(?![a-z])/u;

/** Degrees and honours before a name; bodies of education, health, science and the armed forces may allow them. */
export const DEGREES: readonly string[] = [
  'GS',
  'PGS',
  'TSKH',
  'TS',
  'ThS',
  'Ths',
  'BS',
  'BSCKI',
  'BSCKII',
  'KS',
  'CN',
  'LS',
  'DS',
  'NGƯT',
  'NGND',
  'TTƯT',
  'NSƯT',
  'NSND',
];

/** Forms of address before a name, right in no signature. */
export const ADDRESSES: readonly string[] = ['Ông', 'Bà', 'Đ/c', 'Đồng chí'];

/** Bodies whose heads may allow degrees and honours, PL I/I/II/7.c. */
export const DEGREES_ALLOWED: RegExp =
  /trường|học viện|đại học|giáo dục|bệnh viện|y tế|viện|công an|quân|biên phòng|khoa học/iu;
