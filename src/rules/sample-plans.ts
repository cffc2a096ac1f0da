/** Two invented plans and their parts, from which the examples of rules are put together. */

export const STATE_MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
/** Nine lines: issuer, motto, number, date, title, subject. */
export const STATE_HEAD: string = `ỦY BAN NHÂN DÂN\nXÃ SUỐI LAM\n${STATE_MOTTO}Số: 27/KH-UBND\nSuối Lam, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng cây xanh trên địa bàn xã Suối Lam năm 2026\n\n`;
/** Six lines, the last one empty. */
export const BODY =
  'I. NỘI DUNG\n\nTrồng 500 cây xanh trước ngày 30 tháng 4 năm 2026.\n\nTrên đây là Kế hoạch trồng cây xanh, yêu cầu các thôn thực hiện./.\n\n';
export const RECIPIENTS = 'Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\n';
export const STATE_SIGNATURE = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐỗ Văn Tịnh\n';
export const STATE_FOOT: string = RECIPIENTS + STATE_SIGNATURE;
/** A plan of a committee as it should be. */
export const STATE_SAMPLE: string = STATE_HEAD + BODY + STATE_FOOT;

export const PARTY_HEAD =
  'ĐẢNG BỘ TỈNH BÌNH LÂM\nĐẢNG ỦY XÃ SUỐI LAM\n*\nSố 14-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSuối Lam, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nphát triển đảng viên năm 2026\n-----\n\n';
export const PARTY_BODY = 'I. NỘI DUNG\n\nKết nạp từ 12 đảng viên trở lên; các chi bộ thực hiện.\n\n';
export const PARTY_FOOT =
  'Nơi nhận:\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nHà Thị Mơ\n';
/** A plan of the Party as it should be. */
export const PARTY_SAMPLE: string = PARTY_HEAD + PARTY_BODY + PARTY_FOOT;
