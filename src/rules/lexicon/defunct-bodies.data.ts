/**
 * Bodies and places that ended, with the first day without them.
 *
 * Sources: Luật Tổ chức chính quyền địa phương 72/2025/QH15 Điều 1 and
 * Nghị quyết 203/2025/QH15 (no district, no thị trấn, no city below a province
 * from 01/7/2025); Nghị quyết 202/2025/QH15 (34 provinces from 01/7/2025);
 * Nghị quyết 175/2024/QH15 (thành phố Huế from 01/01/2025); Nghị quyết
 * 30/2026/QH16, 36/2026/QH16 and 39/2026/QH16 (three provinces made cities);
 * Nghị quyết 176/2025/QH15 (ministries from 01/3/2025); Nghị định
 * 45/2025/NĐ-CP Điều 8 (sở from 01/3/2025).
 */

/** The first day without districts, thị trấn and cities below a province. */
export const TWO_LEVELS_FROM: string = '2025-07-01';
/** The first day of the ministries and departments that others were merged into. */
export const MERGED_OFFICES_FROM: string = '2025-03-01';

/** Provinces that were merged into another, with the one that has their place. */
export const MERGED_PROVINCES: readonly (readonly [former: string, now: string])[] = [
  ['Hà Giang', 'tỉnh Tuyên Quang'],
  ['Yên Bái', 'tỉnh Lào Cai'],
  ['Bắc Kạn', 'tỉnh Thái Nguyên'],
  ['Vĩnh Phúc', 'tỉnh Phú Thọ'],
  ['Hòa Bình', 'tỉnh Phú Thọ'],
  ['Bắc Giang', 'tỉnh Bắc Ninh'],
  ['Thái Bình', 'tỉnh Hưng Yên'],
  ['Hải Dương', 'thành phố Hải Phòng'],
  ['Hà Nam', 'tỉnh Ninh Bình'],
  ['Nam Định', 'tỉnh Ninh Bình'],
  ['Quảng Bình', 'tỉnh Quảng Trị'],
  ['Quảng Nam', 'thành phố Đà Nẵng'],
  ['Kon Tum', 'tỉnh Quảng Ngãi'],
  ['Bình Định', 'tỉnh Gia Lai'],
  ['Ninh Thuận', 'tỉnh Khánh Hòa'],
  ['Đắk Nông', 'tỉnh Lâm Đồng'],
  ['Bình Thuận', 'tỉnh Lâm Đồng'],
  ['Phú Yên', 'tỉnh Đắk Lắk'],
  ['Bình Dương', 'Thành phố Hồ Chí Minh'],
  ['Bà Rịa - Vũng Tàu', 'Thành phố Hồ Chí Minh'],
  ['Bình Phước', 'tỉnh Đồng Nai'],
  ['Long An', 'tỉnh Tây Ninh'],
  ['Sóc Trăng', 'thành phố Cần Thơ'],
  ['Hậu Giang', 'thành phố Cần Thơ'],
  ['Bến Tre', 'tỉnh Vĩnh Long'],
  ['Trà Vinh', 'tỉnh Vĩnh Long'],
  ['Tiền Giang', 'tỉnh Đồng Tháp'],
  ['Bạc Liêu', 'tỉnh Cà Mau'],
  ['Kiên Giang', 'tỉnh An Giang'],
];

/** Provinces that are cities now, with the first day. */
export const PROVINCES_MADE_CITIES: readonly (readonly [name: string, from: string])[] = [
  ['Thừa Thiên Huế', '2025-01-01'],
  ['Đồng Nai', '2026-04-30'],
  ['Quảng Ninh', '2026-09-01'],
  ['Bắc Ninh', '2026-09-20'],
];

