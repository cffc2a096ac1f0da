/** What a plan settles, in a heading or a sentence anywhere in its body. */
import type { Analysis } from '../../analyse/analyse.ts';
import { periodOf } from '../../analyse/period.ts';
import { plainText } from '../../ast/plain-text.ts';
import type { Demand } from '../../profile/standard.ts';
import { EMULATION_PLAN, GENERAL_PLAN, type SectionTopic } from '../../profile/sections.data.ts';
import type { Range } from '../../text/place.ts';
import { AROUND_MOVEMENT, MOVEMENT, TOPIC_WORDS } from '../lexicon/section-words.data.ts';
import { bodyEndOf } from './body-end.ts';

const LINE_END = /\r?\n[ \t]*/gu;

/** What a plan of this subject must settle. */
export function demandsOf({ nodes }: Analysis): readonly Demand<SectionTopic>[] {
  const node = nodes.first('subject');
  const subject = node === null ? '' : plainText(node);
  return MOVEMENT.test(subject) && !AROUND_MOVEMENT.test(subject) ? EMULATION_PLAN : GENERAL_PLAN;
}

const AROUND: readonly string[] = ['header', 'preamble', 'closing', 'footer', 'appendix'];

/** The body without its opening; the closing repeats the subject, and asks everybody for everything. */
function bodyText({ root, source }: Analysis, closing: boolean): string {
  const blocks = root.children.filter(
    ({ type }) => !AROUND.includes(type) || (closing && type === 'closing'),
  );
  const start = blocks[0]?.position.start.offset ?? 0;
  const end = blocks.at(-1)?.position.end.offset ?? 0;
  return source.text.slice(start, end);
}

function speaksOf(text: string, topic: SectionTopic): boolean {
  return TOPIC_WORDS[topic].some((words) => text.includes(words));
}

/** The demands that neither a heading nor a sentence meets. */
export function unmetDemands(analysis: Analysis): Demand<SectionTopic>[] {
  const { nodes, source } = analysis;
  const demands = demandsOf(analysis);
  const headings = nodes
    .all('heading')
    .map(({ node: { position } }) => source.text.slice(position.start.offset, position.end.offset))
    .join('\n')
    .normalize('NFC')
    .toLowerCase();
  const open = demands.filter(
    ({ value }) => !speaksOf(headings, value) && !(value === 'period' && periodOf(nodes) !== null),
  );
  if (open.length === 0) return [];
  const text = bodyText(analysis, demands === GENERAL_PLAN)
    .normalize('NFC')
    .toLowerCase();
  // The words of a phrase may stand on two lines.
  const joined = text.replaceAll(LINE_END, ' ');
  return open.filter(({ value }) => !speaksOf(joined, value));
}

/** Where a missing section would stand: before the one on who does what, else before the closing. */
export function sectionGap(analysis: Analysis, topic: SectionTopic): Range {
  const { nodes, source, root } = analysis;
  const sections = nodes.all('section').map(({ node }) => node);
  const organization =
    topic === 'organization' ? undefined : sections.findLast(({ role }) => role === 'organization');
  const node = organization ?? nodes.first('closing');
  const at = node?.position.start.offset ?? bodyEndOf(analysis)?.end ?? root.position.start.offset;
  return source.range(at, at);
}
