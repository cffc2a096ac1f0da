/** Signs of fonts that draw something else than letters. */
import { SYMBOL, WINGDINGS } from './symbols.data.ts';

const PRIVATE_START = 0xf000;
const PRIVATE_END = 0xf0ff;
const IN_PRIVATE = /[\u{F020}-\u{F0FF}]/gu;
/** Signs that begin an item as they are; a list whose sign is any other begins its items with a round one. */
const OF_LISTS: ReadonlySet<string> = new Set('-–—+•*·●▪○◦➢➤✓►');
const ROUND = '•';
/** The hollow ring of Word's second level is an `o` of a font of letters. */
const RING = 'o';

type Table = ReadonlyMap<number, string>;

/** The tables of a font, the likelier one first; null for a font of letters. */
function tablesOf(font: string): readonly Table[] | null {
  if (/^symbol/iu.test(font)) return [SYMBOL];
  return /^(?:wing|web)dings/iu.test(font) ? [WINGDINGS] : null;
}

/** What a font of signs draws for a code; a round bullet where its looks are not known. */
export function signOf(code: number, font: string | null): string {
  const at = code >= PRIVATE_START && code <= PRIVATE_END ? code - PRIVATE_START : code;
  // Where no font is told, the sign tells it: codes that lists use mean one thing in one of them only.
  for (const table of tablesOf(font ?? '') ?? [WINGDINGS, SYMBOL]) {
    const sign = table.get(at);
    if (sign !== undefined) return sign;
  }
  return ROUND;
}

/** Text with the signs that it holds in the private area as what is drawn; as long as before. */
export function withSigns(text: string, font: string | null): string {
  return text.replace(IN_PRIVATE, (sign) => signOf(sign.charCodeAt(0), font));
}

/** What a list draws in front of its items. */
export function bulletOf(text: string, font: string | null): string {
  const isOfSigns = font !== null && tablesOf(font) !== null;
  const [first = ''] = isOfSigns ? [signOf(text.charCodeAt(0), font)] : withSigns(text, font);
  if (first === RING) return '◦';
  return text === '' || OF_LISTS.has(first) ? first : ROUND;
}
