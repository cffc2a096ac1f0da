/**
 * TCVN3 (“ABC”), the one-byte code of the fonts .VnTime and their kin: TCVN
 * 5712:1993, table VN3. A code shows up as the character that it has in Latin 1.
 * It has capitals of the seven own letters only; others are set in a font of
 * capitals (.VnTimeH) over the codes of the small ones. Compared with the
 * tables of public converters.
 */
export const TCVN3_CODES = '¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';

/** What each stands for, in the same order. */
export const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
