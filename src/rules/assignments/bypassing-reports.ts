/** Reports that the units of a commune send straight to a body above it, past the unit that gathers them. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Assigned } from '../../analyse/assigned.ts';
import { passageOf, rangeIn } from '../../analyse/text-of-passage.ts';
import { textBlocksOf, type TextBlock } from '../../analyse/text-of.ts';
import type { Range } from '../../text/place.ts';
import { readBody } from '../../recognise/bodies.ts';
import { ABOVE_COMMUNE, ALL_UNITS, BY_WAY_OF, GATHERS, REPORT_SENT } from '../lexicon/routing-words.data.ts';
import { issuerUnit } from './own-unit.ts';

export interface BypassingReport {
  range: Range;
  /** Where it is sent, as written. */
  to: string;
  /** The unit that gathers the reports of the others. */
  collector: Assigned;
}

/** A unit of the issuer's own that the report passes through. */
const OWN_WAY = /phòng|ủy ban nhân dân (?:xã|phường)|ubnd (?:xã|phường)/iu;

/** The reports in a block that are sent above the commune, with no unit of its own on the way. */
function sentAbove(block: TextBlock, collector: Assigned): BypassingReport[] {
  const passage = passageOf(block);
  const { text } = passage;
  return [...text.matchAll(REPORT_SENT)].flatMap((sent) => {
    const at = sent.index + sent[0].length;
    const end = ABOVE_COMMUNE.test(text.slice(at, at + 40)) ? readBody(text, at) : -1;
    const way = BY_WAY_OF.exec(text.slice(end, end + 120))?.groups?.['way'] ?? '';
    const range = end < 0 || OWN_WAY.test(way) ? null : rangeIn(passage, sent.index, end);
    return range === null ? [] : [{ range, to: text.slice(at, end), collector }];
  });
}

/** The reports of all units that go past the one that gathers them; none above a commune, whose units may report so. */
export function bypassingReports(analysis: Analysis, all: readonly Assigned[]): BypassingReport[] {
  if (issuerUnit(analysis)?.level !== 'commune') return [];
  const collector = all.find(
    ({ fact }) => !ALL_UNITS.test(fact.unit) && fact.tasks.some(({ text }) => GATHERS.test(text)),
  );
  if (collector === undefined) return [];
  return all
    .filter(({ fact }) => ALL_UNITS.test(fact.unit))
    .flatMap(({ entry }) => textBlocksOf(entry).flatMap((block) => sentAbove(block, collector)));
}
