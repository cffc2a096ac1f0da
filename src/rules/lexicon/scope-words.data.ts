/**
 * Words by which a plan says for whom it speaks. Of a commune they must not
 * say the province.
 *
 * Source: openings and aims of plans of provinces that communes take over, by
 * usage. `Người dân trong tỉnh` alone may be guests or readers.
 */

/** All who act, and the province as their place. */
export const ACTS_FOR_PROVINCE: RegExp =
  /(?:các cấp, các ngành|các ngành, các cấp|cán bộ, đảng viên|cán bộ, công chức(?:, viên chức)?(?:, người lao động)?|chính quyền|các tầng lớp)(?:,? và)?(?: các tầng lớp)? [Nn]hân dân (?:trong|toàn|trong toàn|trên địa bàn(?: toàn)?) tỉnh(?!\p{L})|trong toàn Đảng bộ tỉnh(?!\p{L})/gu;

/** Sentences that speak of others as well: the province joined, told of, or as it was. */
export const BESIDE_PROVINCE: RegExp =
  /(?<!\p{L})(?:cùng|góp phần|đã|quảng bá|giới thiệu|thu hút|du khách|phục vụ|Tỉnh ủy|tỉnh (?:phát động|ban hành))(?!\p{L})/iu;

/** A subject that gives the province as the place of what is done. */
export const PLACED_IN_PROVINCE: RegExp = /(?:trên địa bàn|trong phạm vi) (?:toàn )?tỉnh(?!\p{L})/u;

/** Words in a subject that name a document of the province. */
export const OF_ANOTHER: RegExp =
  /(?<!\p{L})(?:kế hoạch|quyết định|nghị quyết|đề án|chương trình|chỉ thị|kết luận|phong trào|cuộc vận động|phát động)(?!\p{L})/iu;

/** Bodies that have a place smaller than a province. */
export const BELOW_PROVINCE: RegExp =
  /Thành ủy|Huyện ủy|Quận ủy|Thị ủy|(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Đảng ủy) (?:huyện|quận|thị xã|xã|phường)(?!\p{L})/u;

/** The province as the place of what a document sets going. */
export const ALL_PROVINCE: RegExp = /toàn (?:Đảng bộ )?tỉnh(?!\p{L})/u;

/** What a body sets going itself. */
export const SETS_GOING: RegExp = /phát động/iu;

/** Words by which a body takes up what another has set going. */
export const TAKES_UP: RegExp = /thực hiện|triển khai|hưởng ứng|cụ thể hóa|kế hoạch|nghị quyết|chỉ thị/iu;
