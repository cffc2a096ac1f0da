/** Plans in which dates are right in ways that look wrong, and wrong in ways that plans write them. */
import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse-markdown.ts';
import { RULES } from '../../src/rules/index.ts';
import { lint } from '../../src/rules/lint.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LAU\nSố: 12/KH-UBND\nĐồng Lau, ngày 10 tháng 3 năm 2026\nKẾ HOẠCH\nPhát động đợt thi đua\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành kế hoạch như sau:\n\n';

const IDS = new Set([
  'invalid-date',
  'date-conflict',
  'period-conflict',
  'ordinal-conflict',
  'retroactive-period',
  'deadline-outside-period',
  'basis-after-issue',
  'weekday-mismatch',
]);
const rules = RULES.filter(({ id }) => IDS.has(id));

function found(body: string): string[] {
  return lint(parse(HEAD + body), { rules }).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const RIGHT: readonly string[] = [
  'I. THỜI GIAN THỰC HIỆN\n1. Phát động: trong tháng 3/2026.\n2. Sơ kết: tháng 7/2026.\n3. Tổng kết: tháng 12/2026.\n',
  'I. THỜI GIAN\nTừ ngày 15/3/2026 đến ngày 15/12/2026, chia làm 2 đợt:\n- Đợt 1: từ ngày 15/3/2026 đến ngày 30/6/2026. Sơ kết vào ngày 05/7/2026.\n- Đợt 2: từ ngày 01/7/2026 đến ngày 15/12/2026. Tổng kết vào ngày 20/12/2026.\n',
  'I. THỜI GIAN\nTừ ngày 15/3/2026 đến ngày 15/12/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Các trường tổ chức tổng kết phong trào trước ngày 30/11/2026 và gửi báo cáo về Phòng Văn hóa - Xã hội trước ngày 05/12/2026.\n2. Phòng Văn hóa - Xã hội tham mưu tổ chức Hội nghị tổng kết phong trào vào ngày 18/12/2026.\n',
  'I. NỘI DUNG\n1. Hội thi Kể chuyện về Bác: khai mạc ngày 10/5/2026, chung kết ngày 15/5/2026.\n2. Hội thi Tiếng hát đường làng: khai mạc ngày 10/8/2026, chung kết ngày 15/8/2026.\n',
  'I. THỜI GIAN\n- Thời gian khai mạc: 7 giờ 30, thứ Sáu, ngày 20/3/2026.\n- Lễ bế mạc: 16 giờ 00 ngày 22/3/2026 (Chủ nhật).\n',
  'I. NỘI DUNG\nThực hiện Nghị quyết kỳ họp thứ 5, ngày 20/3/2026 của Hội đồng nhân dân xã.\nThứ nhất, tập trung tuyên truyền.\nThứ hai, ngày 19/3/2026 tổ chức ra quân.\n',
  'I. LỊCH TRỰC\n| Thứ | Ngày | Người trực |\n|---|---|---|\n| Thứ Hai | 16/3/2026 | Ông A |\n| Thứ Ba | 17/3/2026 | Bà B |\n| Thứ Tư | 18/3/2026 | Bà C |\n',
  'I. SỐ LIỆU\n| Thời điểm | Số hộ |\n|---|---|\n| 31/12/2023 | 12 |\n| 31/12/2024 | 10 |\n| 31/12/2025 | 8 |\n',
  'I. VĂN BẢN\n| Văn bản | Ngày |\n|---|---|\n| Nghị quyết 12 | 05/01/2025 |\n| Nghị quyết 13 | 20/02/2026 |\n| Nghị quyết 14 | 25/02/2026 |\n',
  'I. THỜI GIAN THỰC HIỆN\nNăm 2026 (từ ngày 01/01/2026 đến ngày 31/12/2026).\nII. BÁO CÁO\n1. Báo cáo năm 2026 gửi trước ngày 15/12/2026.\n',
  'I. THỜI GIAN THỰC HIỆN\nTừ ngày ban hành kế hoạch đến hết ngày 30/11/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn báo cáo kết quả thực hiện Kế hoạch về Phòng Kinh tế trước ngày 05/12/2026.\n2. Phòng Kinh tế hoàn thành hồ sơ đề nghị khen thưởng trước ngày 15/12/2026; công khai kết quả trước ngày 20/12/2026.\n',
  'I. MỤC ĐÍCH\n1. Lập thành tích chào mừng thành công Đại hội đại biểu toàn quốc lần thứ XIV của Đảng, Đại hội Đảng bộ xã Đồng Lau lần thứ II, nhiệm kỳ 2025 - 2030; đưa Nghị quyết Đại hội Đảng bộ xã Đồng Lau lần thứ II vào cuộc sống.\n2. Phát huy tinh thần Đại hội lần thứ XIII của Đảng.\n3. Hoàn thành chỉ tiêu Nghị quyết Đại hội Đảng bộ xã Đồng Lau lần thứ I, nhiệm kỳ 2020 - 2025.\n',
  'I. MỤC ĐÍCH\n1. Sau hơn 05 năm thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, tiếp tục triển khai Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XXI.\n',
  'I. MỤC TIÊU\n1. Hoàn thành các chỉ tiêu phát triển kinh tế - xã hội giai đoạn 2021 - 2025, xây dựng kế hoạch phát triển kinh tế - xã hội giai đoạn 2026 - 2030.\n2. Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số giai đoạn 2021 - 2030, giai đoạn I: 2021 - 2025.\n',
  'I. MỤC TIÊU\n1. Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025.\n2. Tổng kết 5 năm thi đua giai đoạn 2020 - 2025.\n3. Đại hội Thi đua yêu nước giai đoạn 2020 - 2025.\n',
  'I. NỘI DUNG\n1. Tuyên truyền: từ tháng 11 đến tháng 02/2027. Trực 24/7. Dự toán bằng 15/30 hộ.\n2. Lương tháng 13.\n',
  'I. THỜI GIAN THỰC HIỆN\nCao điểm từ ngày 15/12/2026 đến ngày 15/02/2027.\nII. TỔ CHỨC\n1. Công an xã xây dựng kế hoạch trước ngày 10/12/2026; báo cáo sơ kết trước ngày 15/01/2027, báo cáo tổng kết trước ngày 20/02/2027.\n',
  'I. NỘI DUNG\n1. Tập huấn đợt 1: khai giảng ngày 20/4/2026. Tập huấn đợt 2: khai giảng ngày 20/5/2026.\n',
  'I. NỘI DUNG\n1. Lễ phát động cấp xã: ngày 20/3/2026.\n2. Lễ phát động tại các thôn: ngày 25/3/2026.\n',
  'I. THỜI GIAN THỰC HIỆN\n1. Đợt thi đua được thực hiện từ ngày 15/3/2026 đến ngày 30/11/2026.\n2. Sơ kết: tháng 7/2026; tổng kết: tháng 12/2026.\nII. KHEN THƯỞNG\nKhen thưởng khi tổng kết đợt thi đua (tháng 12/2026).\nIII. TỔ CHỨC\n1. Văn phòng tham mưu tổng kết đợt thi đua trước ngày 31/12/2026.\n',
  'I. NỘI DUNG\n1. Thi đua chào mừng kỷ niệm 96 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026), Ngày 30/4 và Quốc khánh 2/9.\n',
  'I. NỘI DUNG\n1. Tổng kết năm học vào ngày 28/5/2026; tổng kết phong trào thi đua vào ngày 20/11/2026.\n',
  'I. NỘI DUNG\n1. Thực hiện Công văn số 12/SNV-TĐKT ngày 01 tháng 02 năm 2026 và Kế hoạch số 99/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân tỉnh.\n',
  'I. NỘI DUNG\n1. Kỳ họp thứ 8, Chủ nhật ngày 15/3/2026. Thứ Bảy và Chủ nhật (ngày 14 và 15/3/2026). Từ thứ Hai đến thứ Sáu, ngày 16-20/3/2026.\n',
  'I. NỘI DUNG\n1. Hội thao: khai mạc ngày 20/4/2026; bế mạc ngày 25/4/2026.\n2. Lớp tập huấn: khai mạc ngày 10/5/2026, bế mạc ngày 12/5/2026.\n',
  'I. NỘI DUNG\n1. Phát động Tết trồng cây ngày 20/3/2026.\n2. Phát động Tháng hành động vì trẻ em ngày 01/6/2026.\n3. Phát động phong trào thi đua chào mừng Quốc khánh ngày 20/8/2026.\n',
  'I. THỜI GIAN\n1. Cấp thôn: tổng kết trước ngày 30/11/2026.\n2. Cấp xã: tổng kết trước ngày 15/12/2026.\n',
  'I. TỔ CHỨC\n1. Đối với các chi bộ\n- Tổng kết phong trào thi đua trong tháng 11/2026.\n2. Đối với Đảng ủy\n- Tổng kết phong trào thi đua trong tháng 12/2026.\n',
  'I. THỜI GIAN\n1. Sơ kết: tháng 12/2026.\n2. Tổng kết: tháng 12/2028.\nII. TỔ CHỨC\n1. Văn phòng tham mưu sơ kết giữa kỳ vào tháng 6/2027.\n',
  'I. THỜI GIAN THỰC HIỆN\n1. Sơ kết 6 tháng đầu năm: trước ngày 15/6/2026.\n2. Tổng kết năm: trước ngày 15/11/2026.\n3. Sơ kết 3 năm: tháng 12/2026.\n',
  'I. THỜI GIAN THỰC HIỆN\nTừ ngày 16/3/2026 đến ngày 31/5/2026.\nII. CÁC BƯỚC\n1. Bước 1: tuyên truyền (từ ngày 16/3/2026 đến ngày 31/3/2026).\n2. Bước 2: kế hoạch được triển khai từ ngày 01/4/2026 đến ngày 31/5/2026.\n3. Tổng hợp, báo cáo kết quả trước ngày 10/6/2026.\n',
  'I. THỜI GIAN THỰC HIỆN\nTừ tháng 3/2026 đến tháng 12/2026.\nII. BÁO CÁO\n1. Các đơn vị gửi báo cáo kết quả thực hiện kế hoạch trước ngày 10/12/2026.\n',
  'I. THỜI GIAN THỰC HIỆN\nTừ tháng 3/2026 đến hết tháng 5/2027.\nII. BÁO CÁO\n1. Báo cáo kết quả thực hiện kế hoạch năm 2026 gửi trước ngày 10/12/2026; định kỳ báo cáo trước ngày 20/6/2026.\n',
  'I. THỜI GIAN THỰC HIỆN\nTừ tháng 3/2026 đến hết tháng 11/2026.\nII. TỔ CHỨC\n1. Các thôn xây dựng kế hoạch năm 2027 trước ngày 15/12/2026.\n2. Nhân rộng mô hình, duy trì thường xuyên trước ngày 31/12/2026.\n',
  'I. THỜI GIAN KIỂM TRA\n1. Thời kỳ kiểm tra: từ ngày 01/01/2025 đến ngày 31/12/2025.\n2. Thời gian kiểm tra: từ ngày 20/3/2026 đến ngày 25/3/2026.\n',
  'I. THỜI GIAN\nSố liệu báo cáo từ ngày 15/12/2025 đến ngày 14/3/2026.\n',
  'I. NỘI DUNG\n1. Đợt thi đua hưởng ứng phong trào do Thủ tướng phát động từ tháng 10/2025 đến tháng 3/2026.\n',
  'I. MỤC TIÊU\n1. Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Trường Lĩnh lần thứ I, Nghị quyết Đại hội Đảng bộ xã Đồng Lau lần thứ II và Nghị quyết Đại hội Đảng bộ xã Cồn Sậy lần thứ III.\n',
  'I. MỤC TIÊU\n1. Đại hội Chi bộ thôn Thượng lần thứ X; Đại hội Chi bộ thôn Hạ lần thứ XI.\n2. Chào mừng Đại hội Công đoàn xã lần thứ II, Đại hội Đoàn Thanh niên xã lần thứ III.\n',
  'I. MỤC TIÊU\n1. Nghị quyết Đại hội XIII của Đảng, Nghị quyết Đại hội XIV của Đảng.\n2. Văn kiện Đại hội XII của Đảng.\n',
  'I. MỤC TIÊU\n1. Chào mừng Đại hội Hội Nông dân xã lần thứ II, nhiệm kỳ 2025 - 2030.\n2. Đại hội Hội Phụ nữ xã lần thứ II, nhiệm kỳ 2026 - 2031.\n',
  'I. LỊCH\n| TT | Đơn vị | Ngày kiểm tra |\n|---|---|---|\n| 1 | Xã A | 20/12/2026 |\n| 2 | Xã B | 28/12/2026 |\n| 3 | Xã C | 05/01/2027 |\n',
  'I. LỊCH\n| TT | Họ tên | Ngày sinh |\n|---|---|---|\n| 1 | A | 20/01/1985 |\n| 2 | B | 28/01/1986 |\n| 3 | C | 05/02/1985 |\n| 4 | D | 07/02/1985 |\n',
  'I. NỘI DUNG\n1. Khánh thành: Chủ nhật, 22/3/2026. Ra quân ngày Chủ nhật xanh lần thứ 5, ngày 15/3/2026.\n',
  'I. NỘI DUNG\n1. Lần thứ hai, ngày 19/3/2026. Đợt thứ 3: 20/3/2026. Ngày thứ 2 (19/3/2026): tham quan. Buổi thứ hai (ngày 19/3/2026).\n',
  'I. NỘI DUNG\n1. Tổ chức ngày 29/02/2028, 30/4 và 01/5/2026, 31/12/2026. Tỷ lệ 31/2 hộ.\n',
  'I. NỘI DUNG\n1. Giỗ Tổ Hùng Vương (10/3 âm lịch), Rằm tháng 7, ngày 30 tháng 02 năm Bính Ngọ.\n',
];

const WRONG: readonly (readonly [ruleId: string, body: string])[] = [
  [
    'date-conflict',
    'I. THỜI GIAN THỰC HIỆN\n1. Tổng kết: tháng 12/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng tham mưu tổ chức tổng kết đợt thi đua trong tháng 11/2026.\n',
  ],
  [
    'date-conflict',
    'I. THỜI GIAN THỰC HIỆN\n- Phát động: ngày 20/3/2026.\n- Sơ kết: tháng 7/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội chuẩn bị Lễ phát động vào ngày 25/3/2026; tham mưu sơ kết vào tháng 7/2026.\n',
  ],
  [
    'date-conflict',
    'I. THỜI GIAN THỰC HIỆN\n1. Sơ kết đợt thi đua vào tháng 6/2026; tổng kết vào tháng 12/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội tham mưu sơ kết đợt thi đua vào tháng 7/2026.\n',
  ],
  [
    'basis-after-issue',
    'I. NỘI DUNG\n1. Thực hiện Quyết định số 99/QĐ-UBND ngày 20/5/2026 của Ủy ban nhân dân tỉnh.\n',
  ],
  ['invalid-date', 'I. NỘI DUNG\n1. Báo cáo trước ngày 31/9/2026.\n'],
  ['invalid-date', 'I. NỘI DUNG\n1. Giai đoạn 2030 - 2026.\n'],
  ['invalid-date', 'I. NỘI DUNG\n1. Ra quân ngày 30 tháng 02 năm 2026.\n'],
  ['weekday-mismatch', 'I. NỘI DUNG\n1. Lễ phát động: 7h30 thứ Sáu ngày 21/3/2026.\n'],
  ['weekday-mismatch', 'I. NỘI DUNG\n1. Hội nghị tổ chức vào sáng thứ 2 (ngày 17/3/2026) tại hội trường.\n'],
  ['weekday-mismatch', 'I. NỘI DUNG\n1. Thời gian: 08 giờ 00 phút, ngày 20 tháng 3 năm 2026 (thứ Năm).\n'],
  ['weekday-mismatch', 'I. NỘI DUNG\n1. Thời gian: **Chủ nhật, ngày 21/3/2026**.\n'],
  ['weekday-mismatch', 'I. NỘI DUNG\nThứ Hai, ngày 17/3/2026: ra quân.\n'],
  ['retroactive-period', 'I. THỜI GIAN THỰC HIỆN\nTừ tháng 02/2026 đến hết tháng 10/2026.\n'],
  [
    'deadline-outside-period',
    'I. THỜI GIAN THỰC HIỆN\nĐợt thi đua bắt đầu từ ngày 15/3/2026 đến ngày 30/11/2026.\nII. TỔ CHỨC\n1. Các thôn báo cáo kết quả thực hiện đợt thi đua về Văn phòng trước ngày 15/11/2026.\n',
  ],
  [
    'deadline-outside-period',
    'I. THỜI GIAN THỰC HIỆN\nTừ ngày 15/3/2026 đến ngày 30/11/2026.\nII. TỔ CHỨC\n1. Sơ kết đợt thi đua vào tháng 12/2026.\n',
  ],
  [
    'period-conflict',
    'I. MỤC TIÊU\n1. Hoàn thành kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025.\n2. Kết quả thực hiện Kế hoạch 5 năm 2020 - 2025.\n',
  ],
  [
    'ordinal-conflict',
    'I. MỤC TIÊU\n1. Chào mừng Đại hội Đảng bộ tỉnh lần thứ XXI, nhiệm kỳ 2025 - 2030.\n2. Tiến tới Đại hội đại biểu Đảng bộ tỉnh lần thứ XXII, nhiệm kỳ 2025 - 2030.\n',
  ],
  [
    'ordinal-conflict',
    'I. MỤC TIÊU\n1. Chào mừng Đại hội Thi đua yêu nước toàn quốc lần thứ XI.\nII. NỘI DUNG\n1. Tuyên truyền hướng tới Đại hội Thi đua yêu nước toàn quốc lần thứ X.\n',
  ],
  [
    'ordinal-conflict',
    'I. MỤC TIÊU\n1. Thi đua thực hiện Nghị quyết Đại hội đại biểu Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030.\nII. NỘI DUNG\n1. Cụ thể hóa Nghị quyết Đại hội Đảng bộ xã lần thứ II vào chương trình công tác.\n',
  ],
  [
    'date-conflict',
    'I. LỊCH\n| TT | Đơn vị | Ngày kiểm tra |\n|---|---|---|\n| 1 | Xã A | 20/12/2026 |\n| 2 | Xã B | 28/12/2026 |\n| 3 | Xã C | 29/12/2025 |\n| 4 | Xã D | 30/12/2026 |\n',
  ],
  [
    'date-conflict',
    'I. THỜI GIAN\n1. Lễ phát động: ngày 20/3/2026.\n2. Lễ tổng kết: ngày 20/12/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\n- Chuẩn bị nội dung Lễ phát động (ngày 21/3/2026).\n',
  ],
  [
    'date-conflict',
    'I. THỜI GIAN THỰC HIỆN\n- Tổng kết Đợt thi đua: tháng 11 năm 2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội\na) Tham mưu tổ chức Hội nghị tổng kết Đợt thi đua vào tháng 12 năm 2026.\n',
  ],
  [
    'date-conflict',
    'II. THỜI GIAN VÀ ĐỐI TƯỢNG\n1. Đối tượng: cán bộ, công chức.\n2. Thời gian thực hiện: từ ngày 15/3/2026 đến ngày 30/11/2026.\n3. Thời gian kết thúc: ngày 30/9/2026.\n',
  ],
  [
    'date-conflict',
    'III. CHẾ ĐỘ BÁO CÁO\nCác thôn gửi báo cáo kết quả về Phòng Kinh tế trước ngày 15/11/2026.\nIV. TỔ CHỨC THỰC HIỆN\n1. Các thôn: triển khai thực hiện; gửi báo cáo kết quả về Phòng Kinh tế trước ngày 25/11/2026.\n',
  ],
  ['weekday-mismatch', 'I. NỘI DUNG\n1. Ngày 22/3/2026 (Thứ 2), Đảng ủy tổ chức hội nghị.\n'],
  ['weekday-mismatch', 'I. NỘI DUNG\n1. Thời gian: 7h00, thứ tư, 19.3.2026\n'],
  [
    'weekday-mismatch',
    'I. NỘI DUNG\n1. Hội nghị tổ chức vào thứ Ba,\nngày 18 tháng 3 năm 2026 tại hội trường.\n',
  ],
  ['invalid-date', 'I. NỘI DUNG\n1. Thực hiện từ ngày 20/5/2026 đến ngày 10/5/2026.\n'],
  ['invalid-date', 'I. NỘI DUNG\n1. Hoàn thành trước ngày 15/13/2026.\n'],
  ['invalid-date', 'I. NỘI DUNG\n1. Sơ kết ngày 30/02.\n'],
  ['invalid-date', 'I. NỘI DUNG\n1. Nhiệm kỳ 2030 - 2025.\n'],
  [
    'period-conflict',
    'I. MỤC TIÊU\n1. Thực hiện Kế hoạch phát triển kinh tế - xã hội 5 năm 2026 - 2030.\n2. Các chỉ tiêu kinh tế - xã hội giai đoạn 2026 - 2031.\n',
  ],
  [
    'retroactive-period',
    'III. THỜI GIAN THỰC HIỆN\nĐợt thi đua được triển khai từ ngày 01/3/2026 đến hết ngày 30/11/2026.\n',
  ],
  [
    'deadline-outside-period',
    'I. THỜI GIAN THỰC HIỆN\nTừ ngày 15/3/2026 đến ngày 30/11/2026.\nII. TỔ CHỨC\n1. Các thôn đăng ký thi đua trước ngày 15/12/2026.\n',
  ],
  [
    'deadline-outside-period',
    'I. THỜI GIAN THỰC HIỆN\nTừ ngày 15/3/2026 đến ngày 30/11/2026.\nII. TỔ CHỨC\n1. Tổng kết đợt thi đua trong tháng 9/2026.\n',
  ],
];

test.each(RIGHT)('leaves alone: %j', (body) => {
  expect(found(body)).toEqual([]);
});

test.each(WRONG)('finds %s in %j', (ruleId, body) => {
  expect(found(body).map((each) => each.split(':')[0])).toEqual([ruleId]);
});
