/**
 * VNI for Windows, the code of the fonts VNI-Times and their kin: a letter is
 * followed by a character for its mark and tone. By the tables that its maker
 * published and xvnkb (vni.h) holds; a row is letter, code of the mark, result.
 */
export const VNI_PAIRS: readonly (readonly [letter: string, marks: string, results: string])[] = [
  ['a', 'ùøûõïêéèúüëâáàåãä', 'áàảãạăắằẳẵặâấầẩẫậ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];

/** Letters that are one character, and what they stand for. */
export const VNI_CODES = 'íìæóòôöñî';
export const VNI_LETTERS = 'íìỉĩịơưđỵ';
