/**
 * Letters of issuing bodies in their notations, and the posts of their heads.
 *
 * Sources: NĐ 30/2020/NĐ-CP PL III Mục I (abbreviations) and Điều 13 (who
 * signs); HD 36-HD/VPTW II.1.3 and II.1.7 for bodies of the Party.
 */

export interface BodyForm {
  /** How the name of the body begins. */
  opening: string;
  letters: string;
  head: string;
}

export const BODY_FORMS: readonly BodyForm[] = [
  { opening: 'Ủy ban nhân dân', letters: 'UBND', head: 'CHỦ TỊCH' },
  { opening: 'Hội đồng nhân dân', letters: 'HĐND', head: 'CHỦ TỊCH' },
  { opening: 'Đảng ủy', letters: 'ĐU', head: 'BÍ THƯ' },
  { opening: 'Tỉnh ủy', letters: 'TU', head: 'BÍ THƯ' },
  { opening: 'Thành ủy', letters: 'TU', head: 'BÍ THƯ' },
  { opening: 'Chi bộ', letters: 'CB', head: 'BÍ THƯ' },
];
