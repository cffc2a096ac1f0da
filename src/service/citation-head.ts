/** The words of a citation that name its document: `Kế hoạch số 451/KH-UBND`, `Luật Đê điều`. */
import type { Citation } from '../ast/inline.ts';
import type { Stretch } from '../text/place.ts';
import type { Reading } from './reading.ts';
import { isSpace } from './trimmed.ts';

/** Units of a name that is shown as a whole; of a longer one, only its type. */
const LONGEST = 80;

/** Units of a citation in which its symbol stands. */
const REACH = 300;

/** The offset behind the symbol, which line ends may tear; null where it is not found. */
function behindSymbol(text: string, symbol: string, { start, end }: Stretch): number | null {
  for (let from = start; from < Math.min(end, start + REACH); from += 1) {
    let at = from;
    let matched = 0;
    while (at < end && matched < symbol.length) {
      if (text.charAt(at) === symbol.charAt(matched)) matched += 1;
      else if (matched === 0 || !isSpace(text, at)) break;
      at += 1;
    }
    if (matched === symbol.length) return at;
  }
  return null;
}

/** The offset behind as many words as a type has; its letters may be written in more units than there. */
function behindType(text: string, start: number, type: string): number {
  let at = start;
  for (let words = type.split(' ').length; words > 0; words -= 1) {
    while (at < text.length && isSpace(text, at)) at += 1;
    while (at < text.length && !isSpace(text, at)) at += 1;
  }
  return at;
}

/** The stretch of a citation that names what it cites. */
export function headOf(citation: Citation, { document: { text } }: Reading): Stretch {
  const { symbol, documentType, position } = citation;
  const start = position.start.offset;
  let end = position.end.offset;
  // What stands behind a date is said of the document, and does not name it.
  const date = citation.children.find((child) => child.type === 'date');
  const named = symbol === null ? null : behindSymbol(text, symbol, { start, end });
  if (named !== null) end = named;
  else if (date !== undefined) end = date.position.start.offset;
  if (named === null && end - start > LONGEST)
    end = documentType === null ? start : Math.min(behindType(text, start, documentType), end);
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}
