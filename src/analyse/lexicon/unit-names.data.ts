/**
 * How the names of units are read: the words that open them, under their full
 * and short forms, and the words that only say where a unit belongs.
 *
 * Sources: NĐ 30/2020/NĐ-CP PL II mục IV (names of bodies) and PL I/I/II/9
 * (recipients); Luật 72/2025/QH15 (bodies of communes and wards since
 * 01/7/2025); Luật 06/2022/QH15 (councils for emulation); Điều lệ Đảng and
 * Điều lệ Mặt trận Tổ quốc Việt Nam; short forms by usage in recipients lists.
 */

/** What a unit is, as far as it matters for who reaches it. */
export type UnitKind =
  | 'office'
  | 'school'
  | 'health'
  | 'force'
  | 'front'
  | 'union'
  | 'party'
  | 'assembly'
  | 'government'
  | 'council'
  | 'taskforce'
  | 'village'
  | 'business'
  | 'branch'
  | 'group'
  | 'person'
  | 'leader'
  | 'media';

export type UnitLevel = 'central' | 'province' | 'city' | 'district' | 'commune';

/** A word that opens the name of a unit; what shares a key is one thing. */
export interface UnitHead {
  key: string;
  kind: UnitKind;
  level: UnitLevel | null;
}

type Row = readonly [key: string, kind: UnitKind, forms: readonly string[], level?: UnitLevel];

