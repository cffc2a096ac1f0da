/**
 * Bodies that issue documents: the words their names begin with.
 *
 * Sources: Hiến pháp 2013 and Luật 63/2025/QH15, 65/2025/QH15 (Nhà nước), Điều lệ Đảng
 * and QĐ 399-QĐ/TW (Đảng), NĐ 30/2020/NĐ-CP PL II mục IV (how their names are written).
 */

/** How far a name runs on: `closed` names end with the head, `open` ones with what follows it. */
export type BodyTail = 'closed' | 'open';

export const bodyHeads: readonly (readonly [string, BodyTail])[] = [
  ['Chính phủ', 'closed'],
  ['Thủ tướng Chính phủ', 'closed'],
  ['Thủ tướng', 'closed'],
  ['Phó Thủ tướng Chính phủ', 'open'],
  ['Quốc hội', 'closed'],
  ['Ủy ban Thường vụ Quốc hội', 'closed'],
  ['Chủ tịch nước', 'closed'],
  ['Nhà nước', 'closed'],
  ['Bộ Chính trị', 'closed'],
  ['BCT', 'closed'],
  ['Ban Bí thư', 'closed'],
  ['BBT', 'closed'],
  ['Trung ương', 'closed'],
  ['Trung ương Đảng', 'closed'],
  ['Ban Chấp hành Trung ương', 'closed'],
  ['Ban Chấp hành Trung ương Đảng', 'closed'],
  ['BCH Trung ương', 'closed'],
  ['BCH Trung ương Đảng', 'closed'],
  ['BCHTW', 'closed'],
  ['BCHTW Đảng', 'closed'],
  ['Đảng', 'closed'],
  ['Đảng Cộng sản Việt Nam', 'closed'],
  ['Ủy ban nhân dân', 'open'],
  ['UBND', 'open'],
  ['Hội đồng nhân dân', 'open'],
  ['HĐND', 'open'],
  ['Thường trực', 'open'],
  ['Chủ tịch', 'open'],
  ['Phó Chủ tịch', 'open'],
  ['Ủy ban', 'open'],
  ['Hội đồng', 'open'],
  ['Bộ', 'open'],
  ['Bộ trưởng', 'open'],
  ['Thứ trưởng', 'open'],
  ['Sở', 'open'],
  ['Giám đốc', 'open'],
  ['Phó Giám đốc', 'open'],
  ['Cục', 'open'],
  ['Tổng cục', 'open'],
  ['Chi cục', 'open'],
  ['Cục trưởng', 'open'],
  ['Vụ', 'open'],
  ['Ban', 'open'],
  ['Trưởng ban', 'open'],
  ['Trưởng đoàn', 'open'],
  ['Trưởng phòng', 'open'],
  ['Hiệu trưởng', 'open'],
  ['Tỉnh ủy', 'open'],
  ['Thành ủy', 'open'],
  ['Đảng ủy', 'open'],
  ['Huyện ủy', 'open'],
  ['Quận ủy', 'open'],
  ['Thị ủy', 'open'],
  ['Chi ủy', 'open'],
  ['Chi bộ', 'open'],
  ['Đảng bộ', 'open'],
  ['Phòng', 'open'],
  ['Văn phòng', 'open'],
  ['Học viện', 'open'],
  ['Trường', 'open'],
  ['Đại học', 'open'],
  ['Viện', 'open'],
  ['Trung tâm', 'open'],
  ['Bệnh viện', 'open'],
  ['Công an', 'open'],
  ['Bộ Chỉ huy', 'open'],
  ['Ban Chỉ huy', 'open'],
  ['Quân khu', 'open'],
  ['Kho bạc', 'open'],
  ['Thuế', 'open'],
  ['Tòa án', 'open'],
  ['Viện kiểm sát', 'open'],
  ['Thanh tra', 'open'],
  ['Kiểm toán', 'open'],
  ['Ngân hàng', 'open'],
  ['Bảo hiểm xã hội', 'open'],
  ['Mặt trận', 'open'],
  ['Mặt trận Tổ quốc', 'open'],
  ['MTTQ', 'open'],
  ['UBMTTQ', 'open'],
  ['Liên đoàn', 'open'],
  ['Công đoàn', 'open'],
  ['Đoàn', 'open'],
  ['Đoàn kiểm tra', 'open'],
  ['Đoàn Thanh niên', 'open'],
  ['Tổ kiểm tra', 'open'],
  ['Hội', 'open'],
  ['Công ty', 'open'],
  ['Tổng công ty', 'open'],
  ['Tập đoàn', 'open'],
  ['Hợp tác xã', 'open'],
  ['Liên minh', 'open'],
  ['Quỹ', 'open'],
  ['Khối', 'open'],
];

