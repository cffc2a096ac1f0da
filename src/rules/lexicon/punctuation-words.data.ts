/**
 * Words that decide where a mark stands.
 *
 * Source: usage in plans and lists of names; NĐ 30/2020/NĐ-CP PL I/I/II/7.c
 * names persons without any mark behind the form of address.
 */

/** A form of address with a stop that nothing asks for: `Ông. Nguyễn Văn A`. */
export const STOPPED_ADDRESS: RegExp = /(?<![\p{L}.])(?:Ông|Bà|Đồng chí)\.(?= ?\p{Lu}\p{Ll})/gu;
