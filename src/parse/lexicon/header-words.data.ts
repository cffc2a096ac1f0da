/**
 * Words by which the parts of a header and of a footer are told apart.
 *
 * Sources: NĐ 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II (components) and Phụ
 * lục III (templates); HD 36-HD/VPTW (2018) and HD 05-HD/VPTW (2026) for the
 * Party's forms. Mottos and posts are compared
 * folded (lower case, marks taken off), since optical reading and typing
 * mangle them; bodies are not: `SỞ` and `SỐ` fold alike.
 */

/** Quốc hiệu, PL I/I/II/1. */
export const COUNTRY_NAME = 'cong hoa xa hoi chu nghia viet nam';
/** Tiêu ngữ, PL I/I/II/1; dashes and blanks are taken out before comparing. */
export const COUNTRY_MOTTO = 'doclaptudohanhphuc';
/** Tiêu đề, HD 36 I.1. */
export const PARTY_NAME = 'dang cong san viet nam';

/** First words of bodies that issue documents; a header line that begins with none goes on with the line above. */
export const BODY_HEADS: ReadonlySet<string> = new Set([
  'ban',
  'bảo hiểm',
  'bệnh viện',
  'bộ',
  'bch',
  'bcđ',
  'các',
  'chi bộ',
  'chi cục',
  'chính phủ',
  'chủ tịch',
  'công an',
  'công đoàn',
  'công ty',
  'cục',
  'đại học',
  'đảng bộ',
  'đảng đoàn',
  'đảng ủy',
  'đảng uỷ',
  'đài',
  'đoàn',
  'hđnd',
  'học viện',
  'hội',
  'hội đồng',
  'huyện ủy',
  'huyện uỷ',
  'khoa',
  'khối',
  'liên đoàn',
  'mặt trận',
  'phòng',
  'quân ủy',
  'quốc hội',
  'sở',
  'thành đoàn',
  'thành ủy',
  'thành uỷ',
  'thanh tra',
  'thị ủy',
  'thủ tướng',
  'tỉnh đoàn',
  'tỉnh ủy',
  'tỉnh uỷ',
  'tổ',
  'tòa án',
  'tổng công ty',
  'tổng cục',
  'tổng liên đoàn',
  'trạm',
  'trung tâm',
  'trường',
  'ubmttq',
  'ubnd',
  'ủy ban',
  'uỷ ban',
  'văn phòng',
  'viện',
]);

/**
 * Folded first words of bodies of which none stands above another, with what
 * kind they are: two kinds in one issuer block issue together (văn bản liên
 * tịch; Luật 77/2015/QH13 and Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13 set
 * them side by side at each level).
 */
export const PEER_BODIES: readonly (readonly [head: string, kind: string])[] = [
  ['uy ban nhan dan', 'people-committee'],
  ['ubnd', 'people-committee'],
  ['hoi dong nhan dan', 'people-council'],
  ['hdnd', 'people-council'],
  ['uy ban mat tran to quoc', 'fatherland-front'],
  ['uy ban mttq', 'fatherland-front'],
  ['ubmttq', 'fatherland-front'],
  ['ban thuong truc uy ban mat tran', 'fatherland-front'],
  ['ban thuong truc uy ban mttq', 'fatherland-front'],
];

/** Abbreviations that say for whom or in whose place one signs, PL I/I/II/7.b; the Party writes a slash. */
export const AUTHORITY_MARK: RegExp =
  /^(T\/M\.?|K\/T\.?|T\/L\.?|TUQ\.?|T\/UQ\.?|TM\.|KT\.|TL\.|TM(?= )|KT(?= )|TL(?= )|Q\.(?= ?\p{Lu}))/u;

/** Words of posts; an upper-case line that holds one is a line of a signature. */
export const POST_WORDS: readonly string[] = [
  'chu tich',
  'bi thu',
  'giam doc',
  'chanh',
  'thu tuong',
  'bo truong',
  'thu truong',
  'uy vien',
  'tong thanh tra',
  'chi huy',
  'vien truong',
  'chanh an',
  'thuong truc',
  'lanh dao',
  'dai dien',
  'thu ky',
  'chu tri',
  'chu toa',
  'pho',
  'nguoi',
  'to truong',
  'chu nhiem',
];

/** First words of a paragraph that gives the ground of a document, PL I/I/II/6.a. */
export const GROUND_WORDS: readonly string[] = [
  'căn cứ',
  'thực hiện',
  'theo đề nghị',
  'xét đề nghị',
  'xét',
  'theo',
  'trên cơ sở',
  'tiếp theo',
  'hưởng ứng',
  'triển khai',
  'thi hành',
];

/** Words before a date that are no place: `Từ ngày 05 tháng 3 năm 2026` is a sentence. */
export const TIME_WORDS: RegExp = /^(?:từ|đến|trước|sau|vào|trong|hết|chậm nhất|muộn nhất|kể từ)(?!\p{L})/iu;

/** First words of the paragraphs that close a document (PL III, mẫu 1.4; usage). */
export const CLOSING_WORDS: readonly string[] = [
  'trên đây là',
  'trong quá trình',
  'quá trình thực hiện',
  'quá trình triển khai',
  'nhận được kế hoạch',
  'căn cứ kế hoạch này',
  'căn cứ nội dung kế hoạch',
  'yêu cầu các',
  'yêu cầu thủ trưởng',
  'đề nghị các',
  'kế hoạch này được phổ biến',
  'kế hoạch này phổ biến',
  'trân trọng',
  'rất mong',
];

/** Words of a place that are written small: `Thành phố Huế`, `Thị xã An Nhơn` (NĐ 30 PL II/II/2). */
export const SMALL_PLACE_WORDS: ReadonlySet<string> = new Set([
  'phố',
  'xã',
  'trấn',
  'khu',
  'huyện',
  'quận',
  'phường',
  'tỉnh',
  'đảo',
]);
