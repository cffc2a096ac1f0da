/** The document that speaks of itself: `kế hoạch này`, `Trên đây là kế hoạch …` (PL II, V.6: a certain document has a capital). */
import type { Analysis } from '../../../analyse/analyse.ts';
import { NAMED_TYPES } from '../../lexicon/capital-names.data.ts';
import { hashesOf, hashOf, type WordScan } from '../word-scan.ts';
import { capitalised } from '../../../text/letters.ts';
import type { Slip } from './slip.ts';

const THIS = hashOf('này');
/** Words that make it any of its kind: `các kế hoạch này`. */
const MANY = hashesOf(['các', 'những', 'mỗi', 'từng', 'mọi', 'hai', 'ba', 'nhiều']);
const HERE_IS = hashOf('là');
const HERE = hashOf('đây');

function isHereIs(scan: WordScan, at: number): boolean {
  return scan.hash(at - 1) === HERE_IS && scan.hash(at - 2) === HERE && scan.breakBefore(at) === 0;
}

/** Where the name of the document's own type should have a capital. */
export function smallOwnType({ root }: Analysis, scan: WordScan, text: string): Slip[] {
  const type = root.documentType;
  if (type === null || !NAMED_TYPES.has(type)) return [];
  const words = type.split(' ').map(hashOf);
  const found: Slip[] = [];
  for (let at = 1; at + words.length <= scan.count; at += 1) {
    if (scan.hash(at) !== words[0] || scan.isCapital(at) || scan.breakBefore(at) === 2) continue;
    if (!words.every((hash, i) => scan.hash(at + i) === hash && (i === 0 || scan.breakBefore(at + i) === 0)))
      continue;
    const behind = at + words.length;
    const isThis = behind < scan.count && scan.breakBefore(behind) === 0 && scan.hash(behind) === THIS;
    if (!(isThis && !MANY.has(scan.hash(at - 1))) && !isHereIs(scan, at)) continue;
    const start = scan.start(at);
    const end = scan.end(behind - 1);
    found.push({ kind: 'document', start, end, expected: capitalised(text.slice(start, end)) });
  }
  return found;
}
