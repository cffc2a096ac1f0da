/**
 * Words by which tasks say who works with whom and where reports go.
 *
 * Source: parts on organization of plans, by usage. Only bodies of the
 * province or above are named as addressees: between units of one issuer a
 * report may go either way.
 */

/** A task that begins by helping another; nobody leads it. */
export const WORKS_WITH: RegExp = /^(?:chủ động |tích cực )?phối hợp(?: chặt chẽ)?(?: với| cùng)?\s+/iu;

/** A report on its way; whom it goes to stands behind. */
export const REPORT_SENT: RegExp =
  /(?:gửi|nộp) (?:báo cáo|kết quả)[^.;]{0,120}? (?:về|đến|cho|tới) (?=\p{Lu})/giu;

/** Bodies above a commune. */
export const ABOVE_COMMUNE: RegExp = /^(?:Sở |(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)|Tỉnh ủy|Thành ủy)/u;

/** Words that let the report pass through somebody first. */
export const BY_WAY_OF: RegExp = /\((?:qua|thông qua)\s+(?<way>[^()]{2,80})\)/u;

/** Units of the issuer in general. */
export const ALL_UNITS: RegExp = /^(?:thủ trưởng )?các cơ quan, đơn vị|^các (?:phòng|ban|thôn|tổ dân phố)/iu;

/** Who gathers the reports of the others. */
export const GATHERS: RegExp =
  /tổng hợp(?:,| kết quả,?| và)? (?:kết quả[^.;]{0,40})?(?:báo cáo|trình)|tổng hợp[^.;]{0,60}, báo cáo/iu;
