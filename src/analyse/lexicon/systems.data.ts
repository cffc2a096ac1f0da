/**
 * What tells the three systems of documents apart: State, Party, other.
 *
 * Sources: Hiến pháp 2013, Luật 72/2025/QH15 and NĐ 30/2020/NĐ-CP PL I/I/II
 * (State bodies, motto, notation, TM.); Điều lệ Đảng, HD 36-HD/VPTW (2018) and
 * HD 05-HD/VPTW (2026) (tiêu đề, T/M, notation 12-KH/TU); Luật Mặt trận Tổ
 * quốc Việt Nam Điều 1, Luật Công đoàn, Điều lệ Đoàn, Luật Doanh nghiệp (bodies
 * that follow neither). Abbreviations by usage in notations.
 */
import type { ProfileId } from '../facts-types.ts';

/** Words at the very start of a name; inside names (`Môi trường`, `Xã hội`, `Văn phòng`) they say nothing. */
export const SYSTEM_HEADS: readonly (readonly [head: string, system: ProfileId])[] = [
  ['Bộ', 'nha-nuoc'],
  ['Bộ trưởng', 'nha-nuoc'],
  ['Sở', 'nha-nuoc'],
  ['Phòng', 'nha-nuoc'],
  ['Cục', 'nha-nuoc'],
  ['Tổng cục', 'nha-nuoc'],
  ['Chi cục', 'nha-nuoc'],
  ['Kho bạc', 'nha-nuoc'],
  ['Thanh tra', 'nha-nuoc'],
  ['Kiểm toán', 'nha-nuoc'],
  ['Tòa án', 'nha-nuoc'],
  ['Viện kiểm sát', 'nha-nuoc'],
  ['Công an', 'nha-nuoc'],
  ['Trường', 'nha-nuoc'],
  ['Học viện', 'nha-nuoc'],
  ['Đại học', 'nha-nuoc'],
  ['Bệnh viện', 'nha-nuoc'],
  ['Hội', 'khac'],
];

/** Names that say to which system a body belongs wherever they stand in its name; the first one decides. */
export const SYSTEM_BODIES: readonly (readonly [name: string, system: ProfileId])[] = [
  ['Ủy ban nhân dân', 'nha-nuoc'],
  ['UBND', 'nha-nuoc'],
  ['Hội đồng nhân dân', 'nha-nuoc'],
  ['HĐND', 'nha-nuoc'],
  ['Chính phủ', 'nha-nuoc'],
  ['Thủ tướng', 'nha-nuoc'],
  ['Quốc hội', 'nha-nuoc'],
  ['Bảo hiểm xã hội', 'nha-nuoc'],
  ['Ngân hàng Nhà nước', 'nha-nuoc'],
  ['Bộ Chỉ huy', 'nha-nuoc'],
  ['Ban Chỉ huy', 'nha-nuoc'],
  ['Trạm Y tế', 'nha-nuoc'],
  ['Đoàn kiểm tra', 'nha-nuoc'],
  ['Đoàn thanh tra', 'nha-nuoc'],
  ['Đoàn đại biểu Quốc hội', 'nha-nuoc'],
  ['Tổ kiểm tra', 'nha-nuoc'],
  ['Hội đồng Thi đua Khen thưởng', 'nha-nuoc'],
  ['Đảng', 'dang'],
  ['Đảng ủy', 'dang'],
  ['Đảng bộ', 'dang'],
  ['Đảng đoàn', 'dang'],
  ['Ban cán sự đảng', 'dang'],
  ['Tỉnh ủy', 'dang'],
  ['Thành ủy', 'dang'],
  ['Huyện ủy', 'dang'],
  ['Quận ủy', 'dang'],
  ['Thị ủy', 'dang'],
  ['Chi ủy', 'dang'],
  ['Chi bộ', 'dang'],
  ['Cấp ủy', 'dang'],
  ['Bộ Chính trị', 'dang'],
  ['Ban Bí thư', 'dang'],
  ['Ban Chấp hành Trung ương', 'dang'],
  ['Văn phòng Trung ương', 'dang'],
  ['Ban Dân vận', 'dang'],
  ['Ban Nội chính', 'dang'],
  ['Ban Tuyên giáo', 'dang'],
  ['Ban Xây dựng Đảng', 'dang'],
  ['Mặt trận', 'khac'],
  ['Ủy ban Mặt trận', 'khac'],
  ['UBMTTQ', 'khac'],
  ['UBMT', 'khac'],
  ['MTTQ', 'khac'],
  ['Công đoàn', 'khac'],
  ['Liên đoàn', 'khac'],
  ['Tổng Liên đoàn', 'khac'],
  ['Đoàn Thanh niên', 'khac'],
  ['Đoàn TNCS', 'khac'],
  ['Đoàn Khối', 'khac'],
  ['Đoàn phường', 'khac'],
  ['Đoàn xã', 'khac'],
  ['Đoàn trường', 'khac'],
  ['Trung ương Đoàn', 'khac'],
  ['Tỉnh đoàn', 'khac'],
  ['Thành đoàn', 'khac'],
  ['Huyện đoàn', 'khac'],
  ['Quận đoàn', 'khac'],
  ['Chi đoàn', 'khac'],
  ['Liên đội', 'khac'],
  ['Hội đồng Đội', 'khac'],
  ['Chi hội', 'khac'],
  ['Hiệp hội', 'khac'],
  ['Liên hiệp', 'khac'],
  ['Liên minh', 'khac'],
  ['Công ty', 'khac'],
  ['Tổng công ty', 'khac'],
  ['Tập đoàn', 'khac'],
  ['Hợp tác xã', 'khac'],
  ['Doanh nghiệp', 'khac'],
  ['Hội đồng quản trị', 'khac'],
  ['Hội đồng thành viên', 'khac'],
];

