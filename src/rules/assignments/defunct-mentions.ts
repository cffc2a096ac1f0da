/** Where a document gives a body work, sends it a copy or has it reported to, and the body is no more. */
import type { Analysis } from '../../analyse/analyse.ts';
import { assignedIn } from '../../analyse/assignments.ts';
import { blocksOf, type Block } from '../../analyse/blocks.ts';
import { passageOf, rangeIn, type Passage } from '../../analyse/text-of-passage.ts';
import { TextRun } from '../../analyse/text-run.ts';
import { unitsIn } from '../../analyse/unit-names.ts';
import { wordBefore } from '../../recognise/cursor.ts';
import type { Range } from '../../text/place.ts';
import { ADDRESSEE_HEADS, BEFORE_ADDRESSEE, FORMERLY, REPORTS_TO } from '../lexicon/defunct-bodies.data.ts';
import { defunctUnit, type Defunct } from './defunct.ts';

export interface DefunctMention {
  name: string;
  range: Range;
  defunct: Defunct;
}

/** The bodies of a text that are no more; none in a text that speaks of what was. */
function defunctIn(
  text: string,
  day: string | null,
  place: (from: number, to: number) => Range | null,
): DefunctMention[] {
  if (FORMERLY.test(text)) return [];
  return unitsIn(text).flatMap((unit) => {
    const defunct = defunctUnit(unit, day);
    const range = defunct === null ? null : place(unit.start, unit.end);
    return defunct === null || range === null
      ? []
      : [{ name: text.slice(unit.start, unit.end), range, defunct }];
  });
}

function assigned({ nodes }: Analysis, day: string | null): DefunctMention[] {
  return assignedIn(nodes).flatMap(({ fact, block }) => {
    const passage = passageOf(block);
    const at = passage.text.indexOf(fact.unit);
    return defunctIn(fact.unit, day, (from, to) =>
      at < 0 ? block.position : rangeIn(passage, at + from, at + to),
    );
  });
}

/** Recipients, and whom the document is addressed to. */
function receiving({ nodes, source }: Analysis, day: string | null): DefunctMention[] {
  return [...nodes.all('recipient'), ...nodes.all('addressee')].flatMap(({ node }) => {
    const run = new TextRun(node, source);
    return defunctIn(run.text, day, (from, to) => run.range(from, to));
  });
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

/** The bodies that a block has something reported to. */
function reportedTo({ passage }: Block, day: string | null): DefunctMention[] {
  const { text } = passage;
  return [...text.matchAll(ADDRESSEE_HEADS)].flatMap(({ index }) => {
    if (!BEFORE_ADDRESSEE.has(wordBefore(text, index))) return [];
    const name = (/^[^.;:,()]*/u.exec(text.slice(index, index + NAME))?.[0] ?? '').trimEnd();
    const [first] = defunctIn(name, day, (from, to) => rangeIn(passage, index + from, index + to));
    if (first === undefined || !REPORTS_TO.test(text.slice(Math.max(0, index - NAME), index))) return [];
    const around = text.slice(Math.max(0, index - AROUND), index + NAME + AROUND);
    return FORMERLY.test(around) || isForeign(passage, index) ? [] : [first];
  });
}

/** The bodies that a document deals with as if they still were, each at its place. */
export function defunctMentions(analysis: Analysis, day: string | null): DefunctMention[] {
  const reports = blocksOf(analysis).flatMap((block) =>
    block.node.type === 'heading' || block.within('preamble', 'header') ? [] : reportedTo(block, day),
  );
  return [...receiving(analysis, day), ...assigned(analysis, day), ...reports];
}
