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

/** A word that ends in two vowels of one kind is worth a closer look: those of both placements. */
const ENDS = [
  ['oòóỏõọ', 'aàáảãạeèéẻẽẹ'],
  ['uùúủũụ', 'yỳýỷỹỵ'],
] as const;
/** Above every vowel. */
const LIMIT = 0x1f00;
/** For each unit the kind whose first vowel it is, and the kind whose second. */
const FIRST = new Uint8Array(LIMIT);
const SECOND = new Uint8Array(LIMIT);
for (const [i, [first, second]] of ENDS.entries()) {
  for (const sign of first + first.toUpperCase()) FIRST[sign.charCodeAt(0)] = i + 1;
  for (const sign of second + second.toUpperCase()) SECOND[sign.charCodeAt(0)] = i + 1;
}

function endsSo(source: string, start: number, end: number): boolean {
  const kind = SECOND[source.charCodeAt(end - 1)] ?? 0;
  return kind !== 0 && end - start > 1 && FIRST[source.charCodeAt(end - 2)] === kind;
}

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
    if (!endsSo(source, start, end)) continue;
    const text = source.slice(start, end).normalize('NFC');
    const isEither = spellings(text.toLowerCase()).length > 1;
    if (isEither && !isName(scan, at, text)) found.push({ start, end, text, isOlder: OLDER.test(text) });
  }
  return found;
}
