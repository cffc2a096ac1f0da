/**
 * Words by which a citation is compared with a registry, marks taken off where so said.
 *
 * Sources: Điều lệ Đảng Điều 9 and Luật 72/2025/QH15 (who acts for a collective); trích yếu of the documents in
 * the project's registry (words that every other one has); plans and reports that the project has read.
 */

/** Organs and heads that sign for a body, marks taken off: `Ban Thường vụ Thành ủy` is Thành ủy to who cites it. */
export const ORGAN_OPENINGS: readonly string[] = [
  'ban thuong vu',
  'btv',
  'thuong truc',
  'ban chap hanh',
  'bch',
  'chu tich',
  'bo truong',
  'giam doc',
  'truong ban',
  'chanh van phong',
];

/** Names of the whole for any of its central bodies, marks taken off. */
export const WHOLE_BODIES: ReadonlySet<string> = new Set([
  'dang',
  'trung uong',
  'trung uong dang',
  'dang cong san viet nam',
  'nha nuoc',
  'tw',
]);

/** What a session of a body begins with, marks taken off: `Hội nghị Trung ương 5`. */
export const SESSION_OPENINGS: readonly string[] = ['hoi nghi', 'dai hoi', 'ky hop', 'phien hop'];

/** Syllables so common in subjects that two subjects may share them and be two, marks taken off. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set([
  've',
  'viec',
  'va',
  'cua',
  'cac',
  'mot',
  'so',
  'trong',
  'tren',
  'theo',
  'den',
  'voi',
  'cho',
  'tai',
  'nam',
  'giai',
  'doan',
  'tam',
  'nhin',
  'tiep',
  'tuc',
  'tang',
  'cuong',
  'day',
  'manh',
  'doi',
  'moi',
  'nang',
  'cao',
  'hieu',
  'qua',
  'cong',
  'tac',
  'thuc',
  'hien',
  'trien',
  'khai',
  'phat',
  'xay',
  'dung',
  'quy',
  'dinh',
  'chi',
  'tiet',
  'huong',
  'dan',
  'thi',
  'hanh',
  'dieu',
  'luat',
  'nghi',
  'quyet',
  'ke',
  'hoach',
  'chuong',
  'trinh',
  'de',
  'an',
  'phe',
  'duyet',
  'ban',
  'to',
  'chuc',
  'quan',
  'ly',
  'li',
  'nha',
  'nuoc',
  'quoc',
  'gia',
  'viet',
  'tinh',
  'hinh',
  'su',
  'lanh',
  'dao',
  'dang',
  'nhiem',
  'vu',
  'phap',
]);

/** What leads to a document that is to be followed, in lower case. */
export const FOLLOWING_WORDS: readonly string[] = [
  'căn cứ',
  'theo',
  'thực hiện',
  'triển khai',
  'thi hành',
  'quán triệt',
  'chấp hành',
  'tuân thủ',
  'quy định tại',
  'quy định của',
  'quy định trong',
  'hướng dẫn tại',
];

/** What tells, in front of a document in its sentence, that it is spoken of as history, in lower case. */
export const HISTORY_WORDS: readonly string[] = [
  'thay thế',
  'thay cho',
  'bãi bỏ',
  'hủy bỏ',
  'hết hiệu lực',
  'sửa đổi',
  'tổng kết',
  'sơ kết',
  'kết quả',
  'đánh giá',
  'năm thực hiện',
  'năm triển khai',
  'kỷ niệm',
  'trước đây',
  'kế thừa',
  'trong thời gian',
  'so với',
  'đã được',
  'đã thực hiện',
];

/** What tells it behind the document. */
export const HISTORY_BEHIND: readonly string[] = ['thay thế', 'hết hiệu lực', 'trước đây', 'bãi bỏ', '(cũ)'];
