/**
 * `đảng viên` with a capital in the middle of a sentence: a common noun for
 * which no clause of PL II asks a capital. Said only where the same document
 * writes it small elsewhere; one that always writes it large has its reasons.
 */
import { hashOf, type WordScan } from '../word-scan.ts';
import { uncapitalised } from '../../../text/letters.ts';
import type { Slip } from './slip.ts';

/** Persons by what they are; posts (Bí thư, Chủ tịch) have capitals by V.3. */
const NOUNS = ['đảng viên', 'hội viên', 'công chức', 'viên chức'] as const;

const PAIRS = NOUNS.map((noun) => noun.split(' ').map(hashOf));

/** A capital behind another is a title or a name: `Ban Công chức`. */
function isOwn(scan: WordScan, at: number): boolean {
  return scan.isBound(at) && !scan.isCapital(at - 1) && scan.isCapital(at) && !scan.isCapital(at + 1);
}

/** The common nouns that have a capital here and none elsewhere. */
export function largeNouns(scan: WordScan, text: string): Slip[] {
  const found: Slip[] = [];
  for (const [first, second] of PAIRS) {
    const large: number[] = [];
    let small = 0;
    for (let at = 0; at + 1 < scan.count; at += 1) {
      if (scan.hash(at) !== first || scan.hash(at + 1) !== second || scan.breakBefore(at + 1) > 0) continue;
      if (isOwn(scan, at)) large.push(at);
      else if (!scan.isCapital(at)) small += 1;
    }
    if (small <= large.length) continue;
    for (const at of large) {
      const start = scan.start(at);
      const end = scan.end(at + 1);
      found.push({ kind: 'common', start, end, expected: uncapitalised(text.slice(start, end)) });
    }
  }
  return found;
}
