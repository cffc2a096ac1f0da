/**
 * Letters of other scripts that look like letters of Vietnamese.
 *
 * Source: The Unicode Consortium, Unicode Technical Standard 39, confusables
 * (letters of Cyrillic and Greek with a Latin twin); U+00D0 and U+00F0 after
 * documents of converters that took the Icelandic letter for Đ.
 */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ɖ', 'Đ'],
  ['А', 'A'],
  ['а', 'a'],
  ['В', 'B'],
  ['С', 'C'],
  ['с', 'c'],
  ['Е', 'E'],
  ['е', 'e'],
  ['Н', 'H'],
  ['І', 'I'],
  ['і', 'i'],
  ['К', 'K'],
  ['М', 'M'],
  ['О', 'O'],
  ['о', 'o'],
  ['Р', 'P'],
  ['р', 'p'],
  ['Т', 'T'],
  ['у', 'y'],
  ['Х', 'X'],
  ['х', 'x'],
  ['Α', 'A'],
  ['Β', 'B'],
  ['Ε', 'E'],
  ['Η', 'H'],
  ['Ι', 'I'],
  ['Κ', 'K'],
  ['Μ', 'M'],
  ['Ν', 'N'],
  ['Ο', 'O'],
  ['ο', 'o'],
  ['Ρ', 'P'],
  ['Τ', 'T'],
  ['Υ', 'Y'],
  ['Χ', 'X'],
]);

/** Signs that show nothing and part words for whoever searches: ISO/IEC 10646, general category Cf. */
export const INVISIBLE: ReadonlyMap<string, string> = new Map(
  Array.from('\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', (sign) => [sign, ''] as const),
);
