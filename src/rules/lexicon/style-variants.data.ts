/**
 * Words with two right spellings, of which a document keeps to one.
 *
 * Sources: Từ điển tiếng Việt (Viện Ngôn ngữ học) has both of each pair; the
 * first is that of laws in force (Hiến pháp 2013 and Luật 64/2025/QH15:
 * “bảo đảm”, “hằng năm”; Luật Nghĩa vụ quân sự: “chiến sĩ”).
 */
export const STYLE_VARIANTS: readonly (readonly [ofLaws: string, other: string])[] = [
  ['bảo đảm', 'đảm bảo'],
  ['hằng năm', 'hàng năm'],
  ['hằng tháng', 'hàng tháng'],
  ['hằng quý', 'hàng quý'],
  ['chiến sĩ', 'chiến sỹ'],
];