/** Cities below a province, or below a city, as they were on 30/6/2025. */
export const FORMER_CITIES: readonly string[] = [
  'Bà Rịa',
  'Bạc Liêu',
  'Bảo Lộc',
  'Bắc Giang',
  'Bắc Kạn',
  'Bến Cát',
  'Bến Tre',
  'Biên Hòa',
  'Buôn Ma Thuột',
  'Cà Mau',
  'Cam Ranh',
  'Cao Bằng',
  'Cao Lãnh',
  'Cẩm Phả',
  'Châu Đốc',
  'Chí Linh',
  'Dĩ An',
  'Đà Lạt',
  'Điện Biên Phủ',
  'Đông Hà',
  'Đông Triều',
  'Đồng Hới',
  'Đồng Xoài',
  'Gia Nghĩa',
  'Gò Công',
  'Hà Giang',
  'Hà Tiên',
  'Hà Tĩnh',
  'Hạ Long',
  'Hải Dương',
  'Hoa Lư',
  'Hòa Bình',
  'Hội An',
  'Hồng Ngự',
  'Hưng Yên',
  'Kon Tum',
  'Lai Châu',
  'Lạng Sơn',
  'Lào Cai',
  'Long Khánh',
  'Long Xuyên',
  'Móng Cái',
  'Mỹ Tho',
  'Nam Định',
  'Ngã Bảy',
  'Nha Trang',
  'Phan Rang - Tháp Chàm',
  'Phan Thiết',
  'Phổ Yên',
  'Phú Mỹ',
  'Phú Quốc',
  'Phủ Lý',
  'Phúc Yên',
  'Pleiku',
  'Quảng Ngãi',
  'Quy Nhơn',
  'Rạch Giá',
  'Sa Đéc',
  'Sầm Sơn',
  'Sóc Trăng',
  'Sông Công',
  'Sơn La',
  'Tam Điệp',
  'Tam Kỳ',
  'Tân An',
  'Tân Uyên',
  'Tây Ninh',
  'Thái Bình',
  'Thái Nguyên',
  'Thanh Hóa',
  'Thủ Dầu Một',
  'Thủ Đức',
  'Thuận An',
  'Thủy Nguyên',
  'Trà Vinh',
  'Tuy Hòa',
  'Tuyên Quang',
  'Từ Sơn',
  'Uông Bí',
  'Vị Thanh',
  'Việt Trì',
  'Vinh',
  'Vĩnh Long',
  'Vĩnh Yên',
  'Vũng Tàu',
  'Yên Bái',
];

/** Ministries that were merged, with the ones that have their work. */
export const MERGED_MINISTRIES: readonly (readonly [former: string, now: string])[] = [
  ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'],
  ['Bộ Giao thông vận tải', 'Bộ Xây dựng'],
  ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'],
  ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ'],
];

/** Departments of provinces that were merged, with the ones that have their work. */
export const MERGED_DEPARTMENTS: readonly (readonly [former: string, now: string])[] = [
  ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
  ['Sở Giao thông vận tải', 'Sở Xây dựng'],
  ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'],
  ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ'],
];

/** Bodies of a district that ended with it; hospitals, banks and the like of its name may live on. */
export const GOVERNING_HEADS: readonly string[] = [
  'ubnd',
  'hdnd',
  'vp-hdnd-ubnd',
  'van phong',
  'phong',
  'ban',
  'mttq',
  'doan the',
  'doan tn',
  'hoi phu nu',
  'hoi nong dan',
  'hoi ccb',
  'cong doan',
  'cong an',
  'quan su',
  'dang uy',
  'tt dang uy',
  'huyen uy',
  'thanh uy',
  'vp dang uy',
  'ubkt',
  'dia phuong',
];

/** Words that say a body is spoken of as it was. */
export const FORMERLY: RegExp =
  /(?<!\p{L})(?:cũ|trước đây|trước kia|nay là|nguyên (?:là|chủ tịch|bí thư)|sau (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp)|trước (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp)|kết thúc hoạt động|giải thể)(?!\p{L})/iu;

/** The last word in front of the body that a report goes to; a quick answer for most mentions of bodies. */
export const BEFORE_ADDRESSEE: ReadonlySet<string> = new Set([
  'về',
  'đến',
  'cho',
  'tới',
  'gửi',
  'trình',
  'cáo',
  'qua',
  'các',
]);

/** What is done in the clause in front of the body that a report goes to. */
export const REPORTS: RegExp = /gửi|nộp|báo cáo|trình/iu;
/** A bracket that says by way of whom. */
export const BY_WAY: RegExp = /^\((?:thông )?qua /u;

/** Where a body may be named that a report goes to. */
export const ADDRESSEE_HEADS: RegExp =
  /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Phòng|Huyện ủy|Quận ủy|Thị ủy|Thành ủy|Tỉnh ủy|Huyện đoàn|Công an|Sở|Bộ|Ban Chỉ huy Quân sự|Thường trực|Ban Thường vụ) ?(?=\p{L})/gu;
