/**
 * Who may give which award, as patterns over the words of a plan.
 *
 * Sources: Luật Thi đua, khen thưởng 06/2022/QH15 Điều 77 to 80 (Chủ tịch
 * nước: huân chương, huy chương; Chính phủ and Thủ tướng: cờ thi đua của
 * Chính phủ, bằng khen của Thủ tướng; ministers and chairmen of provinces:
 * bằng khen, cờ thi đua; heads of units, sở and communes: giấy khen); Nghị
 * định 152/2025/NĐ-CP and 129/2025/NĐ-CP (the awards of districts went to
 * chairmen of communes on 01/7/2025).
 */

/** A line that is no more than an award which the State's head or the Prime Minister gives. */
export const HIGH_AWARD: RegExp =
  /^(?:Huân chương|Huy chương|Giải thưởng Hồ Chí Minh|Giải thưởng Nhà nước|Cờ thi đua của Chính phủ|Chiến sĩ thi đua toàn quốc|Bằng khen của Thủ tướng)(?!\p{L})[^.;:]{0,60}[.;,]?$/iu;

/** One that a minister or the chairman of a province gives. */
export const PROVINCE_AWARD: RegExp =
  /^(?:Bằng khen|Cờ thi đua|Chiến sĩ thi đua cấp tỉnh)(?!\p{L})[^.;:]{0,80}[.;,]?$/iu;

/** Words that leave the award to who may give it. */
export const PROPOSED: RegExp = /đề nghị|đề xuất|kiến nghị|trình|cấp có thẩm quyền|cấp trên|xét tặng/iu;

/** A giấy khen's giver with a bằng khen; `của` may be missing. */
export const HONOUR_TOO_HIGH: RegExp =
  /[Bb]ằng khen (?:của )?(?:(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) (?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã)|Giám đốc Sở|Hiệu trưởng)(?!\p{L})/gu;

/** A bằng khen that is given, and a giver of giấy khen in the clause in front of it. */
export const HONOUR_GIVEN: RegExp = /(?:tặng|tặng thưởng|trao tặng) Bằng khen/gu;
export const LOW_GIVER: RegExp =
  /(?:(?:UBND|Ủy ban nhân dân) (?:xã|phường|đặc khu|thị trấn)|Giám đốc Sở|Hiệu trưởng)(?!\p{L})/u;

/** A bằng khen's giver with a giấy khen. */
export const HONOUR_TOO_LOW: RegExp =
  /[Gg]iấy khen (?:của )?(?:(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) tỉnh|Thủ tướng Chính phủ|Bộ trưởng)(?!\p{L})/gu;
