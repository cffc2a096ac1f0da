/** Thể thức trình bày văn bản của Nhà nước: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, II và bảng ở Mục V. */
import type { LayoutDemands, Look } from './layout.ts';

const SIZE_12_13 = { min: 12, max: 13 };
const SIZE_13_14 = { min: 13, max: 14 };

const UPRIGHT = { isBold: false, isItalic: false, letters: null, isCentred: null } satisfies Omit<
  Look,
  'size'
>;
const BOLD = { ...UPRIGHT, isBold: true } satisfies Omit<Look, 'size'>;

export const STATE_LAYOUT: LayoutDemands = {
  paper: { value: { width: 210, height: 297 }, clause: 'PL I/I/I/1' },
  upright: { value: true, clause: 'PL I/I/I/2' },
  margins: {
    value: {
      top: { min: 20, max: 25 },
      bottom: { min: 20, max: 25 },
      left: { min: 30, max: 35 },
      right: { min: 15, max: 20 },
    },
    clause: 'PL I/I/I/3',
  },
  pageNumber: { value: SIZE_13_14, clause: 'PL I/I/I/7' },
  fonts: { value: ['Times New Roman', 'TimesNewRoman', 'TimesNewRomanPSMT'], clause: 'PL I/I/I/4' },
  black: { value: true, clause: 'PL I/I/I/4' },
  parts: {
    mottoName: { value: { ...BOLD, size: SIZE_12_13, letters: 'upper' }, clause: 'PL I/I/II/1.a' },
    mottoLine: { value: { ...BOLD, size: SIZE_13_14, letters: 'lower' }, clause: 'PL I/I/II/1.b' },
    superior: { value: { ...UPRIGHT, size: SIZE_12_13, letters: 'upper' }, clause: 'PL I/I/II/2.b' },
    issuer: { value: { ...BOLD, size: SIZE_12_13, letters: 'upper' }, clause: 'PL I/I/II/2.b' },
    documentNumber: { value: { ...UPRIGHT, size: { min: 13, max: 13 } }, clause: 'PL I/I/II/3.c' },
    placeDate: {
      value: { ...UPRIGHT, size: SIZE_13_14, isItalic: true, letters: 'lower' },
      clause: 'PL I/I/II/4.c',
    },
    title: {
      value: { ...BOLD, size: SIZE_13_14, letters: 'upper', isCentred: true },
      clause: 'PL I/I/II/5.b',
    },
    subject: {
      value: { ...BOLD, size: SIZE_13_14, letters: 'lower', isCentred: true },
      clause: 'PL I/I/II/5.b',
    },
    addressee: { value: { ...UPRIGHT, size: SIZE_13_14 }, clause: 'PL I/I/II/9.d' },
    basis: { value: { ...UPRIGHT, size: SIZE_13_14, isItalic: true }, clause: 'PL I/I/II/6.a' },
    sectionHeading: { value: { ...BOLD, size: SIZE_13_14, letters: 'upper' }, clause: 'PL I/I/V' },
    body: { value: { ...UPRIGHT, size: SIZE_13_14 }, clause: 'PL I/I/II/6.e' },
    authority: { value: { ...BOLD, size: SIZE_13_14, letters: 'upper' }, clause: 'PL I/I/II/7.đ' },
    position: { value: { ...BOLD, size: SIZE_13_14, letters: 'upper' }, clause: 'PL I/I/II/7.đ' },
    signer: { value: { ...BOLD, size: SIZE_13_14, letters: 'lower' }, clause: 'PL I/I/II/7.đ' },
    recipientsLabel: {
      value: { ...BOLD, size: { min: 12, max: 12 }, isItalic: true },
      clause: 'PL I/I/II/9.d',
    },
    recipient: { value: { ...UPRIGHT, size: { min: 11, max: 11 } }, clause: 'PL I/I/II/9.d' },
  },
  justified: { value: true, clause: 'PL I/I/II/6.e' },
  firstLine: { value: { min: 10, max: 12.7 }, clause: 'PL I/I/II/6.e' },
  lines: { value: { unit: 'lines', span: { min: 1, max: 1.5 } }, clause: 'PL I/I/II/6.e' },
  gap: { value: 6, clause: 'PL I/I/II/6.e' },
  ruled: { value: ['motto', 'issuer'], clause: 'PL I/I/II/1.b; PL I/I/II/2.b' },
};
