/** Names of persons with a small syllable in the middle: `Nguyễn văn An` (PL II, II.1.a). */
import { FAMILY_NAMES, MIDDLE_NAMES } from '../../lexicon/capital-names.data.ts';
import { Heads } from '../heads.ts';
import { hashesOf, type WordScan } from '../word-scan.ts';
import { capitalised } from '../../../text/letters.ts';
import type { Slip } from './slip.ts';

const FAMILIES = hashesOf(FAMILY_NAMES);
const MIDDLES = hashesOf(MIDDLE_NAMES);

const HEADS = new Heads(MIDDLES);

/** The middle names that should have a capital. */
export function smallMiddleNames(scan: WordScan, text: string): Slip[] {
  const found: Slip[] = [];
  for (let at = 1; at + 1 < scan.count; at += 1) {
    if (!HEADS.may(scan, at) || !MIDDLES.has(scan.hash(at)) || scan.isCapital(at) || !scan.isBound(at))
      continue;
    if (!FAMILIES.has(scan.hash(at - 1)) || !scan.isCapital(at - 1)) continue;
    if (!scan.isBound(at + 1) || !scan.isCapital(at + 1) || scan.isAllCapitals(at + 1)) continue;
    const start = scan.start(at - 1);
    const end = scan.end(at + 1);
    const before = text.slice(start, scan.start(at));
    found.push({
      kind: 'person',
      start,
      end,
      expected: before + capitalised(text.slice(scan.start(at), end)),
    });
  }
  return found;
}
