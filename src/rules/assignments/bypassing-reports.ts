/** Reports that the units of a commune send straight to a body above it, past the unit that gathers them. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Assigned } from '../../analyse/assigned.ts';
import { passageOf, rangeIn } from '../../analyse/text-of-passage.ts';
import { textBlocksOf, type TextBlock } from '../../analyse/text-of.ts';
import type { Range } from '../../text/place.ts';
import { readBody } from '../../recognise/bodies.ts';
import {
  ABOVE_COMMUNE,
  ALL_UNITS,
  BY_WAY_OF,
  GATHERS,
  PASSES_ON,
  REPORT_SENT,
  SENT_TO,
} from '../lexicon/routing-words.data.ts';
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

/** Units within which a sentence names whom its report goes to. */
const REACH = 160;

/** A stretch of a text up to the end of the sentence. */
function sentenceFrom(text: string, from: number): string {
  const rest = text.slice(from, from + REACH);
  const end = rest.search(/[.;]/u);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The reports in a block that are sent above the commune, with no unit of its own on the way. */
function sentAbove(block: TextBlock): Omit<BypassingReport, 'collector'>[] {
  const passage = passageOf(block);
  const { text } = passage;
  return [...text.matchAll(REPORT_SENT)].flatMap(({ index }) => {
    const sent = SENT_TO.exec(sentenceFrom(text, index));
    if (sent === null) return [];
    const at = index + sent.index + sent[0].length;
    const end = ABOVE_COMMUNE.test(text.slice(at, at + 40)) ? readBody(text, at) : -1;
    const way = BY_WAY_OF.exec(text.slice(end, end + 120))?.groups?.['way'] ?? '';
    const range = end < 0 || OWN_WAY.test(way) ? null : rangeIn(passage, index, end);
    return range === null ? [] : [{ range, to: text.slice(at, end) }];
  });
}

function gathers(task: string): boolean {
  const at = task.search(GATHERS);
  return at >= 0 && PASSES_ON.test(sentenceFrom(task, at));
}

/** The reports of all units that go past the one that gathers them; none above a commune, whose units may report so. */
export function bypassingReports(analysis: Analysis, all: readonly Assigned[]): BypassingReport[] {
  if (issuerUnit(analysis)?.level !== 'commune') return [];
  const sent = all
    .filter(({ name }) => ALL_UNITS.test(name))
    .flatMap(({ entry }) => textBlocksOf(entry).flatMap(sentAbove));
  if (sent.length === 0) return [];
  const collector = all.find(
    ({ name, tasks }) => !ALL_UNITS.test(name) && tasks.some(({ text }) => gathers(text)),
  );
  return collector === undefined ? [] : sent.map((report) => ({ ...report, collector }));
}
