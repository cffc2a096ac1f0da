/** Words whose tone may stand in two places: open oa, oe and uy (`hóa`, `hoá`). */
import { spellings } from '../../recognise/word-hash.ts';
import type { WordScan } from './word-scan.ts';

/** A word with a tone on open oa, oe or uy. */
export interface Placed {
  /** UTF-16 offsets in the source. */
  start: number;
  end: number;
  /** The word as written, composed. */
  text: string;
  /** True where the tone stands on the first vowel, as older dictionaries have it. */
  isOlder: boolean;
}

/** A word that ends so is worth a closer look: the vowels of both placements. */
const ENDS = /(?:[oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])$/iu;
const OLDER = /[òóỏõọùúủũụ][aey]$/iu;

/** The same word with the tone in the other place, its case kept. */
export function otherPlacement(word: string): string {
  const lower = word.toLowerCase();
  const other = spellings(lower).find((each) => each !== lower) ?? lower;
  return Array.from(other, (sign, i) => (isUpper(word.charAt(i)) ? sign.toUpperCase() : sign)).join('');
}

function isUpper(sign: string): boolean {
  return sign !== sign.toLowerCase();
}

/** A capital in the middle of a sentence opens a name, unless it opens `Ủy ban` or `Ủy viên`. */
function isName(scan: WordScan, at: number, text: string): boolean {
  if (!scan.isCapital(at) || scan.isAllCapitals(at)) return false;
  return text.length > 2;
}

/** The words of a document that have a tone on open oa, oe or uy, names left out. */
export function placementsIn(scan: WordScan, source: string): Placed[] {
  const found: Placed[] = [];
  for (let at = 0; at < scan.count; at += 1) {
    const start = scan.start(at);
    const end = scan.end(at);
    const written = source.slice(start, end);
    if (!ENDS.test(written)) continue;
    const text = written.normalize('NFC');
    const isEither = spellings(text.toLowerCase()).length > 1;
    if (isEither && !isName(scan, at, text)) found.push({ start, end, text, isOlder: OLDER.test(text) });
  }
  return found;
}
