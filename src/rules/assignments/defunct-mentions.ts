/** Where a document gives a body work, sends it a copy or has it reported to, and the body is no more. */
import type { Analysis } from '../../analyse/analyse.ts';
import { assignedIn } from '../../analyse/assignments.ts';
import { blocksOf, type Block } from '../../analyse/blocks.ts';
import { passageOf, rangeIn, type Passage } from '../../analyse/text-of-passage.ts';
import { TextRun } from '../../analyse/text-run.ts';
import { wordsOf } from '../../analyse/text-of.ts';
import { unitsIn, type UnitName } from '../../analyse/unit-names.ts';
import type { Addressee, Recipient } from '../../ast/nodes.ts';
import { wordBefore } from '../../recognise/cursor.ts';
import type { Range } from '../../text/place.ts';
import {
  ADDRESSEE_HEADS,
  BEFORE_ADDRESSEE,
  BY_WAY,
  FORMERLY,
  REPORTS,
} from '../lexicon/defunct-bodies.data.ts';
import { defunctUnit, type Defunct } from './defunct.ts';
import { recipientLines } from './recipient-list.ts';

export interface DefunctMention {
  name: string;
  range: Range;
  defunct: Defunct;
}

/** The bodies of a text that are no more; none in a text that speaks of what was. */
function defunctAmong(
  units: readonly UnitName[],
  text: string,
  day: string,
  place: (from: number, to: number) => Range | null,
): DefunctMention[] {
  return units.flatMap((unit) => {
    const defunct = defunctUnit(unit, day);
    if (defunct === null || FORMERLY.test(text)) return [];
    const range = place(unit.start, unit.end);
    return range === null ? [] : [{ name: text.slice(unit.start, unit.end), range, defunct }];
  });
}

function assigned({ nodes }: Analysis, day: string): DefunctMention[] {
  return assignedIn(nodes).flatMap(({ name, units, block }) =>
    defunctAmong(units, name, day, (from, to) => {
      const passage = passageOf(block);
      const at = passage.text.indexOf(name);
      return at < 0 ? block.position : rangeIn(passage, at + from, at + to);
    }),
  );
}

/** The place of words in a line of the frame; the whole line where blanks in it were collapsed. */
function placeInLine(
  node: Recipient | Addressee,
  { source }: Analysis,
  text: string,
): (a: number, b: number) => Range {
  return (from, to) => {
    const run = new TextRun(node, source);
    const at = run.text.indexOf(text.slice(from, to));
    return at < 0 ? node.position : run.range(at, at + to - from);
  };
}

/** Recipients, and whom the document is addressed to. */
function receiving(analysis: Analysis, day: string): DefunctMention[] {
  const addressees = analysis.nodes.all('addressee').map(({ node }) => {
    const text = wordsOf(node);
    return { node, text, units: unitsIn(text) };
  });
  return [...recipientLines(analysis), ...addressees].flatMap(({ node, text, units }) =>
    defunctAmong(units, text, day, placeInLine(node, analysis, text)),
  );
}

/** True where a stretch belongs to a document cited or to words quoted. */
function isForeign({ placed }: Passage, at: number): boolean {
  return placed.some(
    ({ node, start, end }) =>
      start <= at && at < end && (node.type === 'citation' || node.type === 'quotation'),
  );
}

/** Units in which a name and its place are told, and those around it that may say it is history. */
const NAME = 90;
const AROUND = 60;

/** True where the clause in front of a body says that something is sent to it, or goes by way of it. */
function isReportedTo(text: string, at: number): boolean {
  if (!BEFORE_ADDRESSEE.has(wordBefore(text, at))) return false;
  const before = text.slice(Math.max(0, at - NAME), at);
  const start = Math.max(...['.', ';', ':', ',', '('].map((sign) => before.lastIndexOf(sign)));
  return (
    REPORTS.test(before.slice(start + 1)) ||
    (before.charAt(start) === '(' && BY_WAY.test(before.slice(start)))
  );
}

/** The bodies that a block has something reported to. */
function reportedTo({ passage }: Block, day: string): DefunctMention[] {
  const { text } = passage;
  if (!text.includes('áo cáo') && !text.includes('ửi ')) return [];
  const seen = new Set<string>();
  return [...text.matchAll(ADDRESSEE_HEADS)].flatMap(({ index }) => {
    if (!isReportedTo(text, index)) return [];
    const name = (/^[^.;:,()]*/u.exec(text.slice(index, index + NAME))?.[0] ?? '').trimEnd();
    // A paragraph that names a body again says nothing new.
    if (seen.has(name)) return [];
    seen.add(name);
    const units = unitsIn(name).slice(0, 1);
    const [first] = defunctAmong(units, name, day, (from, to) => rangeIn(passage, index + from, index + to));
    if (first === undefined || isForeign(passage, index)) return [];
    return FORMERLY.test(text.slice(Math.max(0, index - AROUND), index + NAME + AROUND)) ? [] : [first];
  });
}

/** The bodies that a document deals with as if they still were, each at its place. */
export function defunctMentions(analysis: Analysis, day: string): DefunctMention[] {
  const reports = blocksOf(analysis).flatMap((block) =>
    block.node.type === 'heading' || block.within('preamble', 'header') ? [] : reportedTo(block, day),
  );
  return [...receiving(analysis, day), ...assigned(analysis, day), ...reports];
}