/** Names that several systems use; they count where nothing in a name says more. */
export const LEANING_BODIES: readonly (readonly [name: string, system: ProfileId])[] = [
  ['Ban Thường vụ', 'dang'],
  ['BTV', 'dang'],
  ['Ban Chấp hành', 'dang'],
  ['Ủy ban Kiểm tra', 'dang'],
  ['Ban Tổ chức', 'dang'],
  ['Hội đồng', 'nha-nuoc'],
  ['Ban Chỉ đạo', 'nha-nuoc'],
  ['Ban Quản lý', 'nha-nuoc'],
  ['Trung tâm', 'nha-nuoc'],
  ['Viện', 'nha-nuoc'],
  ['Đài', 'nha-nuoc'],
  ['Trạm', 'nha-nuoc'],
];

/** Bodies as notations name them. */
export const NOTATION_BODIES: ReadonlyMap<string, ProfileId> = new Map<string, ProfileId>([
  ['UBND', 'nha-nuoc'],
  ['HĐND', 'nha-nuoc'],
  ['CP', 'nha-nuoc'],
  ['TTg', 'nha-nuoc'],
  ['VPCP', 'nha-nuoc'],
  ['ĐKT', 'nha-nuoc'],
  ['CAX', 'nha-nuoc'],
  ['CAP', 'nha-nuoc'],
  ['TW', 'dang'],
  ['TU', 'dang'],
  ['TƯ', 'dang'],
  ['ThU', 'dang'],
  ['HU', 'dang'],
  ['QU', 'dang'],
  ['ĐU', 'dang'],
  ['ĐUK', 'dang'],
  ['ĐUX', 'dang'],
  ['ĐUP', 'dang'],
  ['ĐB', 'dang'],
  ['CB', 'dang'],
  ['BTVTU', 'dang'],
  ['BCSĐ', 'dang'],
  ['MTTQ', 'khac'],
  ['UBMTTQ', 'khac'],
  ['MTTW', 'khac'],
  ['MT', 'khac'],
  ['ĐTN', 'khac'],
  ['TĐTN', 'khac'],
  ['ĐTNCS', 'khac'],
  ['TWĐTN', 'khac'],
  ['HĐĐ', 'khac'],
  ['LĐLĐ', 'khac'],
  ['TLĐ', 'khac'],
  ['CĐ', 'khac'],
  ['CĐCS', 'khac'],
  ['HND', 'khac'],
  ['HPN', 'khac'],
  ['HLHPN', 'khac'],
  ['HCCB', 'khac'],
  ['CCB', 'khac'],
  ['CTĐ', 'khac'],
  ['HKH', 'khac'],
  ['CTCP', 'khac'],
  ['TNHH', 'khac'],
  ['HĐQT', 'khac'],
  ['HTX', 'khac'],
]);

/** Posts of one system; chairmen and directors are found in all. */
export const SYSTEM_POSTS: readonly (readonly [post: string, system: ProfileId])[] = [
  ['Bí thư', 'dang'],
  ['Phó Bí thư', 'dang'],
  ['Hiệu trưởng', 'nha-nuoc'],
  ['Phó Hiệu trưởng', 'nha-nuoc'],
];

/** Types that only the Party issues (QĐ 66-QĐ/TW Điều 4, QĐ 399-QĐ/TW). */
export const PARTY_TYPES: ReadonlySet<string> = new Set(['thông tri', 'kết luận']);

/**
 * How much each sign counts. Bodies outweigh forms, so that a document of a
 * State body in the Party's form is judged as what it is.
 */
export const EVIDENCE_WEIGHTS = {
  partyMotto: 8,
  stateMotto: 2,
  authority: 4,
  authorityMark: 1,
  notation: 3,
  notationForm: 2,
  issuer: 3,
  post: 2,
  opening: 1,
  title: 1,
} as const;
