/**
 * Words by which a plan settles what it must settle, in a heading or a sentence, in lower case.
 *
 * Sources: Luật Thi đua, khen thưởng số 06/2022/QH15 Điều 17 khoản 1, 2, 5
 * (the things themselves); headings and sentences by usage in plans of
 * communes and Party committees.
 */
import type { SectionTopic } from '../../profile/sections.data.ts';

export const TOPIC_WORDS: Readonly<Record<SectionTopic, readonly string[]>> = {
  purpose: ['mục đích', 'mục tiêu', 'yêu cầu', 'nhằm', 'ý nghĩa'],
  audience: [
    'đối tượng',
    'phạm vi',
    'thành phần',
    'tập thể',
    'cá nhân',
    'cán bộ',
    'đảng viên',
    'cơ quan',
    'đơn vị',
    'chi bộ',
    'hộ gia đình',
    'nhân dân',
    'hội viên',
    'đoàn viên',
    'học sinh',
    'giáo viên',
    'doanh nghiệp',
    'hợp tác xã',
    'phòng, ban',
    'thôn',
    'tổ dân phố',
    'khóm',
    ' ấp ',
  ],
  content: ['nội dung', 'nhiệm vụ', 'chỉ tiêu', 'tiêu chí', 'thi đua', 'hoạt động', 'thực hiện'],
  criteria: ['tiêu chí', 'chỉ tiêu', 'tiêu chuẩn', 'mục tiêu', 'đạt', 'phấn đấu', '%'],
  period: [
    'thời gian',
    'tiến độ',
    'lộ trình',
    'thời hạn',
    'lịch trình',
    'giai đoạn 1',
    'giai đoạn i:',
    'đợt 1',
    'đợt i:',
    'từ nay',
    'từ khi',
    'kể từ',
    'từ ngày',
    'từ tháng',
    'từ quý',
    'trong tháng',
    'trong quý',
    'đến ngày',
    'đến tháng',
    'đến hết',
    'xuyên suốt',
  ],
  solutions: ['giải pháp', 'biện pháp', 'nhiệm vụ', 'tuyên truyền', 'tăng cường', 'đẩy mạnh', 'nâng cao'],
  organization: [
    'tổ chức thực hiện',
    'triển khai thực hiện',
    'tổ chức triển khai',
    'phân công',
    'trách nhiệm',
    'chủ trì',
    'phối hợp',
    'tham mưu',
    'giao các',
    'yêu cầu các',
    'đề nghị các',
    'thủ trưởng',
  ],
  review: [
    'sơ kết',
    'tổng kết',
    'khen thưởng',
    'biểu dương',
    'tôn vinh',
    'bình xét',
    'suy tôn',
    'giấy khen',
    'bằng khen',
  ],
  funding: ['kinh phí'],
};

/** A subject that launches or carries out a movement of emulation. */
export const MOVEMENT: RegExp =
  /(?:phong trào|đợt|tháng|chiến dịch|phát động|hưởng ứng|cao điểm|tổ chức) thi đua|thi đua (?:cao điểm|đặc biệt|chuyên đề|yêu nước|ngắn hạn|lập thành tích)/iu;

/** A subject about work around movements, which launches none. */
export const AROUND_MOVEMENT: RegExp =
  /^(?:về việc |về )?(?:tổng kết|sơ kết|kiểm tra|giám sát|tổ chức (?:hội nghị|đại hội|lễ)|khen thưởng|tuyên truyền|công tác|nhiệm vụ công tác|thực hiện công tác|đánh giá|chấm điểm|tập huấn)(?!\p{L})/iu;
