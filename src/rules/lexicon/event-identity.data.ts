/**
 * Words that tell which review or ceremony is meant where a plan names
 * several: whose it is, of what, and which round.
 *
 * Source: Luật Thi đua, khen thưởng số 06/2022/QH15 Điều 17; usage in plans.
 */

/** What a plan calls itself and its campaign; nothing at all means the same. */
export const OWN_OBJECT: RegExp =
  /^(?:(?:việc|kết quả|công tác|tổ chức|triển khai|thực hiện) )*(?:$|(?:phong trào|đợt|cuộc vận động|chiến dịch|kế hoạch|chương trình|tháng cao điểm|tháng hành động)(?!\p{L}))/iu;

/** An object with a name or count of its own is another one. */
export const NAMED_OBJECT: RegExp = /[“"«\d]|khối|cụm|chuyên đề|các phong trào/u;

/** Where the object of an event ends and its time begins. */
export const TIME_BEGINS: RegExp =
  /\s(?:vào|trong|trước|xong|đến|tới|từ|ngày|tháng|quý|cuối|đầu|giữa|chậm nhất|muộn nhất|dự kiến|phục vụ|để|và|nhằm|gắn|tại|theo)(?!\p{L})|[,:;(–-]/iu;

/** Many who each hold their own. */
export const EACH_OWN: RegExp =
  /(?:^|[\s:;,])(?:các|mỗi|từng|những|cấp (?:xã|huyện|tỉnh|cơ sở|trường|phường)|ở cơ sở|cơ sở)(?!\p{L})/iu;

/** Those who only help with the one event. */
export const HELPERS: RegExp = /tham mưu|phối hợp|phục vụ|chuẩn bị|tổng hợp|giúp|tham gia|dự /iu;

/** Rounds of one thing. */
export const ROUND: RegExp =
  /(?:đợt|giai đoạn|lần|vòng|học kỳ|bước|năm thứ)\s(?:thứ\s)?(?:\d{1,2}|[IVX]+|một|hai|ba|nhất|đầu|cuối)(?![\p{L}\d/])/iu;

/** What comes back has as many dates as it has rounds. */
export const RECURRENT: RegExp =
  /h[àằ]ng (?:năm|tháng|quý|tuần)|định kỳ|thường xuyên|(?:mỗi|từng) (?:năm|tháng|quý|đợt|giai đoạn)|kết \d{1,2} (?:năm|tháng)|sáu tháng|tháng đầu năm|giữa kỳ/iu;

/** Events of which a plan has one. */
export const SINGLE_EVENTS: ReadonlySet<string> = new Set([
  'sơ kết',
  'tổng kết',
  'phát động',
  'ra quân',
  'khai mạc',
  'bế mạc',
  'khai giảng',
  'bế giảng',
  'chung khảo',
  'chung kết',
]);

/** A heading about the day by which the whole is done. */
export const COMPLETION: RegExp = /^thời (?:gian|hạn) (?:hoàn thành|kết thúc)/iu;

/** A heading that speaks of the plan's time among other things. */
export const SPEAKS_OF_TIME: RegExp = /thời gian/iu;
