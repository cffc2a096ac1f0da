/**
 * The five-year plans of socio-economic development, and the words by which
 * a stretch of years is said of them.
 *
 * Source: Luật Đầu tư công số 58/2024/QH15 (kế hoạch 5 năm); Nghị quyết của
 * Quốc hội về kế hoạch phát triển kinh tế - xã hội 5 năm 2016-2020
 * (142/2016/QH13), 2021-2025 (16/2021/QH15).
 */

/** First years of the plans; each runs five years. */
export const FIVE_YEAR_STARTS: ReadonlySet<number> = new Set([2001, 2006, 2011, 2016, 2021, 2026, 2031]);

/** Whose years are meant, in the words in front of them. */
export const SOCIO_ECONOMIC: RegExp = /kinh tế\s?[-–,]?\s?(?:văn hóa\s?[-–,]\s?)?xã hội|KT\s?[-–]\s?XH/iu;

/** Names of programmes that have years of their own. */
export const OWN_YEARS: RegExp =
  /đề án|dự án|chương trình|phong trào|cuộc vận động|chiến lược|quy hoạch|nhiệm kỳ|nghị quyết|đại hội|kết luận|chỉ thị|tầm nhìn|bổ sung/iu;
