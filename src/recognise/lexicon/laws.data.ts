/**
 * Names of laws and ordinances in force or lately replaced, without the words Luật, Bộ luật, Pháp lệnh.
 *
 * Source: titles as published in Công báo; they are cited by name alone (NĐ 30/2020/NĐ-CP PL I/I/II/6.a).
 */
export const lawNames: readonly string[] = [
  'An ninh mạng', 'An ninh quốc gia', 'An toàn thông tin mạng', 'An toàn thực phẩm', 'An toàn, vệ sinh lao động',
  'Bảo hiểm xã hội', 'Bảo hiểm y tế', 'Bảo vệ bí mật nhà nước', 'Bảo vệ dữ liệu cá nhân', 'Bảo vệ môi trường',
  'Bảo vệ quyền lợi người tiêu dùng', 'Bảo vệ, chăm sóc và giáo dục trẻ em', 'Ban hành văn bản quy phạm pháp luật',
  'Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân',
  'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân', 'Bình đẳng giới', 'Biên phòng Việt Nam',
  'Cán bộ, công chức', 'Căn cước', 'Căn cước công dân', 'Các tổ chức tín dụng', 'Cạnh tranh', 'Chăn nuôi', 'Chứng khoán',
  'Chuyển đổi số', 'Công an nhân dân', 'Công chứng', 'Công đoàn', 'Công nghệ cao', 'Công nghệ thông tin', 'Công nghiệp công nghệ số', 'Cơ yếu',
  'Cư trú', 'Dân quân tự vệ', 'Dân số', 'Dân sự', 'Di sản văn hóa', 'Doanh nghiệp', 'Du lịch', 'Dữ liệu', 'Dược',
  'Đầu tư', 'Đầu tư công', 'Đấu giá tài sản', 'Đấu thầu', 'Đất đai', 'Địa chất và khoáng sản', 'Điện ảnh', 'Điện lực', 'Đê điều',
  'Đường bộ', 'Đường sắt', 'Giá', 'Giám định tư pháp', 'Giáo dục', 'Giáo dục đại học', 'Giáo dục nghề nghiệp', 'Giáo dục quốc phòng và an ninh',
  'Giao dịch điện tử', 'Giao thông đường bộ', 'Giao thông đường thủy nội địa', 'Hải quan', 'Hàng hải', 'Hàng không dân dụng Việt Nam',
  'Hình sự', 'Hòa giải ở cơ sở', 'Hóa chất', 'Hoạt động giám sát của Quốc hội và Hội đồng nhân dân', 'Hôn nhân và gia đình', 'Hộ tịch',
  'Hỗ trợ doanh nghiệp nhỏ và vừa', 'Hợp tác xã', 'Kế toán', 'Khám bệnh, chữa bệnh', 'Khí tượng thủy văn', 'Khiếu nại', 'Khoa học và công nghệ',
  'Khoa học, công nghệ và đổi mới sáng tạo', 'Khoáng sản', 'Kiểm toán độc lập', 'Kiểm toán nhà nước', 'Kiến trúc', 'Kinh doanh bảo hiểm', 'Kinh doanh bất động sản',
  'Lao động', 'Lâm nghiệp', 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', 'Lưu trữ', 'Lý lịch tư pháp', 'Mặt trận Tổ quốc Việt Nam',
  'Năng lượng nguyên tử', 'Ngân sách nhà nước', 'Nghĩa vụ quân sự', 'Người cao tuổi', 'Người khuyết tật', 'Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng',
  'Nhà giáo', 'Nhà ở', 'Nuôi con nuôi', 'Phá sản', 'Phòng, chống bạo lực gia đình', 'Phòng, chống khủng bố', 'Phòng, chống ma túy', 'Phòng, chống mua bán người',
  'Phòng, chống rửa tiền', 'Phòng, chống tác hại của rượu, bia', 'Phòng, chống tác hại của thuốc lá', 'Phòng, chống tham nhũng', 'Phòng, chống thiên tai',
  'Phòng, chống bệnh truyền nhiễm', 'Phòng cháy và chữa cháy', 'Phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'Phòng thủ dân sự', 'Phổ biến, giáo dục pháp luật', 'Phí và lệ phí',
  'Quản lý nợ công', 'Quản lý ngoại thương', 'Quản lý, sử dụng tài sản công', 'Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ', 'Quản lý thuế', 'Quảng cáo',
  'Quốc phòng', 'Quốc tịch Việt Nam', 'Quy hoạch', 'Quy hoạch đô thị và nông thôn', 'Sở hữu trí tuệ', 'Sử dụng năng lượng tiết kiệm và hiệu quả', 'Sĩ quan Quân đội nhân dân Việt Nam',
  'Tài nguyên, môi trường biển và hải đảo', 'Tài nguyên nước', 'Thanh niên', 'Thanh tra', 'Thể dục, thể thao', 'Thi đua, khen thưởng', 'Thi hành án dân sự', 'Thi hành án hình sự',
  'Thống kê', 'Thuế giá trị gia tăng', 'Thuế sử dụng đất phi nông nghiệp', 'Thuế thu nhập cá nhân', 'Thuế thu nhập doanh nghiệp', 'Thủ đô', 'Thủy lợi', 'Thủy sản', 'Thú y', 'Thư viện',
  'Thương mại', 'Thực hành tiết kiệm, chống lãng phí', 'Thực hiện dân chủ ở cơ sở', 'Tiếp cận thông tin', 'Tiếp công dân', 'Tiêu chuẩn và quy chuẩn kỹ thuật', 'Tín ngưỡng, tôn giáo',
  'Tổ chức chính quyền địa phương', 'Tổ chức Hội đồng nhân dân và Ủy ban nhân dân', 'Tổ chức Chính phủ', 'Tổ chức Quốc hội', 'Tổ chức Tòa án nhân dân', 'Tổ chức Viện kiểm sát nhân dân', 'Tố cáo', 'Tố tụng dân sự', 'Tố tụng hành chính', 'Tố tụng hình sự',
  'Trách nhiệm bồi thường của Nhà nước', 'Trật tự, an toàn giao thông đường bộ', 'Trẻ em', 'Trồng trọt', 'Trợ giúp pháp lý', 'Trưng cầu ý dân', 'Viên chức', 'Viễn thông', 'Việc làm', 'Xây dựng', 'Xử lý vi phạm hành chính', 'Xuất bản', 'Báo chí',
  'Ưu đãi người có công với cách mạng', 'Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc',
];

/** Charters, which are cited like laws. */
export const charterNames: readonly string[] = [
  'Đảng', 'Đảng Cộng sản Việt Nam', 'Công đoàn Việt Nam', 'Mặt trận Tổ quốc Việt Nam', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Đoàn',
  'Hội Liên hiệp Phụ nữ Việt Nam', 'Hội Nông dân Việt Nam', 'Hội Cựu chiến binh Việt Nam', 'trường tiểu học', 'trường mầm non',
];
