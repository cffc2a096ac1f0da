/** Page furniture: what a page carries that is no text of the document. */
import type { Line } from '../lines.ts';

const NUMBER = /^(?:[-–] ?)?\d{1,3}(?: ?[-–])?$|^[Tt]rang \d{1,3}(?: ?\/ ?\d{1,3})?$/u;
const RULE = /^(?:[-–—_=~\u{AD}] ?){3,}$|^(?:\* ?){3,}$/u;
/** A number this far from the margin was centred on the page. */
const CENTRED = 20;

/** True where line `at` holds a page number and nothing else. */
export function isPageNumber(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.depth > 0 || !NUMBER.test(line.text)) return false;
  const before = lines[at - 1];
  const after = lines[at + 1];
  const alone = (before === undefined || before.blank) && (after === undefined || after.blank);
  return alone || line.indent >= CENTRED || line.formFeed || after?.formFeed === true;
}

/** True for a drawn line: `-----`, `_____`, `* * *`. */
export function isRule(line: Line): boolean {
  return RULE.test(line.text);
}
