/** Takes blanks and signs off the end of a text, in one look at each. */

/**
 * @param signs Signs that go with the blanks.
 * @returns The text up to its last unit that is neither.
 */
export function stripEnd(text: string, signs: string): string {
  let end = text.length;
  for (; end > 0; end -= 1) {
    const unit = text.charAt(end - 1);
    if (!signs.includes(unit) && unit.trim() !== '') break;
  }
  return text.slice(0, end);
}