const ROWS: readonly Row[] = [
  ['ubnd', 'government', ['ủy ban nhân dân', 'ubnd']],
  [
    'hdnd',
    'assembly',
    ['hội đồng nhân dân', 'hđnd', 'thường trực hội đồng nhân dân', 'tt hđnd', 'ttr hđnd', 'thường trực hđnd'],
  ],
  [
    'vp-hdnd-ubnd',
    'office',
    [
      'văn phòng hội đồng nhân dân và ủy ban nhân dân',
      'văn phòng hội đồng nhân dân ủy ban nhân dân',
      'văn phòng hđnd và ubnd',
      'văn phòng hđnd ubnd',
      'vp hđnd và ubnd',
      'vp hđnd ubnd',
      'văn phòng ủy ban nhân dân',
      'văn phòng ubnd',
      'vp ubnd',
      'vpub',
    ],
  ],
  ['van phong', 'office', ['văn phòng', 'vp']],
  [
    'mttq',
    'front',
    [
      'ủy ban mặt trận tổ quốc việt nam',
      'ủy ban mặt trận tổ quốc',
      'ban thường trực ủy ban mặt trận tổ quốc việt nam',
      'ban thường trực ủy ban mttq việt nam',
      'thường trực ủy ban mặt trận tổ quốc việt nam',
      'ủy ban mttq việt nam',
      'ủy ban mttq',
      'ủy ban mttqvn',
      'ubmttq việt nam',
      'ubmttq vn',
      'ubmttq',
      'ub mttq',
      'ub mttq việt nam',
      'ubmt',
      'ubmt tổ quốc',
      'ubmttqvn',
      'mttq việt nam',
      'mttq vn',
      'mttq',
      'mttqvn',
      'mặt trận tổ quốc việt nam',
      'mặt trận tổ quốc',
      'mặt trận',
      'ủy ban mặt trận',
    ],
  ],
  [
    'doan the',
    'union',
    [
      'tổ chức chính trị xã hội',
      'tổ chức ct xh',
      'tổ chức ctxh',
      'đoàn thể',
      'đoàn thể chính trị xã hội',
      'hội đoàn thể',
      'tổ chức thành viên',
      'tổ chức đoàn thể',
      'tổ chức quần chúng',
      'tổ chức xã hội',
      'hội quần chúng',
    ],
  ],
  [
    'doan tn',
    'union',
    [
      'đoàn thanh niên cộng sản hồ chí minh',
      'đoàn thanh niên',
      'đoàn tncs hồ chí minh',
      'đoàn tncs hcm',
      'đoàn tncs',
      'đoàn tncshcm',
      'đoàn tn',
      'đtn',
      'đoàn trường',
      'đoàn phường',
      'đoàn xã',
      'thành đoàn',
      'tỉnh đoàn',
      'huyện đoàn',
      'ban chấp hành đoàn thanh niên',
      'ban chấp hành đoàn trường',
      'chi đoàn',
    ],
  ],
  [
    'hoi lhtn',
    'union',
    ['hội liên hiệp thanh niên việt nam', 'hội liên hiệp thanh niên', 'hội lhtn', 'hội lhtn việt nam'],
  ],
  ['hoi sv', 'union', ['hội sinh viên']],
  [
    'doi tn',
    'union',
    [
      'đội thiếu niên tiền phong hồ chí minh',
      'đội thiếu niên tiền phong',
      'đội thiếu niên',
      'đội tntp hồ chí minh',
      'đội tntp',
      'liên đội',
      'tổng phụ trách đội',
    ],
  ],
  [
    'hoi phu nu',
    'union',
    [
      'hội liên hiệp phụ nữ việt nam',
      'hội liên hiệp phụ nữ',
      'hội phụ nữ',
      'hội lhpn',
      'hội lhpn việt nam',
      'hlhpn',
      'hội pn',
    ],
  ],
  ['hoi nong dan', 'union', ['hội nông dân việt nam', 'hội nông dân', 'hội nd', 'hnd']],
  ['hoi ccb', 'union', ['hội cựu chiến binh việt nam', 'hội cựu chiến binh', 'hội ccb', 'hccb']],
  [
    'cong doan',
    'union',
    ['công đoàn', 'liên đoàn lao động', 'lđlđ', 'ban chấp hành công đoàn', 'công đoàn cơ sở'],
  ],
  ['hoi', 'union', ['hội', 'chi hội', 'câu lạc bộ', 'liên hiệp', 'liên minh hợp tác xã']],
  ['cong an', 'force', ['công an', 'ca', 'lực lượng công an']],
  [
    'quan su',
    'force',
    [
      'ban chỉ huy quân sự',
      'bộ chỉ huy quân sự',
      'bch quân sự',
      'bchqs',
      'bch qs',
      'ban chqs',
      'chqs',
      'bộ chqs',
      'cơ quan quân sự',
      'quân sự',
    ],
  ],
  [
    'bien phong',
    'force',
    [
      'đồn biên phòng',
      'bộ đội biên phòng',
      'bộ chỉ huy bộ đội biên phòng',
      'biên phòng',
      'hải quan',
      'cảnh sát biển',
    ],
  ],
  ['llvt', 'force', ['lực lượng vũ trang', 'llvt', 'đơn vị lực lượng vũ trang']],
  ['dang uy', 'party', ['đảng ủy', 'đu', 'ban chấp hành đảng bộ', 'đảng bộ']],
  ['tinh uy', 'party', ['tỉnh ủy', 'tu'], 'province'],
  ['thanh uy', 'party', ['thành ủy'], 'city'],
  ['huyen uy', 'party', ['huyện ủy', 'quận ủy', 'thị ủy'], 'district'],
  [
    'tt dang uy',
    'leader',
    [
      'thường trực đảng ủy',
      'tt đảng ủy',
      'tt đu',
      'ttđu',
      'ban thường vụ đảng ủy',
      'btv đảng ủy',
      'btvđu',
      'ban thường vụ',
      'thường vụ đảng ủy',
      'đảng ủy viên',
      'tt tu',
    ],
  ],
  ['chi dang bo', 'party', ['chi đảng bộ', 'chi bộ đảng bộ', 'đảng bộ chi bộ']],
  ['tinh uy', 'leader', ['thường trực tỉnh ủy', 'ban thường vụ tỉnh ủy'], 'province'],
  ['thanh uy', 'leader', ['thường trực thành ủy', 'ban thường vụ thành ủy'], 'city'],
  [
    'huyen uy',
    'leader',
    [
      'thường trực huyện ủy',
      'ban thường vụ huyện ủy',
      'thường trực quận ủy',
      'ban thường vụ quận ủy',
      'thường trực thị ủy',
      'ban thường vụ thị ủy',
    ],
    'district',
  ],
  ['chi bo', 'party', ['chi bộ', 'cấp ủy', 'cấp ủy chi bộ', 'chi ủy', 'tổ chức đảng', 'tổ chức cơ sở đảng']],
  [
    'vp dang uy',
    'party',
    ['văn phòng đảng ủy', 'vp đảng ủy', 'văn phòng đu', 'văn phòng tỉnh ủy', 'văn phòng thành ủy'],
  ],
  ['ubkt', 'party', ['ủy ban kiểm tra đảng ủy', 'ủy ban kiểm tra', 'ubkt đảng ủy', 'ubkt']],
  ['ban xd dang', 'party', ['ban xây dựng đảng', 'ban xdđ', 'cơ quan xây dựng đảng']],
  [
    'ban tuyen giao',
    'party',
    ['ban tuyên giáo và dân vận', 'ban tuyên giáo', 'ban tuyên giáo đảng ủy', 'ban tgdv'],
  ],
  [
    'ban to chuc dang',
    'party',
    ['ban tổ chức đảng ủy', 'ban tổ chức thành ủy', 'ban tổ chức tỉnh ủy', 'ban tổ chức huyện ủy'],
  ],
  ['ban dan van', 'party', ['ban dân vận', 'khối vận', 'khối dân vận', 'ban nội chính']],
  [
    'tmgv',
    'party',
    [
      'ban tham mưu giúp việc',
      'ban tmgv',
      'cơ quan tham mưu giúp việc',
      'cơ quan tmgv',
      'cơ quan ct tmgv',
      'cơ quan chuyên trách tham mưu giúp việc',
      'ban đảng',
      'ban xây dựng đảng đảng ủy',
    ],
  ],
  [
    'hoi dong tdkt',
    'council',
    [
      'hội đồng thi đua khen thưởng',
      'hội đồng tđ kt',
      'hội đồng tđkt',
      'thường trực hội đồng thi đua khen thưởng',
      'hđ tđkt',
      'hđ tđ kt',
    ],
  ],
  ['hoi dong nvqs', 'council', ['hội đồng nghĩa vụ quân sự', 'hội đồng nvqs', 'hđnvqs', 'hđnv quân sự']],
  ['hoi dong', 'taskforce', ['hội đồng']],
  ['ban chi dao', 'taskforce', ['ban chỉ đạo', 'bcđ', 'cơ quan thường trực ban chỉ đạo']],
  [
    'ban to chuc',
    'taskforce',
    [
      'ban tổ chức',
      'btc',
      'ban giám khảo',
      'ban kiểm phiếu',
      'ban thư ký',
      'tiểu ban',
      'ủy ban bầu cử',
      'ban bầu cử',
      'ban chỉ huy phòng thủ dân sự',
    ],
  ],
  [
    'to cong tac',
    'taskforce',
    [
      'tổ công tác',
      'tổ giúp việc',
      'tổ giám sát',
      'tổ kiểm tra',
      'đoàn kiểm tra',
      'đoàn giám sát',
      'đoàn công tác',
      'đội công tác',
      'đội kiểm tra',
      'tổ thẩm định',
      'tổ thư ký',
      'tổ soạn thảo',
      'tổ công nghệ số cộng đồng',
      'tổ công nghệ số',
      'tổ bầu cử',
      'tổ an ninh trật tự',
    ],
  ],
  ['phong', 'office', ['phòng', 'p']],
  ['ban', 'office', ['ban', 'ban quản lý', 'bql']],
  ['bo phan', 'office', ['bộ phận']],
  ['tt pvhcc', 'office', ['trung tâm phục vụ hành chính công', 'ttpvhcc', 'tt pvhcc', 'trung tâm pvhcc']],
  ['trung tam', 'office', ['trung tâm', 'tt']],
  ['so', 'office', ['sở'], 'province'],
  ['bo', 'office', ['bộ'], 'central'],
  ['cuc', 'office', ['cục', 'chi cục', 'vụ', 'tổng cục', 'hạt kiểm lâm', 'thanh tra']],
  ['khoa', 'office', ['khoa']],
  ['vien', 'office', ['viện']],
  ['he', 'office', ['hệ']],
  [
    'dai tt',
    'office',
    [
      'đài truyền thanh',
      'đài phát thanh',
      'đài phát thanh và truyền hình',
      'đài ptth',
      'đài truyền thanh truyền hình',
      'báo và phát thanh truyền hình',
    ],
  ],
  [
    'branch',
    'branch',
    [
      'thuế',
      'thuế cơ sở',
      'kho bạc',
      'kho bạc nhà nước',
      'bảo hiểm xã hội',
      'bhxh',
      'ngân hàng',
      'điện lực',
      'bưu điện',
      'tòa án',
      'tòa án nhân dân',
      'viện kiểm sát',
      'viện kiểm sát nhân dân',
      'vksnd',
      'tand',
      'thi hành án dân sự',
      'bệnh viện',
    ],
  ],
  ['tram y te', 'health', ['trạm y tế', 'tyt', 'cơ sở y tế', 'cơ sở khám bệnh chữa bệnh']],
  [
    'truong',
    'school',
    [
      'trường',
      'trường học',
      'nhà trường',
      'cơ sở giáo dục',
      'cơ sở gd',
      'đơn vị trường học',
      'trường mầm non',
      'trường mn',
      'trường tiểu học',
      'trường th',
      'trường trung học cơ sở',
      'trường thcs',
      'trường thpt',
    ],
  ],
  [
    'thon',
    'village',
    [
      'thôn',
      'ấp',
      'bản',
      'làng',
      'buôn',
      'khóm',
      'khu phố',
      'khối phố',
      'tổ dân phố',
      'tdp',
      'khu dân cư',
      'kdc',
      'tổ nhân dân',
      'tổ tự quản',
      'thôn bản',
      'bnd',
      'ban nhân dân',
      'trưởng thôn',
      'trưởng ấp',
      'trưởng bản',
      'trưởng khu phố',
      'trưởng khóm',
      'tổ trưởng tổ dân phố',
      'tổ trưởng dân phố',
      'bí thư chi bộ thôn',
      'khối xóm',
      'xóm',
      'phum sóc',
    ],
  ],
  ['ban ctmt', 'village', ['ban công tác mặt trận', 'ban ctmt']],
  [
    'doanh nghiep',
    'business',
    [
      'doanh nghiệp',
      'công ty',
      'tổng công ty',
      'tập đoàn',
      'hợp tác xã',
      'htx',
      'hộ kinh doanh',
      'cơ sở sản xuất',
      'cơ sở kinh doanh',
      'cơ sở sản xuất kinh doanh',
      'chủ đầu tư',
      'nhà thầu',
    ],
  ],
  ['co quan', 'group', ['cơ quan', 'cơ quan ban ngành', 'cơ quan nhà nước']],
  ['don vi', 'group', ['đơn vị', 'đơn vị sự nghiệp']],
  ['nganh', 'group', ['ngành', 'ban ngành', 'phòng ban ngành', 'sở ban ngành', 'sở ngành']],
  ['to chuc', 'group', ['tổ chức']],
  ['dia phuong', 'group', ['địa phương', 'cơ sở', 'cấp', 'các cấp']],
  ['tap the', 'group', ['tập thể', 'cá nhân', 'cụm', 'khối', 'khối thi đua', 'cụm thi đua', 'lớp']],
  ['to', 'office', ['tổ', 'đội', 'tổ chuyên môn', 'tổ văn phòng']],
  [
    'lanh dao',
    'leader',
    [
      'ban giám hiệu',
      'ban giám đốc',
      'ban lãnh đạo',
      'bgh',
      'bgđ',
      'thường trực',
      'hội đồng trường',
      'ban chấp hành',
      'ban thường trực',
    ],
  ],
  [
    'can bo',
    'person',
    [
      'cán bộ công chức',
      'cán bộ công chức viên chức',
      'công chức',
      'viên chức',
      'cbcc',
      'cbccvc',
      'cb cc vc',
    ],
  ],
  [
    'person',
    'person',
    [
      'đại diện',
      'ông',
      'bà',
      'đồng chí',
      'đ c',
      'giáo viên',
      'gvcn',
      'giáo viên chủ nhiệm',
      'cán bộ',
      'người lao động',
      'kế toán',
      'thủ quỹ',
      'văn thư',
      'thành viên',
      'chuyên viên',
      'đảng viên',
      'đại biểu',
      'hội viên',
      'đoàn viên',
      'học sinh',
      'sinh viên',
      'học viên',
      'người dân',
      'nhân dân',
      'hộ gia đình',
      'hộ dân',
    ],
  ],
  [
    'trang',
    'media',
    [
      'trang thông tin điện tử',
      'trang ttđt',
      'cổng thông tin điện tử',
      'cổng ttđt',
      'website',
      'fanpage',
      'trang facebook',
      'trang zalo',
    ],
  ],
];

