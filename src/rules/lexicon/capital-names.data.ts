/**
 * Names and terms with the capitals that they have. Sources: NĐ 30/2020/NĐ-CP,
 * Phụ lục II (clauses named below); laws for the names of bodies and honours
 * (Luật Tổ chức chính quyền địa phương, Luật Mặt trận Tổ quốc Việt Nam, Luật
 * Thi đua, khen thưởng); the writing that rules in 52 million syllables of
 * laws, plans and decisions.
 */

/** Written so wherever they stand: nobody means anything else by these words. II.1, III.1 (special names: III.1.c), IV.1. */
export const ALWAYS: readonly string[] = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
  'Mặt trận Tổ quốc',
  'Mặt trận Tổ quốc Việt Nam',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Đảng Cộng sản Việt Nam',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Hội Liên hiệp Phụ nữ Việt Nam',
  'Thủ tướng Chính phủ',
  'đại biểu Quốc hội',
  'Bộ Chính trị',
  'Việt Nam',
  'Hồ Chí Minh',
  'Điện Biên Phủ',
  'Tây Nguyên',
  'Thủ đô Hà Nội',
  'Thành phố Hồ Chí Minh',
];

/**
 * Words that may be common nouns too (`tổ chức phi chính phủ`), wrong only
 * where some of their syllables have a capital and others have not what they
 * should. IV.1, V.2 to V.6.
 */
export const WHERE_CAPITAL: readonly string[] = [
  'Chính phủ',
  'Quốc hội',
  'Nhân dân',
  'Nhà nước',
  'Trung ương',
  'Ban Chấp hành',
  'Ban Chấp hành Trung ương',
  'Ban Thường vụ',
  'Ban Bí thư',
  'Ban Chỉ đạo',
  'Ủy ban Mặt trận Tổ quốc',
  'Thường trực',
  'Đảng ủy',
  'Đảng bộ',
  'Chi bộ',
  'Thành ủy',
  'Tỉnh ủy',
  'Huyện ủy',
  'Đảng Cộng sản',
  'Chủ tịch nước',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Phó Bí thư',
  'Phó Giám đốc',
  'Phó Thủ tướng',
  'Bí thư',
  'Tổng Bí thư',
  'Giám đốc',
  'Hiệu trưởng',
  'Học viện',
  'Nhà trường',
  'Truyền thanh',
  'Phát thanh',
  'Văn phòng',
  'Công an',
  'Công đoàn',
  'Liên đoàn Lao động',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Hội Liên hiệp Phụ nữ',
  'Hội Chữ thập đỏ',
  'Hội Người cao tuổi',
  'Đoàn Thanh niên',
  'Bộ Nội vụ',
  'Bộ Tài chính',
  'Bộ Quốc phòng',
  'Bộ Công an',
  'Bộ Y tế',
  'Bộ Tư pháp',
  'Bộ Xây dựng',
  'Bộ Công Thương',
  'Bộ Ngoại giao',
  'Bộ Khoa học và Công nghệ',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Nông nghiệp và Môi trường',
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Tư pháp',
  'Sở Xây dựng',
  'Sở Công Thương',
  'Sở Khoa học và Công nghệ',
  'Sở Giáo dục và Đào tạo',
  'Sở Nông nghiệp và Môi trường',
  'Quân đội nhân dân',
  'Công an nhân dân',
  'Bằng khen',
  'Giấy khen',
  'Huân chương Lao động',
  'Huân chương Sao vàng',
  'Anh hùng Lao động',
  'Nghệ sĩ Nhân dân',
  'Nghệ sĩ Ưu tú',
  'Nghệ nhân Nhân dân',
  'Nghệ nhân Ưu tú',
  'Liên hợp quốc',
  'Huân chương Độc lập',
  'Chiến sĩ thi đua',
  'Nhà giáo Nhân dân',
  'Nhà giáo Ưu tú',
  'Thầy thuốc Nhân dân',
  'Thầy thuốc Ưu tú',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Nghị định',
  'Kế hoạch',
  'Công văn',
];

