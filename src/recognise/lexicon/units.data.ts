/**
 * What plans count. Sources: Luật Đo lường and NĐ 86/2012/NĐ-CP (measures), Luật Kế toán Điều 11
 * (thousands by a dot, decimals by a comma), and the indicators of plans of communes and offices.
 */
export const units: readonly string[] = [
  // measures
  'km', 'km2', 'm', 'm2', 'm3', 'ha', 'hecta', 'kg', 'tấn', 'tạ', 'lít', 'kWh', 'MW', 'héc ta',
  // time
  'phút', 'giờ', 'giây', 'ngày', 'ngày làm việc', 'tuần', 'tháng', 'năm', 'quý', 'buổi', 'tiết', 'kỳ',
  // money
  'đồng', 'nghìn đồng', 'ngàn đồng', 'triệu đồng', 'tỷ đồng', 'tỉ đồng', 'triệu', 'tỷ', 'tỉ', 'nghìn tỷ đồng', 'USD', 'VNĐ', 'VND', 'triệu USD', 'tỷ USD',
  // people
  'người', 'lượt', 'lượt người', 'lượt khách', 'khách', 'học sinh', 'học viên', 'sinh viên', 'giáo viên', 'cán bộ', 'đảng viên', 'đoàn viên', 'hội viên',
  'hộ', 'hộ dân', 'hộ gia đình', 'hộ nghèo', 'hộ cận nghèo', 'gia đình', 'công dân', 'thanh niên', 'lao động', 'cá nhân', 'tập thể', 'đồng chí', 'đại biểu',
  'thành viên', 'nghìn người', 'triệu người', 'triệu lượt', 'nghìn lượt', 'chiến sĩ', 'trẻ em', 'đối tượng', 'em',
  // organisations and places
  'đơn vị', 'cơ quan', 'doanh nghiệp', 'hợp tác xã', 'trường', 'trường học', 'lớp', 'phòng học', 'xã', 'phường', 'thôn', 'khóm', 'ấp', 'tổ dân phố', 'chi bộ',
  'đảng bộ', 'tổ chức', 'cụm', 'khối', 'đội', 'nhóm', 'tổ', 'câu lạc bộ', 'cơ sở', 'mỏ', 'điểm', 'khu', 'khu dân cư', 'địa phương',
  // works and things
  'mô hình', 'công trình', 'dự án', 'sản phẩm', 'tin', 'bài', 'tin bài', 'sáng kiến', 'đề tài', 'nhiệm vụ', 'chỉ tiêu', 'tiêu chí', 'hồ sơ', 'thủ tục',
  'căn nhà', 'ngôi nhà', 'nhà', 'căn', 'cây', 'con', 'suất', 'phần quà', 'suất quà', 'giải', 'cờ', 'bằng khen', 'giấy khen', 'bộ', 'chiếc', 'máy', 'cuộc',
  'đợt', 'lần', 'hội nghị', 'lớp tập huấn', 'đơn vị máu', 'băng rôn', 'panô', 'pa nô', 'khẩu hiệu', 'chuyên đề', 'chuyên mục', 'tuyến', 'tuyến đường', 'bản', 'trang', 'văn bản',
  'phong trào', 'cuộc thi', 'gương', 'điển hình', 'lượt tin', 'tin nhắn', 'bước', 'nội dung',
];

/** Words in front of a number that bound it. */
export const boundsBefore: readonly (readonly [string, 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'about'])[] = [
  ['ít nhất', 'atLeast'], ['tối thiểu', 'atLeast'], ['không dưới', 'atLeast'], ['không ít hơn', 'atLeast'], ['không thấp hơn', 'atLeast'],
  ['trên', 'moreThan'], ['hơn', 'moreThan'], ['vượt', 'moreThan'], ['lớn hơn', 'moreThan'], ['cao hơn', 'moreThan'],
  ['không quá', 'atMost'], ['tối đa', 'atMost'], ['không vượt quá', 'atMost'], ['nhiều nhất', 'atMost'], ['không hơn', 'atMost'], ['không cao hơn', 'atMost'],
  ['dưới', 'lessThan'], ['thấp hơn', 'lessThan'], ['ít hơn', 'lessThan'], ['nhỏ hơn', 'lessThan'],
  ['khoảng', 'about'], ['gần', 'about'], ['xấp xỉ', 'about'], ['ước', 'about'], ['ước đạt', 'about'], ['trung bình', 'about'],
];

/** Words behind a number that bound it. */
export const boundsAfter: readonly (readonly [string, 'atLeast' | 'atMost'])[] = [
  ['trở lên', 'atLeast'],
  ['trở xuống', 'atMost'],
];