export const UNIT_NAME_HEADS: readonly (readonly [string, UnitHead])[] = ROWS.flatMap(
  ([key, kind, forms, level]) => forms.map((form) => [form, { key, kind, level: level ?? null }] as const),
);

/** Posts in front of the unit that they lead; the unit is meant. */
export const UNIT_POSTS: readonly string[] = [
  'thủ trưởng',
  'lãnh đạo',
  'người đứng đầu',
  'giám đốc',
  'phó giám đốc',
  'trưởng',
  'phó trưởng',
  'trưởng phó',
  'chủ tịch',
  'phó chủ tịch',
  'chánh',
  'chánh văn phòng',
  'bí thư',
  'phó bí thư',
  'hiệu trưởng',
  'phó hiệu trưởng',
  'chỉ huy trưởng',
  'cục trưởng',
  'bộ trưởng',
  'ct',
  'pct',
  'cvp',
  'pcvp',
];

/** Words that make a group of what follows. */
export const UNIT_GROUPS: readonly string[] = [
  'các',
  'toàn thể',
  'tất cả các',
  'những',
  'mỗi',
  'từng',
  'hệ thống các',
];

/** Words that say whose a unit is or where it lies; its own name ends in front of them. */
export const UNIT_TAILS: readonly string[] = [
  'thuộc',
  'trực thuộc',
  'trên địa bàn',
  'đóng trên địa bàn',
  'đứng chân trên địa bàn',
  'của',
  'tại',
  'trong',
  'ở',
  'có liên quan',
  'liên quan',
  'nêu trên',
  'được giao',
  'được phân công',
];

