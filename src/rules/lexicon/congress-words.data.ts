/**
 * Words in front of a congress that tell whether it is still to come or what
 * it resolved is being carried out.
 *
 * Source: usage in plans for emulation drives before Party congresses (Chỉ thị
 * 35-CT/TW năm 2024: chuẩn bị, tổ chức đại hội đảng bộ các cấp).
 */
export const UPCOMING: RegExp =
  /[Cc]hào mừng|[Tt]iến tới|[Hh]ướng tới|[Hh]ướng về|[Cc]huẩn bị|[Đđ]ến khi|[Tt]ổ chức (?:thành công )?(?=$|các|[Đđ]ại hội)/gu;

/** The resolution of a congress; the national one and its predecessor stand side by side everywhere. */
export const RESOLUTION: RegExp = /[Nn]ghị quyết/gu;

/** Words that speak of a congress otherwise: its spirit, its documents, the time after it. */
export const ELSE: RegExp =
  /[Tt]inh thần|[Vv]ăn kiện|[Qq]uan điểm|[Kk]ết quả|(?:[Ss]au|[Tt]ừ|[Tt]ại|[Kk]ể từ)(?= )/gu;

/** Bodies named by their level alone: `Đảng bộ thành phố`. */
export const LEVEL_ONLY: RegExp = /(?:xã|phường|tỉnh|thành phố|huyện|quận|đặc khu|thị trấn)$/u;

/** Words that take leave of a term: what they name is the congress before. */
export const CLOSING_TERM: RegExp =
  /tổng kết|kết thúc|cuối nhiệm kỳ|nhìn lại|nhiệm kỳ trước|khóa trước|nhiệm kỳ qua|hoàn thành|nay là|trước đây|kế thừa|từ (?:khi|sau)/iu;

/** How the key of the Party's own congress reads (`eventBodyKey`). */
export const NATIONAL = 'đảng';

/** Gatherings that are held once a term; sessions and plenums follow one another. */
export const HELD_ONCE: ReadonlySet<string> = new Set(['Đại hội']);
