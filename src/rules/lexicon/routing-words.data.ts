/**
 * Words by which tasks say who works with whom and where reports go.
 *
 * Source: parts on organization of plans, by usage. Only bodies of the
 * province or above are named as addressees: between units of one issuer a
 * report may go either way.
 */

/** A task that begins by helping another; nobody leads it. */
export const WORKS_WITH: RegExp = /^(?:chủ động |tích cực )?phối hợp(?: chặt chẽ)?(?: với| cùng)?\s+/iu;

/** A report on its way. */
export const REPORT_SENT: RegExp = /(?:gửi|nộp) (?:báo cáo|kết quả)/giu;

/** In front of whom it goes to, in the same sentence. */
export const SENT_TO: RegExp = / (?:về|đến|cho|tới) (?=\p{Lu})/u;

/** Bodies above a commune. */
export const ABOVE_COMMUNE: RegExp = /^(?:Sở |(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)|Tỉnh ủy|Thành ủy)/u;

/** Words that let the report pass through somebody first. */
export const BY_WAY_OF: RegExp = /\((?:thông )?qua (?<way>[^()]*)/u;

/** Units of the issuer in general. */
export const ALL_UNITS: RegExp = /^(?:thủ trưởng )?các cơ quan, đơn vị|^các (?:phòng|ban|thôn|tổ dân phố)/iu;

/** Who gathers what the others send, and passes it on in the same sentence. */
export const GATHERS: RegExp = /tổng hợp/iu;
export const PASSES_ON: RegExp = /báo cáo|trình/iu;
