/** Thể thức trình bày văn bản của Đảng: HD 36-HD/VPTW (2018), Phụ lục 3; HD 05-HD/VPTW (2026). */
import type { LayoutDemands, Look } from './layout.ts';

/** The page itself was not read in the guide but in what public pages report of it. */
const PAGE_SOURCE = 'trang hỏi đáp pháp luật công khai dẫn HD 36-HD/VPTW';
const HD05_SOURCE = 'bộ quy tắc thể thức công khai soạn theo HD 05-HD/VPTW';

const SIZE_14 = { min: 14, max: 14 };
const SIZE_14_15 = { min: 14, max: 15 };

const UPRIGHT = { isBold: false, isItalic: false, letters: null, isCentred: null } satisfies Omit<
  Look,
  'size'
>;
const BOLD = { ...UPRIGHT, isBold: true } satisfies Omit<Look, 'size'>;

const HD36_PARTS = 'Phụ lục 3';

/** Đến ngày 26/5/2026. */
export const HD36_LAYOUT: LayoutDemands = {
  paper: { value: { width: 210, height: 297 }, clause: null, source: PAGE_SOURCE },
  upright: null,
  margins: {
    value: {
      top: { min: 20, max: 20 },
      bottom: { min: 20, max: 20 },
      left: { min: 30, max: 30 },
      right: { min: 15, max: 15 },
    },
    clause: null,
    source: PAGE_SOURCE,
  },
  pageNumber: { value: SIZE_14, clause: null, source: PAGE_SOURCE },
  fonts: {
    value: ['Times New Roman', 'TimesNewRoman', 'TimesNewRomanPSMT'],
    clause: null,
    source: PAGE_SOURCE,
  },
  black: { value: true, clause: null, source: PAGE_SOURCE },
  parts: {
    mottoName: { value: { ...BOLD, size: { min: 15, max: 15 }, letters: 'upper' }, clause: HD36_PARTS },
    superior: { value: { ...UPRIGHT, size: SIZE_14, letters: 'upper' }, clause: HD36_PARTS },
    issuer: { value: { ...BOLD, size: SIZE_14, letters: 'upper' }, clause: HD36_PARTS },
    documentNumber: { value: { ...UPRIGHT, size: SIZE_14 }, clause: HD36_PARTS },
    placeDate: {
      value: { ...UPRIGHT, size: SIZE_14, isItalic: true, letters: 'lower' },
      clause: HD36_PARTS,
    },
    title: {
      value: { ...BOLD, size: { min: 15, max: 16 }, letters: 'upper', isCentred: true },
      clause: HD36_PARTS,
    },
    subject: {
      value: { ...BOLD, size: SIZE_14_15, letters: 'lower', isCentred: true },
      clause: HD36_PARTS,
    },
    sectionHeading: { value: { ...BOLD, size: SIZE_14_15 }, clause: HD36_PARTS },
    body: { value: { ...UPRIGHT, size: SIZE_14_15 }, clause: HD36_PARTS },
    authority: { value: { ...BOLD, size: SIZE_14, letters: 'upper' }, clause: HD36_PARTS },
  },
  justified: { value: true, clause: HD36_PARTS },
  // "About 10 mm": what Word sets by itself, 12,7 mm, is about that too.
  firstLine: { value: { min: 10, max: 12.7 }, clause: HD36_PARTS },
  lines: null,
  gap: null,
  ruled: { value: ['motto'], clause: 'II.1.1' },
};

const HD05_PARTS: LayoutDemands['parts'] = Object.fromEntries(
  Object.entries(HD36_LAYOUT.parts).map(([name, demand]) => [
    name,
    { ...demand, clause: null, source: HD05_SOURCE },
  ]),
);

/** Từ ngày 27/5/2026. */
export const HD05_LAYOUT: LayoutDemands = {
  ...HD36_LAYOUT,
  parts: {
    ...HD05_PARTS,
    position: {
      value: { ...UPRIGHT, size: SIZE_14, letters: 'upper' },
      clause: null,
      source: HD05_SOURCE,
    },
    signer: { value: { ...BOLD, size: SIZE_14, letters: 'lower' }, clause: null, source: HD05_SOURCE },
    recipientsLabel: { value: { ...UPRIGHT, size: SIZE_14 }, clause: null, source: HD05_SOURCE },
    recipient: {
      value: { ...UPRIGHT, size: { min: 12, max: 12 } },
      clause: null,
      source: HD05_SOURCE,
    },
    basis: { value: { ...UPRIGHT, size: SIZE_14_15 }, clause: null, source: HD05_SOURCE },
  },
  justified: { ...HD36_LAYOUT.justified, clause: null, source: HD05_SOURCE },
  firstLine: { ...HD36_LAYOUT.firstLine, clause: null, source: HD05_SOURCE },
  lines: {
    value: { unit: 'points', span: { min: 18, max: 22 } },
    clause: null,
    source: HD05_SOURCE,
  },
  gap: { value: 6, clause: null, source: HD05_SOURCE },
  ruled: { ...HD36_LAYOUT.ruled, clause: null, source: HD05_SOURCE },
};
