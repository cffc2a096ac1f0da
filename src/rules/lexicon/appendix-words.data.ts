/**
 * Words around the mention of an appendix.
 *
 * Source: NĐ 30/2020/NĐ-CP PL I/I/III/1 (how a text points to its appendices) and the documents that the project
 * has read.
 */

/** A document that the appendix may belong to instead of this one: its type with its capital, or its number. */
export const ANOTHER_DOCUMENT: RegExp =
  /số \d|(?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy định|Quy chế|Chỉ thị|Công văn|Kết luận|Hướng dẫn|Tờ trình|Chương trình|Đề án|Điều lệ|Văn bản|Báo cáo|Kế hoạch)(?! này)(?!\p{L})/u;

/** Words right behind a mention by which the appendix goes with this document. */
export const GOES_ALONG: RegExp = /^[\s,]*(?:được )?(?:(?:gửi|đính|ban hành) )?kèm/u;

/** A line that opens an appendix, with its number or letter. */
export const APPENDIX_LINE: RegExp =
  /^[ \t#*_|>(]{0,80}phụ lục(?!\p{L})(?:[ \t]{1,4}(?:số[ \t]{1,4})?(?<label>\d{1,2}|[ivx]{1,5}|[a-z])(?![\p{L}\d]))?/gimu;
