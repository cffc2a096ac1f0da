/**
 * Words for what is dated in a plan, and the words around its date.
 *
 * Sources: Luật Thi đua, khen thưởng số 06/2022/QH15 Điều 17 (phát động, sơ
 * kết, tổng kết); NĐ 30/2020/NĐ-CP PL III (báo cáo, gửi); usage in plans.
 */

export interface EventWord {
  /** What the fact calls it; null where the words only look like an event (`Ủy ban Kiểm tra`). */
  event: string | null;
  /** Which end of a period is meant; work has a last day, an event a first one. */
  takes: 'first' | 'last';
  /** Whether a date counts only behind a word of time: `báo cáo tháng 5` is a report about May. */
  strict: boolean;
}

const happening = (event: string): EventWord => ({ event, takes: 'first', strict: false });
const visit = (event: string): EventWord => ({ event, takes: 'first', strict: true });
const review = (event: string): EventWord => ({ event, takes: 'last', strict: false });
const work = (event: string): EventWord => ({ event, takes: 'last', strict: true });
const none: EventWord = { event: null, takes: 'first', strict: true };

/** What the fact calls the time of a meeting that only its heading names. */
export const OCCASION = 'thời gian tổ chức';

export const EVENT_WORDS: readonly (readonly [words: string, event: EventWord])[] = [
  ['sơ kết', review('sơ kết')],
  ['hội nghị sơ kết', review('sơ kết')],
  ['tổng kết', review('tổng kết')],
  ['hội nghị tổng kết', review('tổng kết')],
  ['lễ tổng kết', review('tổng kết')],
  ['sơ tổng kết', review('sơ kết, tổng kết')],
  ['báo cáo', work('báo cáo')],
  ['báo cáo sơ kết', work('báo cáo')],
  ['báo cáo tổng kết', work('báo cáo')],
  ['báo cáo kết quả', work('báo cáo')],
  ['báo cáo kết quả sơ kết', work('báo cáo')],
  ['báo cáo kết quả tổng kết', work('báo cáo')],
  ['gửi báo cáo', work('báo cáo')],
  ['gửi báo cáo kết quả', work('báo cáo')],
  ['gửi báo cáo sơ kết', work('báo cáo')],
  ['gửi báo cáo tổng kết', work('báo cáo')],
  ['phát động', happening('phát động')],
  ['lễ phát động', happening('phát động')],
  ['hội nghị phát động', happening('phát động')],
  ['ra quân', happening('ra quân')],
  ['lễ ra quân', happening('ra quân')],
  ['khai mạc', happening('khai mạc')],
  ['lễ khai mạc', happening('khai mạc')],
  ['bế mạc', happening('bế mạc')],
  ['lễ bế mạc', happening('bế mạc')],
  ['khai giảng', happening('khai giảng')],
  ['bế giảng', happening('bế giảng')],
  ['khởi công', happening('khởi công')],
  ['khánh thành', happening('khánh thành')],
  ['công bố', happening('công bố')],
  ['ký kết', happening('ký kết')],
  ['lễ kỷ niệm', happening('lễ kỷ niệm')],
  ['lễ trao', happening('lễ trao')],
  ['lễ tôn vinh', happening('tôn vinh')],
  ['tuyên dương', happening('tuyên dương')],
  ['biểu dương', happening('biểu dương')],
  ['gặp mặt', happening('gặp mặt')],
  ['ngày hội', happening('ngày hội')],
  ['hội nghị', happening('hội nghị')],
  ['hội nghị triển khai', happening('hội nghị')],
  ['hội thảo', happening('hội thảo')],
  ['tọa đàm', happening('tọa đàm')],
  ['hội thi', happening('hội thi')],
  ['cuộc thi', happening('cuộc thi')],
  ['hội thao', happening('hội thao')],
  ['hội diễn', happening('hội diễn')],
  ['liên hoan', happening('liên hoan')],
  ['chung khảo', happening('chung khảo')],
  ['vòng chung kết', happening('chung kết')],
  ['tập huấn', happening('tập huấn')],
  ['kiểm tra', visit('kiểm tra')],
  ['giám sát', visit('giám sát')],
  ['thẩm định', work('thẩm định')],
  ['nghiệm thu', work('nghiệm thu')],
  ['nghiệm thu kết quả', work('nghiệm thu')],
  ['hoàn thành', work('hoàn thành')],
  ['hoàn tất', work('hoàn thành')],
  ['làm xong', work('hoàn thành')],
  ['thực hiện xong', work('hoàn thành')],
  ['quán triệt', work('quán triệt')],
  ['xây dựng kế hoạch', work('xây dựng kế hoạch')],
  ['trình', work('trình')],
  ['đăng ký', work('đăng ký')],
  ['ban hành', work('ban hành')],
  ['gửi', work('gửi')],
  ['nộp', work('nộp')],
  ['thời gian', happening(OCCASION)],
  ['thời gian thực hiện', none],
  ['thời gian triển khai', none],
  ['thời gian thi đua', none],
  ['thời gian áp dụng', none],
  ['trong thời gian', none],
  ['xã hội', none],
  ['hội thi đua', none],
  ['quy trình', none],
  ['chương trình', none],
  ['công trình', none],
  ['lộ trình', none],
  ['quá trình', none],
  ['tờ trình', none],
  ['ban tổ chức hội nghị', none],
  ['kết quả sơ kết', work('báo cáo')],
  ['kết quả tổng kết', work('báo cáo')],
  ['kết luận kiểm tra', none],
  ['kết quả kiểm tra', none],
  ['biên bản kiểm tra', none],
  ['kế hoạch kiểm tra', none],
  ['quyết định kiểm tra', none],
  ['công tác kiểm tra', none],
  ['ủy ban kiểm tra', none],
  ['đoàn kiểm tra', none],
  ['tổ kiểm tra', none],
  ['ban giám sát', none],
  ['đoàn giám sát', none],
  ['phòng kiểm tra', none],
  ['văn phòng', none],
  ['hoàn thành tốt', none],
  ['hoàn thành xuất sắc', none],
  ['hoàn thành thắng lợi', none],
  ['hoàn thành toàn diện', none],
  ['hoàn thành vượt mức', none],
  ['ngày ban hành', none],
  ['khi ban hành', none],
  ['được ban hành', none],
  ['đã ban hành', none],
  ['sau khi kết thúc hội nghị', none],
  ['sau hội nghị', none],
  ['mẫu báo cáo', none],
  ['biểu báo cáo', none],
  ['số liệu báo cáo', none],
  ['kỳ báo cáo', none],
  ['thời điểm báo cáo', none],
];

