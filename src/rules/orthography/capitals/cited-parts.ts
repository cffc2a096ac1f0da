/** Parts of a cited document: `khoản 2 điều 5` (PL II, V.7: Điều has a capital, khoản and điểm have none). */
import { hashesOf, hashOf, type WordScan } from '../word-scan.ts';
import { capitalised } from '../../../text/letters.ts';
import type { Slip } from './slip.ts';

const ARTICLE = hashOf('điều');
const CLAUSE = hashOf('khoản');
/** Types of documents that have articles; behind the number they tell that one is cited. */
const DOCUMENTS = hashesOf(['luật', 'nghị', 'thông', 'pháp', 'quyết']);

function isCited(scan: WordScan, at: number): boolean {
  // `khoản 2 điều 5`
  if (scan.breakBefore(at) < 2 && scan.isNumber(at - 1) && scan.hash(at - 2) === CLAUSE) return true;
  return at + 2 < scan.count && scan.breakBefore(at + 2) === 0 && DOCUMENTS.has(scan.hash(at + 2));
}

/** The articles that should have a capital. */
export function smallArticles(scan: WordScan, text: string): Slip[] {
  const found: Slip[] = [];
  for (let at = 2; at + 1 < scan.count; at += 1) {
    if (scan.hash(at) !== ARTICLE || scan.isCapital(at)) continue;
    if (!scan.isNumber(at + 1) || scan.breakBefore(at + 1) > 0 || !isCited(scan, at)) continue;
    const start = scan.start(at);
    const end = scan.end(at + 1);
    found.push({ kind: 'part', start, end, expected: capitalised(text.slice(start, end)) });
  }
  return found;
}
