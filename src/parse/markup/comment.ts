/** Tells comments, in the form that Markdown has and that plain text bears as well. */

const OPEN = '<!--';
const CLOSE = '-->';

/** True for a line that is one comment. */
export function isComment(text: string): boolean {
  return (
    text.startsWith(OPEN) &&
    text.length >= OPEN.length + CLOSE.length &&
    text.indexOf(CLOSE, OPEN.length) === text.length - CLOSE.length
  );
}
