/** How the words of a block end. */
import type { Node } from '../../ast/nodes.ts';
import { isBlank } from '../../recognise/chars.ts';

export interface Ending {
  /** `.`, `;`, `,`, `:`, `!`, `?`, `…`, `./.`; empty where a word ends the block. */
  sign: string;
  /** Where the sign begins in the source; without one, behind the last word. */
  at: number;
  /** Behind the sign, markup and blanks left out. */
  end: number;
}

const MARKUP = '*_';
const CLOSING = ')]”"’»';
const SIGNS = '.;,:!?…';
/** Closing marks behind one another: `”)`. */
const MOST_CLOSING = 3;

function isMarkup(sign: string): boolean {
  return sign !== '' && MARKUP.includes(sign);
}

/** Reads the end of a block; a stop inside the bracket or quotation that ends it counts: `“… quyết tâm.”`. */
export function endingOf({ position }: Node, text: string): Ending {
  const { start, end: last } = position;
  let end = last.offset;
  while (end > start.offset && (isBlank(text.charCodeAt(end - 1)) || isMarkup(text.charAt(end - 1))))
    end -= 1;
  if (text.endsWith('./.', end)) return { sign: './.', at: end - 3, end };
  if (text.endsWith('...', end)) {
    let at = end - 3;
    while (at > start.offset && text.charAt(at - 1) === '.') at -= 1;
    return { sign: '…', at, end };
  }
  const sign = signAt(text, end);
  if (sign !== '') return { sign, at: end - 1, end };
  let inside = end;
  while (end - inside < MOST_CLOSING && inside > start.offset && CLOSING.includes(text.charAt(inside - 1)))
    inside -= 1;
  return { sign: inside === end ? '' : signAt(text, inside), at: end, end };
}

function signAt(text: string, end: number): string {
  const sign = text.charAt(end - 1);
  return sign !== '' && SIGNS.includes(sign) ? sign : '';
}
