/**
 * Titles that name the type of a document (tên loại).
 *
 * Sources: the 29 types of NĐ 30/2020/NĐ-CP Điều 7; Party types of Quy định
 * 66-QĐ/TW (2017) Điều 4; Luật 64/2025/QH15 Điều 4 for legal documents that
 * carry plans or are carried by decisions.
 */
export const DOCUMENT_TITLES: readonly string[] = [
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'quy chế',
  'quy định',
  'thông cáo',
  'thông báo',
  'hướng dẫn',
  'chương trình',
  'kế hoạch',
  'phương án',
  'đề án',
  'dự án',
  'báo cáo',
  'biên bản',
  'tờ trình',
  'hợp đồng',
  'công điện',
  'bản ghi nhớ',
  'bản thỏa thuận',
  'giấy ủy quyền',
  'giấy mời',
  'giấy giới thiệu',
  'phiếu gửi',
  'phiếu chuyển',
  'phiếu báo',
  'thư công',
  'kết luận',
  'thông tri',
  'quy trình',
  'nội quy',
  'điều lệ',
  'thông tư',
  'nghị định',
];
