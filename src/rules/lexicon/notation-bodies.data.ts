/**
 * Bodies by their letters in notations, with what the name of one that may use them contains, marks taken off.
 *
 * Sources: NĐ 30/2020/NĐ-CP PL I/I/II/3 and PL III; HD 36-HD/VPTW II.1.3 and HD 05-HD/VPTW (Party bodies).
 */
export interface NotationBody {
  letters: string;
  /** A class of issuers; one that no class names is not judged. */
  issuer: IssuerClass;
}

export type IssuerClass = 'ubnd' | 'hdnd' | 'chinh-phu' | 'thu-tuong' | 'quoc-hoi' | 'dang';

export const notationBodies: readonly NotationBody[] = [
  { letters: 'UBND', issuer: 'ubnd' },
  { letters: 'HĐND', issuer: 'hdnd' },
  { letters: 'CP', issuer: 'chinh-phu' },
  { letters: 'TTg', issuer: 'thu-tuong' },
  { letters: 'TTG', issuer: 'thu-tuong' },
  { letters: 'UBTVQH', issuer: 'quoc-hoi' },
  { letters: 'TW', issuer: 'dang' },
  { letters: 'TU', issuer: 'dang' },
  { letters: 'HU', issuer: 'dang' },
  { letters: 'QU', issuer: 'dang' },
  { letters: 'ThU', issuer: 'dang' },
  { letters: 'ĐU', issuer: 'dang' },
];

/** What a name begins with, marks taken off and short forms kept, by class; the first that fits counts. */
export const issuerOpenings: readonly (readonly [string, IssuerClass])[] = [
  ['uy ban nhan dan', 'ubnd'],
  ['ubnd', 'ubnd'],
  ['chu tich uy ban nhan dan', 'ubnd'],
  ['chu tich ubnd', 'ubnd'],
  ['hoi dong nhan dan', 'hdnd'],
  ['hdnd', 'hdnd'],
  ['thuong truc hoi dong nhan dan', 'hdnd'],
  ['thuong truc hdnd', 'hdnd'],
  ['thu tuong', 'thu-tuong'],
  ['chinh phu', 'chinh-phu'],
  ['uy ban thuong vu quoc hoi', 'quoc-hoi'],
  ['quoc hoi', 'quoc-hoi'],
  ['bo chinh tri', 'dang'],
  ['ban bi thu', 'dang'],
  ['ban chap hanh trung uong', 'dang'],
  ['ban thuong vu', 'dang'],
  ['tinh uy', 'dang'],
  ['thanh uy', 'dang'],
  ['dang uy', 'dang'],
  ['huyen uy', 'dang'],
];

/** Type letters that no office uses for one of its units: a clash with the type word is a slip. */
export const plainTypeLetters: ReadonlySet<string> = new Set([
  'KH',
  'QĐ',
  'NQ',
  'NĐ',
  'CT',
  'TTr',
  'KL',
  'CTr',
  'HD',
  'BC',
  'TB',
]);

/** Types whose notation may begin with other letters: any document, telegrams, programmes of older Party use. */
export const looseTypes: Readonly<Record<string, readonly string[]>> = {
  'Chương trình': ['CT', 'KH', 'NQ'],
  'Kết luận': ['TB'],
  'Quy định': ['QĐ'],
  'Quy chế': ['QĐ'],
  'Thông tri': ['TT'],
};

/** Types that say nothing of the notation. */
export const anyNotation: ReadonlySet<string> = new Set(['Văn bản', 'Điện', 'Văn bản hợp nhất', 'Hợp đồng']);