/** Names of certain documents, whose words are common ones in small letters. V.6. */
export const DOCUMENTS: readonly string[] = ['Bộ tiêu chí quốc gia'];

/** Regions named by directions, which are no directions in words so long. III.1.đ. */
export const REGIONS: readonly string[] = ['Bắc Trung Bộ', 'Nam Trung Bộ', 'Đông Nam Bộ', 'Tây Nam Bộ'];

/** Days that may be told of in small letters too (`sau ngày giải phóng`). V.5. */
export const DAYS_THAT_MAY_BE: readonly string[] = ['Ngày Giải phóng'];

/** Holidays: the syllables that name the day have capitals, the first word may have one. V.5, V.8.b. */
export const DAYS: readonly string[] = [
  'Ngày Quốc khánh',
  'Ngày Quốc tế Lao động',
  'Ngày Quốc tế Phụ nữ',
  'Ngày Phụ nữ Việt Nam',
  'Ngày Nhà giáo Việt Nam',
  'Ngày Thầy thuốc Việt Nam',
  'Ngày Thương binh',
  'Ngày Quốc phòng toàn dân',
  'Tết Nguyên đán',
  'Tết Trung thu',
  'Tết Đoan ngọ',
];

/** Names of lunar years, every syllable with a capital. V.8.a. */
const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];
export const LUNAR_YEARS: readonly string[] = Array.from(
  { length: 60 },
  (_, i) => `${STEMS[i % STEMS.length] ?? ''} ${BRANCHES[i % BRANCHES.length] ?? ''}`,
);

/**
 * First syllables of Vietnamese personal names that hardly open the name of a
 * place: a unit whose name begins so bears the name of a person (III.1.b).
 * Families after the counts of Lê Trung Hoa, Họ và tên người Việt Nam; those
 * that also open names of places (An, Cao, Hồ, Hoàng, Kim, Long, Lý, Mai, Tân …)
 * are left out.
 */
export const FAMILY_NAMES: ReadonlySet<string> = new Set([
  'bùi',
  'chu',
  'đặng',
  'đinh',
  'đỗ',
  'huỳnh',
  'lê',
  'ngô',
  'nguyễn',
  'phạm',
  'phan',
  'tôn',
  'trần',
  'trịnh',
  'trương',
  'võ',
  'vũ',
]);

/** Middle names that are common words in small letters as well, and that most names have. */
export const MIDDLE_NAMES: readonly string[] = ['văn', 'thị', 'đức', 'hữu', 'xuân'];

/** The one family name that opens no name of a place: whoever bears it is a person. */
export const SURE_FAMILY_NAME = 'nguyễn';

/** Persons and events of history that units are named by (III.1.b), after the lists of units of Tổng cục Thống kê. */
export const HISTORIC_NAMES: ReadonlySet<string> = new Set([
  'Bùi Thị Xuân',
  'Chu Văn An',
  'Cách mạng Tháng Tám',
  'Đinh Tiên Hoàng',
  'Điện Biên Phủ',
  'Hai Bà Trưng',
  'Hoàng Văn Thụ',
  'Hùng Vương',
  'Huỳnh Thúc Kháng',
  'Lê Chân',
  'Lê Hồng Phong',
  'Lê Lợi',
  'Lê Thánh Tông',
  'Lý Thái Tổ',
  'Lý Thường Kiệt',
  'Minh Khai',
  'Ngô Mây',
  'Ngô Quyền',
  'Phạm Ngũ Lão',
  'Phan Bội Châu',
  'Phan Chu Trinh',
  'Phan Đình Phùng',
  'Quang Trung',
  'Tô Hiệu',
  'Trần Hưng Đạo',
  'Trần Phú',
  'Trần Quang Diệu',
  'Trương Định',
  'Võ Thị Sáu',
]);

/**
 * Types whose name in a sentence is the document and nothing else. `báo cáo`,
 * `thông báo` and `hướng dẫn` are what one does as well, and stay out.
 */
export const NAMED_TYPES: ReadonlySet<string> = new Set([
  'kế hoạch',
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'quy chế',
  'quy định',
  'chương trình',
  'đề án',
  'phương án',
]);
