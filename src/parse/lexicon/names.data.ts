/**
 * What stands before the name of a person and is no part of it.
 *
 * Source: NĐ 30/2020/NĐ-CP PL I/I/II/7.c (titles and degrees are not written
 * before the signer's name, except in the armed forces, education, health and
 * science, where they are met); ranks by Luật Sĩ quan Quân đội and Luật Công
 * an nhân dân.
 */
export const NAME_PREFIX: RegExp =
  /^(?:(?:GS|PGS|TSKH|TS|Ts|ThS|Ths|BS|BSCK\w*|KS|CN|LS|NGƯT|NGND|TTƯT|Ông|Bà|Đ\/c|Đồng chí|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))[.:]? ?,? ?)+/u;
