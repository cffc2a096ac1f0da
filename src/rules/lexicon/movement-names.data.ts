/**
 * Official names of nationwide movements and campaigns, as the decisions that launch them write them.
 *
 * Sources: the decision or directive named with each entry; wording compared with government portals and
 * newspapers that report the launch (VietnamPlus, Công báo Khánh Hòa, Báo Nhân Dân, Tạp chí Mặt trận).
 */
export interface OfficialName {
  name: string;
  /** Who launched it, with what, and when. */
  source: string;
  /** Names that it had before, each to the last year of its use. */
  former?: readonly { name: string; until: number }[];
}

export const MOVEMENT_NAMES: readonly OfficialName[] = [
  {
    name: 'Cả nước thi đua đổi mới sáng tạo và chuyển đổi số',
    source: 'Quyết định 923/QĐ-TTg ngày 14/5/2025',
  },
  {
    name: 'Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời',
    source: 'Quyết định 1315/QĐ-TTg năm 2023',
  },
  {
    name: 'Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí',
    source: 'Thủ tướng Chính phủ phát động ngày 18/11/2022; Quyết định 513/QĐ-TTg năm 2023',
  },
  {
    name: 'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
    source: 'Quyết định 733/QĐ-TTg năm 2019',
  },
  {
    name: 'Cả nước chung sức xây dựng nông thôn mới',
    source: 'Thủ tướng Chính phủ phát động năm 2011; Quyết định 587/QĐ-TTg năm 2022',
  },
  {
    name: 'Vì người nghèo - Không để ai bị bỏ lại phía sau',
    source: 'Quyết định 666/QĐ-TTg năm 2022, giai đoạn 2021 - 2025',
    former: [{ name: 'Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau', until: 2021 }],
  },
  {
    name: 'Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025',
    source: 'Thủ tướng Chính phủ phát động ngày 13/4/2024; Quyết định 539/QĐ-TTg năm 2024',
  },
  {
    name: 'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
    source: 'Ủy ban Trung ương MTTQ Việt Nam, 11/2015; Thông tri 10 ngày 08/7/2016',
  },
  {
    name: 'Toàn dân đoàn kết xây dựng đời sống văn hóa',
    source: 'Quyết định 1610/QĐ-TTg năm 2011',
  },
  {
    name: 'Người Việt Nam ưu tiên dùng hàng Việt Nam',
    source: 'Thông báo kết luận 264-TB/TW ngày 31/7/2009; Chỉ thị 03-CT/TW ngày 19/5/2021',
  },
  {
    name: 'Toàn dân bảo vệ an ninh Tổ quốc',
    source: 'Chỉ thị 09-CT/TW năm 2011',
  },
  {
    name: 'Toàn dân rèn luyện thân thể theo gương Bác Hồ vĩ đại',
    source: 'Cuộc vận động từ năm 2000, ngành Văn hóa, Thể thao và Du lịch',
  },
  {
    name: 'Lao động giỏi, lao động sáng tạo',
    source: 'Tổng Liên đoàn Lao động Việt Nam',
  },
  {
    name: 'Giỏi việc nước, đảm việc nhà',
    source: 'Tổng Liên đoàn Lao động Việt Nam, 1989',
  },
  {
    name: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    source: 'Chỉ thị 05-CT/TW ngày 15/5/2016',
    former: [{ name: 'Học tập và làm theo tấm gương đạo đức Hồ Chí Minh', until: 2016 }],
  },
];

/** Words behind which a name goes on with its place and years, with their marks: `do`, but not `đô`. */
export const NAME_TAILS: readonly (readonly string[])[] = [
  ['giai', 'đoạn'],
  ['trên', 'địa', 'bàn'],
  ['trong', 'toàn'],
  ['tại'],
  ['do'],
];

/** Words by which a place or a branch makes a name its own, folded. */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  'tinh',
  'thanh',
  'pho',
  'xa',
  'phuong',
  'huyen',
  'nganh',
  'khoi',
  'toan',
]);
