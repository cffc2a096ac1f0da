/** Vietnamese letters, case and blanks. */

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const BLANKS = /\s+/gu;
/** A blank that is no single space. */
const UNEVEN = /[^\S ]| {2}/u;
const MARKS = /\p{M}/gu;

/** True where a text has a letter and no lower-case one: `MỤC ĐÍCH, YÊU CẦU`. */
export function isUpperCase(text: string): boolean {
  return UPPER.test(text) && !LOWER.test(text);
}

export function startsUpper(text: string): boolean {
  return UPPER.test(String.fromCodePoint(text.codePointAt(0) ?? 0));
}

export function startsLower(text: string): boolean {
  return LOWER.test(String.fromCodePoint(text.codePointAt(0) ?? 0));
}

export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

/** The text in one line: NFC, runs of blanks one space, none at the ends. */
export function collapse(text: string): string {
  const line = UNEVEN.test(text) ? text.replace(BLANKS, ' ') : text;
  return line.normalize('NFC').trim();
}

/**
 * The form in which two spellings of one word are equal: lower case, marks
 * and the stroke of đ taken off. For looking words up, never for output.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}

/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first.toUpperCase() + text.slice(first.length);
}

/** A text with its first letter small. */
export function uncapitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first.toLowerCase() + text.slice(first.length);
}