/** Words for administrative units, with their level. */
export const UNIT_LEVELS: readonly (readonly [string, UnitLevel])[] = [
  ['phường', 'commune'],
  ['xã', 'commune'],
  ['thị trấn', 'commune'],
  ['đặc khu', 'commune'],
  ['cấp xã', 'commune'],
  ['quận', 'district'],
  ['huyện', 'district'],
  ['thị xã', 'district'],
  ['cấp huyện', 'district'],
  ['tỉnh', 'province'],
  ['cấp tỉnh', 'province'],
  ['thành phố', 'city'],
  ['tp', 'city'],
  ['trung ương', 'central'],
  ['tw', 'central'],
  ['cấp trung ương', 'central'],
];

/** Words of names in which a level or a head is only a syllable. */
export const PLAIN_WORDS: readonly string[] = [
  'xã hội',
  'văn hóa xã hội',
  'kinh tế xã hội',
  'chính trị xã hội',
  'thương binh và xã hội',
  'xã hội học tập',
  'khoa học',
  'khoa giáo',
  'bản đồ',
  'bộ máy',
  'bộ đội',
  'bản sắc',
  'văn phòng phẩm',
  'tổ chức cán bộ',
  'tổ chức hành chính',
  'hội nghị',
  'hội nhập',
  'truyền thanh',
];

