/** How the words of a block end. */
import type { Node } from '../../ast/nodes.ts';
import { signTable } from '../../text/sign-table.ts';

export interface Ending {
  /** `.`, `;`, `,`, `:`, `!`, `?`, `…`, `./.`; empty where a word ends the block. */
  sign: string;
  /** Where the sign begins in the source; without one, behind the last word. */
  at: number;
  /** Behind the sign, markup and blanks left out. */
  end: number;
}

/** What a unit is at the end of a block. */
const BLANK_OR_MARKUP = 1;
const SIGN = 2;
const CLOSING = 3;
const TABLE: Uint8Array = signTable([
  [' \t\n\r\u00a0*_', BLANK_OR_MARKUP],
  ['.;,:!?…', SIGN],
  [')]”"’»', CLOSING],
]);
/** Closing marks behind one another: `”)`. */
const MOST_CLOSING = 3;
const STOP = 0x2e;

/** Reads the end of a block; a stop inside the bracket or quotation that ends it counts: `“… quyết tâm.”`. */
export function endingOf({ position }: Node, text: string): Ending {
  const start = position.start.offset;
  let end = position.end.offset;
  while (end > start && TABLE[text.charCodeAt(end - 1)] === BLANK_OR_MARKUP) end -= 1;
  const last = TABLE[text.charCodeAt(end - 1)];
  if (last === SIGN) return signEnding(text, start, end);
  if (last !== CLOSING) return { sign: '', at: end, end };
  let inside = end;
  while (end - inside < MOST_CLOSING && inside > start && TABLE[text.charCodeAt(inside - 1)] === CLOSING)
    inside -= 1;
  const sign = TABLE[text.charCodeAt(inside - 1)] === SIGN ? text.charAt(inside - 1) : '';
  return { sign, at: end, end };
}

function signEnding(text: string, start: number, end: number): Ending {
  if (text.charCodeAt(end - 1) === STOP) {
    if (text.startsWith('./', end - 3)) return { sign: './.', at: end - 3, end };
    if (text.startsWith('..', end - 3)) {
      let at = end - 3;
      while (at > start && text.charCodeAt(at - 1) === STOP) at -= 1;
      return { sign: '…', at, end };
    }
  }
  return { sign: text.charAt(end - 1), at: end - 1, end };
}
