/**
 * Gatherings that are counted. Sources: Điều lệ Đảng (đại hội, hội nghị), Luật 62/2014/QH13
 * and 65/2025/QH15 (kỳ họp), NĐ 30/2020/NĐ-CP PL II V.9 (how events are written).
 */
export const eventNames: readonly string[] = [
  'Đại hội',
  'Hội nghị',
  'Kỳ họp',
  'Phiên họp',
  'Hội thi',
  'Hội thao',
  'Hội khỏe',
  'Hội diễn',
  'Hội chợ',
  'Hội trại',
  'Liên hoan',
  'Cuộc thi',
  'Giải thưởng',
  'Giải báo chí',
];

/** Ordinals in words, behind `lần thứ`. */
export const ordinalWords: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
