/**
 * Lines above a signature, by who issues the document.
 *
 * Sources: NĐ 30/2020/NĐ-CP Điều 13 and PL I/I/II/7.b with the samples of PL III (TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH /
 * PHÓ CHỦ TỊCH; TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG); HD 36-HD/VPTW II.1.7 (T/M ĐẢNG ỦY / BÍ THƯ; a deputy secretary signs
 * T/M as well). Posts by the laws on the bodies: Luật Tổ chức chính quyền địa phương, Điều lệ Đảng.
 */
import type { AuthorityKind, ProfileId } from '../../profile/standard.ts';

/** One way to sign; marks are put in front by the standard in force. */
export interface SignatureForm {
  /** Whose mark opens the first line. */
  kind: AuthorityKind;
  /** The lines without marks; `{deputy}` stands for the mark of a deputy. */
  lines: readonly string[];
}

export interface SignatureForms {
  profile: ProfileId;
  /** With which words the name of the issuer begins, marks taken off. */
  issuers: readonly string[];
  forms: readonly SignatureForm[];
}

/** Ways to sign for the head of a body that works under one. */
function headed(head: string, deputy: string): SignatureForm[] {
  return [
    { kind: 'deputy', lines: [head, deputy] },
    { kind: 'order', lines: [head] },
    { kind: 'delegation', lines: [head] },
    { kind: 'acting', lines: [head] },
  ];
}

/** A Party committee signs as a collective, whoever signs for it. */
function committee(name: string): SignatureForm[] {
  return [
    { kind: 'collective', lines: [name, 'BÍ THƯ'] },
    { kind: 'collective', lines: [name, 'PHÓ BÍ THƯ'] },
    { kind: 'collective', lines: ['BAN THƯỜNG VỤ', 'BÍ THƯ'] },
    { kind: 'collective', lines: ['BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'] },
    { kind: 'order', lines: ['BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'] },
  ];
}

export const SIGNATURE_FORMS: readonly SignatureForms[] = [
  {
    profile: 'nha-nuoc',
    issuers: ['uy ban nhan dan', 'ubnd'],
    forms: [
      { kind: 'collective', lines: ['ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] },
      { kind: 'collective', lines: ['ỦY BAN NHÂN DÂN', '{deputy} CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
      { kind: 'deputy', lines: ['CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
      { kind: 'order', lines: ['CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'] },
      { kind: 'delegation', lines: ['CHỦ TỊCH'] },
      { kind: 'acting', lines: ['CHỦ TỊCH'] },
    ],
  },
  { profile: 'nha-nuoc', issuers: ['so', 'hoc vien'], forms: headed('GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC') },
  { profile: 'nha-nuoc', issuers: ['truong'], forms: headed('HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG') },
  { profile: 'nha-nuoc', issuers: ['phong'], forms: headed('TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG') },
  {
    profile: 'nha-nuoc',
    issuers: ['van phong'],
    forms: headed('CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'),
  },
  { profile: 'nha-nuoc', issuers: ['bo'], forms: headed('BỘ TRƯỞNG', 'THỨ TRƯỞNG') },
  { profile: 'nha-nuoc', issuers: ['cuc'], forms: headed('CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG') },
  { profile: 'nha-nuoc', issuers: ['chi cuc'], forms: headed('CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG') },
  { profile: 'dang', issuers: ['dang uy', 'ban thuong vu dang uy'], forms: committee('ĐẢNG ỦY') },
  { profile: 'dang', issuers: ['tinh uy', 'ban thuong vu tinh uy'], forms: committee('TỈNH ỦY') },
  { profile: 'dang', issuers: ['thanh uy', 'ban thuong vu thanh uy'], forms: committee('THÀNH ỦY') },
  {
    profile: 'dang',
    issuers: ['chi bo'],
    forms: [
      { kind: 'collective', lines: ['CHI BỘ', 'BÍ THƯ'] },
      { kind: 'collective', lines: ['CHI BỘ', 'PHÓ BÍ THƯ'] },
    ],
  },
  {
    profile: 'dang',
    issuers: ['van phong'],
    forms: [{ kind: 'deputy', lines: ['CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'] }],
  },
  {
    profile: 'dang',
    issuers: ['ban'],
    forms: [{ kind: 'deputy', lines: ['TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'] }],
  },
];
