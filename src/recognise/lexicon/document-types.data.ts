/**
 * Kinds of documents by which texts cite each other.
 *
 * Sources: NĐ 30/2020/NĐ-CP Điều 7 (29 types) and PL III Mục I (their abbreviations);
 * Luật 64/2025/QH15 (laws and their kin); HD 36-HD/VPTW and QĐ 399-QĐ/TW (Party types).
 */
export interface DocumentTypeEntry {
  /** Canonical name, as facts give it. */
  name: string;
  /** Abbreviations in notations; empty where the type has none. */
  abbreviations: readonly string[];
}

export const documentTypes: readonly DocumentTypeEntry[] = [
  { name: 'Nghị quyết', abbreviations: ['NQ'] },
  { name: 'Nghị quyết liên tịch', abbreviations: ['NQLT'] },
  { name: 'Quyết định', abbreviations: ['QĐ'] },
  { name: 'Chỉ thị', abbreviations: ['CT'] },
  { name: 'Quy chế', abbreviations: ['QC'] },
  { name: 'Quy định', abbreviations: ['QyĐ', 'QĐ', 'QĐi'] },
  { name: 'Quy trình', abbreviations: [] },
  { name: 'Quy chuẩn', abbreviations: ['QCVN'] },
  { name: 'Tiêu chuẩn', abbreviations: ['TCVN'] },
  { name: 'Thông cáo', abbreviations: ['TC'] },
  { name: 'Thông báo', abbreviations: ['TB'] },
  { name: 'Thông tri', abbreviations: ['TT'] },
  { name: 'Thông tư', abbreviations: ['TT'] },
  { name: 'Thông tư liên tịch', abbreviations: ['TTLT'] },
  { name: 'Hướng dẫn', abbreviations: ['HD'] },
  { name: 'Chương trình', abbreviations: ['CTr', 'CTR'] },
  { name: 'Kế hoạch', abbreviations: ['KH'] },
  { name: 'Phương án', abbreviations: ['PA'] },
  { name: 'Đề án', abbreviations: ['ĐA'] },
  { name: 'Dự án', abbreviations: ['DA'] },
  { name: 'Báo cáo', abbreviations: ['BC'] },
  { name: 'Biên bản', abbreviations: ['BB'] },
  { name: 'Tờ trình', abbreviations: ['TTr'] },
  { name: 'Hợp đồng', abbreviations: ['HĐ'] },
  { name: 'Công điện', abbreviations: ['CĐ'] },
  { name: 'Công văn', abbreviations: ['CV'] },
  { name: 'Công văn hỏa tốc', abbreviations: ['CV'] },
  { name: 'Bản ghi nhớ', abbreviations: ['BGN'] },
  { name: 'Bản thỏa thuận', abbreviations: ['BTT'] },
  { name: 'Giấy ủy quyền', abbreviations: ['GUQ'] },
  { name: 'Giấy mời', abbreviations: ['GM'] },
  { name: 'Giấy giới thiệu', abbreviations: ['GGT'] },
  { name: 'Giấy nghỉ phép', abbreviations: ['GNP'] },
  { name: 'Phiếu gửi', abbreviations: ['PG'] },
  { name: 'Phiếu chuyển', abbreviations: ['PC'] },
  { name: 'Phiếu báo', abbreviations: ['PB'] },
  { name: 'Kết luận', abbreviations: ['KL'] },
  { name: 'Nghị định', abbreviations: ['NĐ'] },
  { name: 'Văn bản', abbreviations: [] },
  { name: 'Văn bản hợp nhất', abbreviations: ['VBHN'] },
  { name: 'Chiến lược', abbreviations: ['CL'] },
  { name: 'Quy hoạch', abbreviations: ['QH'] },
  { name: 'Điện', abbreviations: [] },
  { name: 'Điều lệ', abbreviations: [] },
  { name: 'Hiến pháp', abbreviations: [] },
  { name: 'Bộ luật', abbreviations: [] },
  { name: 'Luật', abbreviations: [] },
  { name: 'Pháp lệnh', abbreviations: ['PL'] },
];