/** Words right in front of a date that say when something happens. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  'vào',
  'trong',
  'trước',
  'xong',
  'đến',
  'tới',
  'hết',
  'cuối',
  'đầu',
  'giữa',
  'từ',
  'nhất',
  'là',
  'kiến',
  'khoảng',
  'dịp',
  'sáng',
  'chiều',
  'tối',
  'hạn',
  'gian',
  'lúc',
]);

/** Words in front of a month, quarter or year that make it the object of a report: `kết quả tháng 5/2026`. */
export const OBJECT_WORDS: readonly string[] = [
  'công tác',
  'nhiệm vụ',
  'kết quả',
  'tình hình',
  'dự toán',
  'kế hoạch',
  'tháng cuối',
  'tháng đầu',
];

/** What the fact calls a last day for which no event is named. */
export const DEADLINE = 'thời hạn';
/** Words that open a last day by which something is due, as against a phase (`đến hết tháng 5`). */
export const DEADLINE_WORDS: RegExp = /^(?:trước|chậm nhất|muộn nhất|xong trước|không quá)/iu;

/** A date behind these words is that of a holiday unless a word of time stands in front of it. */
export const HOLIDAY_WORDS: RegExp =
  /kỷ niệm|kỉ niệm|chào mừng|nhân dịp|[Nn]gày (?:thành lập|truyền thống|sinh|[Gg]iải phóng|hội|Quốc)|Quốc khánh/u;

/** Words in front of a date that make it the time of a task: `trong tháng 7/2026`, `vào ngày 05/9/2026`. */
export const WITHIN_WORDS: ReadonlySet<string> = new Set(['trong', 'vào', 'xong', 'hạn']);

/** What may stand between two events that share a time. */
export const NAMED_ALONG: ReadonlySet<string> = new Set(['', 'và']);
/** What may stand between two times of one event. */
export const GOES_ON: ReadonlySet<string> = new Set(['', 'và', 'và tổ chức', 'đến']);
