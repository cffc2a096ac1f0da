/**
 * Verbs with which the subject of a document begins and before which no `về` stands.
 *
 * Source: NĐ 30/2020/NĐ-CP PL III (quyết định ban hành …, phê duyệt …); names of decrees and circulars (quy định chi
 * tiết …, hướng dẫn …, sửa đổi, bổ sung …).
 */
export const BARE_VERBS: RegExp =
  /^(?:quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|bổ sung|công bố|công nhận|thành lập|kiện toàn|bãi bỏ|điều chỉnh)(?!\p{L})/iu;

/** A subject that brings its own opening along. */
export const OPENED: RegExp = /^(?:về|v\/v)\s/iu;
