/** What takes no column: marks that stand over or under the letter before them. */
const MARK = /\p{M}/u;
const WIDE =
  /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** Vietnamese with composed letters, which is nearly every text, is as wide as it is long. */
const PLAIN = /^[\x20-\x7e\u{a0}-\u{2ff}\u{1e00}-\u{1eff}\u{2010}-\u{2027}]*$/u;

function widthOfCharacter(character: string): number {
  if (MARK.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The columns that a printable text takes on a terminal. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}
