/**
 * Events whose anniversaries plans celebrate, with the year from which they are
 * counted.
 *
 * Only events whose year a page that was read states: arithmetic on a year from
 * memory would accuse the author. Where an event is counted from two years (Ngày
 * Phụ nữ Việt Nam from 1930 and from 2010), it is left out. Each entry names its
 * source.
 */

export interface Anniversary {
  /** The event as a finding names it. */
  event: string;
  /** What it is called behind `… năm Ngày`. */
  names: readonly string[];
  year: number;
  source: string;
}

export const ANNIVERSARIES: readonly Anniversary[] = [
  {
    event: 'thành lập Đảng Cộng sản Việt Nam',
    names: ['thành lập Đảng Cộng sản Việt Nam', 'thành lập Đảng', 'thành lập ĐCSVN'],
    year: 1930,
    source: 'NĐ 145/2013/NĐ-CP Điều 4; noichinh.vn 312168',
  },
  {
    event: 'Giải phóng miền Nam, thống nhất đất nước',
    names: [
      'Giải phóng miền Nam',
      'Giải phóng miền Nam, thống nhất đất nước',
      'Giải phóng hoàn toàn miền Nam',
      'Giải phóng hoàn toàn miền Nam, thống nhất đất nước',
      'miền Nam hoàn toàn giải phóng',
      'thống nhất đất nước',
    ],
    year: 1975,
    source: 'sggp.org.vn post760701 (50 năm in 2025)',
  },
  {
    event: 'Ngày sinh Chủ tịch Hồ Chí Minh',
    names: [
      'sinh Chủ tịch Hồ Chí Minh',
      'sinh của Chủ tịch Hồ Chí Minh',
      'sinh Chủ tịch Hồ Chí Minh vĩ đại',
      'sinh Bác Hồ',
      'sinh nhật Bác',
      'sinh nhật Bác Hồ',
    ],
    year: 1890,
    source: 'sggp.org.vn post760701 (135 năm in 2025)',
  },
  {
    event: 'Cách mạng Tháng Tám',
    names: ['Cách mạng Tháng Tám', 'Cách mạng Tháng Tám thành công', 'Cách mạng Tháng 8'],
    year: 1945,
    source: 'sggp.org.vn post760701 (80 năm in 2025)',
  },
  {
    event: 'Quốc khánh',
    names: [
      'Quốc khánh',
      'Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Quốc khánh nước CHXHCN Việt Nam',
    ],
    year: 1945,
    source: 'thuviennhadat.vn 471080 (80 năm, 02/9/2025)',
  },
  {
    event: 'Chiến thắng Điện Biên Phủ',
    names: ['Chiến thắng Điện Biên Phủ', 'Chiến thắng lịch sử Điện Biên Phủ'],
    year: 1954,
    source: 'vietnamplus.vn topic 1310; baoyenbai.com.vn 254 (07/5/1954 - 07/5/2024, 70 năm)',
  },
  {
    event: 'Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc',
    names: [
      'Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc',
      'Bác Hồ ra Lời kêu gọi thi đua ái quốc',
      'Lời kêu gọi thi đua ái quốc',
      'truyền thống thi đua yêu nước',
    ],
    year: 1948,
    source: 'baolaocai.vn tag39510; m.tapchinongthonmoi.vn; cand.com.vn i783603',
  },
  {
    event: 'thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    names: [
      'thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      'thành lập Đoàn TNCS Hồ Chí Minh',
      'thành lập Đoàn',
    ],
    year: 1931,
    source: 'media.qdnd.vn podcast 54255; tienphong.vn tag258779 (26/3/1931 - 26/3/2026, 95 năm)',
  },
  {
    event: 'Ngày Thầy thuốc Việt Nam',
    names: ['Thầy thuốc Việt Nam'],
    year: 1955,
    source: 'clockzone.net VN 2020',
  },
  {
    event: 'Ngày Thương binh - Liệt sĩ',
    names: ['Thương binh - Liệt sĩ', 'Thương binh - Liệt sỹ', 'Thương binh và Liệt sĩ'],
    year: 1947,
    source: 'baophapluat.vn tag167652 (27/7/1947 - 27/7/2021, 74 năm); nvsk.vnanet.vn 33646',
  },
  {
    event: 'thành lập Quân đội nhân dân Việt Nam',
    names: ['thành lập Quân đội nhân dân Việt Nam', 'thành lập QĐND Việt Nam'],
    year: 1944,
    source: 'sggp.org.vn post760701 (80 năm in 2024)',
  },
  {
    event: 'Ngày hội Quốc phòng toàn dân',
    names: ['hội Quốc phòng toàn dân'],
    year: 1989,
    source: 'sggp.org.vn post760701 (35 năm in 2024)',
  },
  {
    event: 'Ngày truyền thống Công an nhân dân Việt Nam',
    names: [
      'truyền thống Công an nhân dân',
      'truyền thống Công an nhân dân Việt Nam',
      'truyền thống lực lượng Công an nhân dân',
      'truyền thống lực lượng Công an nhân dân Việt Nam',
      'thành lập Công an nhân dân Việt Nam',
    ],
    year: 1945,
    source: 'sggp.org.vn post760701 (80 năm in 2025)',
  },
  {
    event: 'Ngày hội toàn dân bảo vệ an ninh Tổ quốc',
    names: ['hội toàn dân bảo vệ an ninh Tổ quốc'],
    year: 2005,
    source: 'sggp.org.vn post760701 (20 năm in 2025)',
  },
  {
    event: 'Ngày Học sinh - Sinh viên Việt Nam',
    names: [
      'Học sinh - Sinh viên Việt Nam',
      'truyền thống Học sinh - Sinh viên',
      'truyền thống Học sinh - Sinh viên Việt Nam',
    ],
    year: 1950,
    source: 'moiday.com',
  },
  {
    event: 'Ngày Nhà giáo Việt Nam',
    names: ['Nhà giáo Việt Nam'],
    year: 1982,
    source: 'thtanphutrung1.pgdchauthanhdt.edu.vn (41 năm in 2023); c2thitran.vinhthuan.edu.vn',
  },
  {
    event: 'Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam',
    names: ['Tổng tuyển cử đầu tiên', 'Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam'],
    year: 1946,
    source: 'baocaovien.vn 403439 (80 năm in 2026)',
  },
  {
    event: 'Khởi nghĩa Ba Tơ',
    names: ['Khởi nghĩa Ba Tơ'],
    year: 1945,
    source: 'quangngai.gov.vn, Kế hoạch số 32/KH-UBND',
  },
  {
    event: 'Giải phóng tỉnh Quảng Ngãi',
    names: ['giải phóng tỉnh Quảng Ngãi', 'giải phóng Quảng Ngãi'],
    year: 1975,
    source: 'quangngai.gov.vn, Kế hoạch số 32/KH-UBND',
  },
  {
    event: 'Tái lập tỉnh Quảng Ngãi',
    names: ['tái lập tỉnh Quảng Ngãi'],
    year: 1989,
    source: 'baoquangngai.vn 2953182',
  },
];

/** What may follow the name of an event; another word makes it a name of something else (`thành lập Đảng bộ`). */
export const BEHIND_EVENT: RegExp =
  /^\s*(?:$|[^\p{L}\s]|(?:và|gắn|trong|vào|đến|nhằm|năm|ngày|cùng|với|do|bằng)(?!\p{L}))/u;

/** Words before a number of years that make it no anniversary: `hơn 90 năm`, `qua 50 năm`. */
export const NO_ANNIVERSARY: RegExp =
  /(?:hơn|gần|qua|sau|suốt|trên|trải|đã|từng|trước|những)\s+(?:\p{L}+\s+)?$/iu;

/** Words that make a stretch of years an anniversary, whatever it is of. */
export const CELEBRATES: RegExp = /kỷ niệm(?:\s\p{L}+)?\s$|kỉ niệm\s$|chào mừng\s$/iu;