/** Names with a comma inside, by the words around it. */
export const commaNames: readonly (readonly [string, string])[] = [
  ['văn hóa', 'thể thao'],
  ['kinh tế', 'hạ tầng'],
  ['lao động', 'thương binh'],
  ['nông', 'lâm'],
];

/** Words that stand in lower case inside names: classes of units and terms of office. */
export const nameWords: readonly string[] = [
  'tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'thị trấn', 'phường', 'xã', 'đặc khu', 'thôn',
  'khóa', 'nhân dân', 'các cấp', 'cấp tỉnh', 'cấp xã', 'nước', 'nhiệm kỳ',
];

/**
 * Words that cannot stand inside the name of a body: what the document does,
 * or how the sentence goes on.
 */
export const nameStops: readonly string[] = [
  'về', 'v', 'quy định', 'ban hành', 'phê duyệt', 'hướng dẫn', 'triển khai', 'phát động', 'thực hiện',
  'thi hành', 'nghị định', 'tại', 'theo', 'đã', 'được', 'để', 'nhằm', 'với', 'trên', 'trong', 'giao',
  'yêu cầu', 'đề nghị', 'đến', 'tăng cường', 'sửa đổi', 'bổ sung', 'công bố', 'thành lập', 'công nhận',
  'tổ chức', 'xây dựng', 'ngày', 'là', 'có', 'số', 'bằng', 'cho', 'gồm', 'cùng', 'do', 'từ', 'khi', 'như',
  'kiện toàn', 'giải quyết', 'xem xét', 'quyết định', 'thông báo', 'báo cáo', 'chỉ đạo', 'này', 'nêu',
  'bãi bỏ', 'ủy quyền', 'phân công', 'phân cấp', 'tiếp tục', 'đẩy mạnh', 'nâng cao', 'điều chỉnh',
  'hưởng ứng', 'gửi', 'lập', 'tham mưu', 'ký', 'chủ trì', 'phối hợp', 'gắn', 'kèm', 'đối với', 'năm',
  'tiến hành', 'thống nhất', 'đồng ý', 'hợp nhất', 'bảo đảm', 'đảm bảo', 'cụ thể', 'chấp thuận',
  'tặng', 'khen', 'mời', 'cấp phép', 'thông qua', 'giai đoạn', 'trở', 'nay', 'hoặc', 'mà', 'thì', 'sẽ',
  'không', 'chưa', 'vừa', 'đang', 'cần', 'phải', 'quán triệt', 'thẩm định', 'góp ý', 'cho ý kiến', 'tuyên truyền', 'kiểm tra', 'kế hoạch',
];

/** Verbs by which a sentence goes on behind the body that issues the plan at hand. */
export const bodyVerbs: readonly string[] = [
  'xây dựng', 'ban hành', 'tổ chức', 'triển khai', 'yêu cầu', 'đề nghị', 'báo cáo', 'thông báo',
  'hướng dẫn', 'lập', 'tiến hành', 'kế hoạch', 'phát động', 'mời', 'chỉ đạo', 'giao', 'đã', 'sẽ',
  'kính trình', 'trình', 'quyết định', 'phối hợp', 'đăng ký', 'công bố', 'kính đề nghị', 'tiếp tục', 'trân trọng',
];
