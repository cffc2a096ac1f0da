/**
 * The document's own unit where its name is a number or a person: there the
 * class word has a capital too (PL II, III.1.b: `Phường 4`, `Phường Điện Biên
 * Phủ`). The line of place and date or the name of the issuer tells it.
 */
import type { Analysis } from '../../../analyse/analyse.ts';
import { capitalised, startsUpper } from '../../../text/letters.ts';
import { FAMILY_NAMES, HISTORIC_NAMES, SURE_FAMILY_NAME } from '../../lexicon/capital-names.data.ts';
import { hashesOf, type WordScan } from '../word-scan.ts';
import type { Slip } from './slip.ts';

const CLASSES: ReadonlySet<string> = new Set(['phường', 'quận', 'xã']);
const NUMBER = /^\d{1,2}$/u;

function isPerson(name: string): boolean {
  return HISTORIC_NAMES.has(name) || name.toLowerCase().startsWith(`${SURE_FAMILY_NAME} `);
}

/** The own unit as the line of place writes it, with a capital for a number or for what looks like a person. */
function unitOfPlace({ nodes }: Analysis): readonly string[] | null {
  const [line] = nodes.all('placeDate');
  const words = (line?.node.place ?? '').normalize('NFC').split(/\s+/u);
  const [kind = '', first = ''] = words;
  if (!startsUpper(kind) || !CLASSES.has(kind.toLowerCase())) return null;
  const isNamed = words.length > 2 && FAMILY_NAMES.has(first.toLowerCase());
  return (words.length === 2 && NUMBER.test(first)) || isNamed ? words : null;
}

/** The own unit by the name of the issuer, where it is surely named by a person. */
function unitOfIssuer({ issuer }: Analysis): readonly string[] | null {
  const words = (issuer?.name ?? '').normalize('NFC').split(/\s+/u);
  const at = words.findIndex((word) => CLASSES.has(word.toLowerCase()));
  return at >= 0 && isPerson(words.slice(at + 1).join(' ')) ? words.slice(at) : null;
}

/** Where the class word of the own unit should have a capital. */
export function smallOwnUnit(analysis: Analysis, scan: WordScan, text: string): Slip[] {
  const unit = unitOfPlace(analysis) ?? unitOfIssuer(analysis);
  if (unit === null) return [];
  const [kind] = hashesOf(unit.slice(0, 1));
  const found: Slip[] = [];
  for (let at = 1; at + unit.length <= scan.count; at += 1) {
    if (scan.hash(at) !== kind || scan.isCapital(at)) continue;
    const start = scan.start(at);
    const end = scan.end(at + unit.length - 1);
    const rest = text
      .slice(scan.start(at + 1), end)
      .normalize('NFC')
      .split(/\s+/u);
    if (rest.join(' ') !== unit.slice(1).join(' ')) continue;
    // `04 phường 4 xã` counts.
    if (scan.isNumber(at - 1)) continue;
    found.push({ kind: 'unit', start, end, expected: capitalised(text.slice(start, end)) });
  }
  return found;
}
