/**
 * Characters that a terminal would obey or hide: controls, the marks that turn
 * the direction of text, blanks without width, lone surrogates.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text that can be shown anywhere: what a terminal would obey or hide stands as `\u{200b}`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (each) => `\\u{${(each.codePointAt(0) ?? 0).toString(16)}}`);
}
