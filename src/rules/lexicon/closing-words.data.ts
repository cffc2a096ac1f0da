/**
 * Words by which a plan is closed.
 *
 * Sources: usage in plans of State bodies (Trên đây là Kế hoạch …; đề nghị …
 * triển khai thực hiện) and of Party committees (Kế hoạch này được phổ biến đến
 * …); Mẫu 1.4 of NĐ 30/2020/NĐ-CP PL III leaves the closing to the text.
 */

/** The sentence that names the plan and ends it. */
export const CLOSING_FORMULA: RegExp = /trên đây là/iu;

/** A closing in other words: it speaks of the plan as a whole. */
export const OF_THIS_PLAN: RegExp =
  /kế hoạch này|(?:nhận được|căn cứ|thực hiện|triển khai) (?:nội dung |theo )?kế hoạch/iu;

/** A closing that begins with the request itself, or with this plan as its ground. */
export const OPENS_WITH_REQUEST: RegExp = /^(?:yêu cầu|đề nghị|căn cứ|giao)(?!\p{L})/iu;

/** What asks somebody to carry the plan out, or tells what to do when that is hard. */
export const CARRY_OUT: RegExp =
  /yêu cầu|đề nghị|nghiêm túc|chủ động|căn cứ|vướng mắc|trách nhiệm|phối hợp|phổ biến|quán triệt|chấp hành|báo cáo|giao (?:các|cho|phòng|ban|văn phòng)|(?:cơ quan|đơn vị|cá nhân|các (?:thôn|xóm|tổ|ban|ngành|trường|chi bộ)|bộ phận|địa phương|biết|để) (?:tổ chức )?(?:thực hiện|triển khai)/iu;
