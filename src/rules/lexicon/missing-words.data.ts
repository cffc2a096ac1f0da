/**
 * Places where a word must have fallen out: two phrases that only stand side by
 * side when it is missing.
 *
 * Sources: pairs and triples of syllables counted in 134 million syllables of
 * laws, plans and news, where the phrase without the word is absent or belongs
 * to another (`trực tiếp thực hiện`); Luật Thi đua, khen thưởng 06/2022/QH15
 * for the names of awards.
 */
export interface Gap {
  /** What stands before and behind the place; each of the first with each of the second. */
  heads: readonly string[];
  tails: readonly string[];
  /** The word that is missing. */
  missing: string;
  /** Words before the head that make it right: `trực tiếp thực hiện`. */
  unlessAfter: ReadonlySet<string>;
  /** Whether the sentence cannot be read without it. */
  isBroken: boolean;
}

export const GAPS: readonly Gap[] = [
  {
    heads: ['tiếp'],
    tails: [
      'thực hiện',
      'triển khai',
      'đẩy mạnh',
      'nâng cao',
      'tăng cường',
      'phát huy',
      'duy trì',
      'hoàn thiện',
      'quán triệt',
      'đổi mới',
      'củng cố',
      'rà soát',
    ],
    missing: 'tục',
    unlessAfter: new Set(['trực', 'gián', 'kế', 'nối', 'liên', 'giao', 'đón', 'bước']),
    isBroken: true,
  },
  {
    heads: ['với'],
    tails: ['tiếp tục đổi mới', 'tiếp tục đẩy mạnh', 'tiếp tục thực hiện', 'tiếp tục nâng cao'],
    missing: 'việc',
    unlessAfter: new Set(['gắn', 'cùng', 'đôi', 'hợp', 'song', 'liền', 'thời']),
    isBroken: false,
  },
  {
    heads: ['giấy khen', 'bằng khen'],
    tails: ['chủ tịch', 'thủ tướng', 'bộ trưởng', 'giám đốc', 'hiệu trưởng'],
    missing: 'của',
    unlessAfter: new Set(),
    isBroken: false,
  },
  {
    heads: ['tổ chức thành công', 'chuẩn bị và tổ chức thành công'],
    tails: [
      'các chi bộ',
      'các đảng bộ',
      'các chi đoàn',
      'các chi hội',
      'chi bộ trực thuộc',
      'đảng bộ bộ phận',
    ],
    missing: 'đại hội',
    unlessAfter: new Set(),
    isBroken: true,
  },
];

/** Events whose years are counted from their day: `50 năm Ngày Giải phóng miền Nam`. */
export const COUNTED_DAYS: readonly string[] = [
  'Giải phóng miền Nam',
  'Quốc khánh',
  'Toàn quốc kháng chiến',
  'Thương binh',
  'Nhà giáo Việt Nam',
  'Thầy thuốc Việt Nam',
];

/** Words that open the name of a body that issues plans. */
export const ISSUING_BODIES: readonly string[] = [
  'UBND',
  'HĐND',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Đảng ủy',
  'Ban Thường vụ Đảng ủy',
];

/** Kinds of places that stand between such words and a proper name. */
export const PLACE_KINDS: ReadonlySet<string> = new Set([
  'xã',
  'phường',
  'thị',
  'trấn',
  'huyện',
  'quận',
  'tỉnh',
  'thành',
  'phố',
  'đặc',
  'khu',
]);

/** What a plan does when the body is the subject and no verb stands before it. */
export const PLAN_DEEDS: readonly string[] = [
  'kế hoạch triển khai',
  'kế hoạch tổ chức',
  'kế hoạch thực hiện',
  'kế hoạch phát động',
  'kế hoạch hưởng ứng',
];
