/**
 * Which words may stand twice in a row. Sources: pairs and triples of equal
 * syllables counted in 52 million syllables of laws, plans and decisions,
 * read one by one; reduplication (từ láy) and compounds after Hoàng Phê (ed.),
 * Từ điển tiếng Việt, Viện Ngôn ngữ học.
 */

/** A word that is wrong when doubled, and what makes it right all the same. */
export interface FunctionWord {
  /** Words before the pair that own its first syllable: `thiết bị bị hỏng`. */
  after?: readonly string[];
  /** Words behind the pair that own its second syllable: `của của cải`. */
  before?: readonly string[];
}

/**
 * Grammatical words of one syllable that form no reduplication. Syllables that
 * end or open many compounds (tại, trên, được, có, từ, số, hội …) are left out:
 * `những tồn tại tại đơn vị` is right.
 */
export const FUNCTION_WORDS: ReadonlyMap<string, FunctionWord> = new Map<string, FunctionWord>([
  ['bị', { after: ['thiết', 'chuẩn', 'trang', 'dự'], before: ['can', 'cáo', 'hại', 'đơn', 'động'] }],
  ['các', { before: ['bon', 'tông'] }],
  ['của', { before: ['cải', 'hồi'] }],
  ['cũng', {}],
  ['hoặc', {}],
  ['mà', {}],
  ['mọi', {}],
  ['nhưng', {}],
  ['nhằm', { after: ['nhắm'] }],
  ['những', {}],
  ['rằng', {}],
  ['sẽ', {}],
  ['theo', { after: ['kèm', 'tiếp', 'đi', 'mang'], before: ['dõi', 'đuổi', 'học'] }],
  ['và', {}],
  ['vào', { after: ['ra'] }],
  ['với', { after: ['vời', 'chới'] }],
]);

/**
 * Pairs that are a noun and a verb, or end and begin two compounds, and so may
 * stand twice: `các tổ chức tổ chức thực hiện`, `đoàn kiểm tra kiểm tra việc …`,
 * `công bằng xã hội xã hội chủ nghĩa`.
 */
export const RIGHT_DOUBLES: ReadonlySet<string> = new Set([
  'ban hành',
  'bảo vệ',
  'báo cáo',
  'biểu dương',
  'chỉ đạo',
  'chỉ huy',
  'chủ quản',
  'chủ trì',
  'có thể',
  'công an',
  'công nghiệp',
  'công ty',
  'cơ sở',
  'dự án',
  'dự thảo',
  'đại diện',
  'đại hội',
  'đăng ký',
  'đề nghị',
  'đề xuất',
  'điều hành',
  'điều tra',
  'đối tác',
  'giáo viên',
  'giám định',
  'giám sát',
  'hội nghị',
  'hướng dẫn',
  'khen thưởng',
  'kế hoạch',
  'kiểm nghiệm',
  'kiểm soát',
  'kiểm tra',
  'kinh doanh',
  'lãnh đạo',
  'lần lượt',
  'nông nghiệp',
  'phối hợp',
  'phụ trách',
  'phục vụ',
  'quản lý',
  'quân sự',
  'quy định',
  'sản xuất',
  'tham mưu',
  'thanh tra',
  'thành lập',
  'thẩm định',
  'theo dõi',
  'thi đua',
  'thông báo',
  'thư ký',
  'thường trực',
  'tiếp nhận',
  'tổ chức',
  'tổng hợp',
  'từ từ',
  'tuyên truyền',
  'từng bước',
  'vận động',
  'xã hội',
  'yêu cầu',
]);

/** Last syllables of those who act: `đơn vị thực hiện thực hiện nghiêm …` names them by what they do. */
export const ACTOR_ENDINGS: ReadonlySet<string> = new Set([
  'ban',
  'bộ',
  'chức',
  'đoàn',
  'đồng',
  'lượng',
  'người',
  'nhóm',
  'phận',
  'phòng',
  'quan',
  'thể',
  'tổ',
  'vị',
  'viên',
]);

/** Prepositions of two syllables that do not stand again behind one to three words without a comma or `và`. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['đối với', 'căn cứ', 'thông qua', 'trên cơ sở']);

/** Names of units, whose kind is said twice before some names: `xã xã Đoài` in a list, `phường Phường 4`. */
export const UNIT_KINDS: ReadonlySet<string> = new Set([
  'ấp',
  'bản',
  'huyện',
  'khu phố',
  'phường',
  'quận',
  'thành phố',
  'thị trấn',
  'thị xã',
  'thôn',
  'tỉnh',
  'tổ dân phố',
  'trung ương',
  'xã',
]);

/** Words that set two phrases side by side, where saying a preposition again is right. */
export const JOINING_WORDS: ReadonlySet<string> = new Set([
  'còn',
  'cũng',
  'hay',
  'hoặc',
  'hơn',
  'là',
  'như',
  'và',
]);

/**
 * Words that open a modifier. A name or a term may come twice in a sentence;
 * a long modifier says the same of two things, where once is enough.
 */
export const MODIFIER_WORDS: ReadonlySet<string> = new Set([
  'bằng',
  'cho',
  'do',
  'được',
  'để',
  'nhằm',
  'tại',
  'theo',
  'thông',
  'trên',
  'trong',
]);