/** Kinds of units that a collective of the recipients list reaches, by the key of its head. */
export const COLLECTIVE_REACH: Readonly<Record<string, readonly UnitKind[]>> = {
  'co quan': [
    'office',
    'school',
    'health',
    'force',
    'front',
    'union',
    'party',
    'assembly',
    'branch',
    'taskforce',
    'media',
  ],
  'don vi': ['office', 'school', 'health', 'force', 'branch', 'media', 'taskforce'],
  nganh: ['office', 'school', 'health', 'force', 'branch', 'media', 'taskforce'],
  phong: ['office', 'media'],
  ban: ['office', 'media'],
  'bo phan': ['office', 'media'],
  so: ['office', 'branch'],
  bo: ['office', 'branch'],
  'to chuc': ['union', 'front', 'branch'],
  'doan the': ['union', 'front'],
  'dia phuong': ['village', 'government'],
  tmgv: ['party', 'office'],
  'ban xd dang': ['party'],
  'dang uy': ['party'],
  'chi dang bo': ['party'],
  'can bo': ['office'],
};

/** Kinds whose units stand for one another: who reaches some schools in one line reaches them all. */
export const ALIKE_KINDS: readonly UnitKind[] = [
  'school',
  'village',
  'union',
  'business',
  'government',
  'health',
  'force',
  'front',
];

/** What a collective reaches where its words say that it is of the committee: its own offices only (Luật 72/2025/QH15). */
export const OWN_OFFICES: readonly UnitKind[] = ['office', 'school', 'health', 'media', 'taskforce'];

/** Unions that another leads (Điều lệ Đoàn TNCS Hồ Chí Minh, Điều lệ Mặt trận Tổ quốc Việt Nam), by key. */
export const LED_BY: Readonly<Record<string, string>> = {
  'hoi lhtn': 'doan tn',
  'hoi sv': 'doan tn',
  'doi tn': 'doan tn',
  'ban ctmt': 'mttq',
};

/** Heads that name no unit without the words behind them. */
export const GENERIC_HEADS: readonly string[] = [
  'phong',
  'ban',
  'bo phan',
  'trung tam',
  'so',
  'bo',
  'cuc',
  'khoa',
  'vien',
  'he',
  'to',
  'hoi',
  'truong',
  'thon',
  'doanh nghiep',
  'branch',
  'person',
  'to cong tac',
  'ban chi dao',
  'ban to chuc',
  'hoi dong',
];

/** Heads that name a group even without `các`: `Ban ngành, đoàn thể xã`. */
export const GROUP_HEADS: readonly string[] = ['doan the', 'tmgv', 'can bo', 'chi bo'];

/** Units that keep the file of what is issued; the archive line reaches them (NĐ 30/2020/NĐ-CP Điều 18). */
export const FILING_HEADS: readonly string[] = ['van phong', 'vp-hdnd-ubnd', 'vp dang uy'];
