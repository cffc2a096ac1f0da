/** What a plan settles: by the headings of its sections, else by a sentence anywhere in its body. */
import type { Analysis } from '../../analyse/analyse.ts';
import { periodOf } from '../../analyse/period.ts';
import { plainText } from '../../ast/plain-text.ts';
import type { Demand } from '../../profile/standard.ts';
import { EMULATION_PLAN, GENERAL_PLAN, type SectionTopic } from '../../profile/sections.data.ts';
import type { Range } from '../../text/place.ts';
import { AROUND_MOVEMENT, MOVEMENT, TOPIC_WORDS } from '../lexicon/section-words.data.ts';
import { bodyEndOf } from './body-end.ts';

const BLANKS = /\s+/gu;

/** What a plan of this subject must settle. */
export function demandsOf({ nodes }: Analysis): readonly Demand<SectionTopic>[] {
  const node = nodes.first('subject');
  const subject = node === null ? '' : plainText(node);
  return MOVEMENT.test(subject) && !AROUND_MOVEMENT.test(subject) ? EMULATION_PLAN : GENERAL_PLAN;
}

/** The body from the first block behind the opening on; the closing repeats the subject. */
function bodyText({ root, source }: Analysis): string {
  const blocks = root.children.filter(
    ({ type }) => type !== 'header' && type !== 'preamble' && type !== 'footer' && type !== 'appendix',
  );
  const start = blocks[0]?.position.start.offset ?? 0;
  const end = blocks.at(-1)?.position.end.offset ?? 0;
  return source.text.slice(start, end).normalize('NFC').replace(BLANKS, ' ');
}

/** The demands that neither a heading nor a sentence meets. */
export function unmetDemands(analysis: Analysis): Demand<SectionTopic>[] {
  const { nodes } = analysis;
  const headings = nodes
    .all('heading')
    .map(({ node }) => plainText(node))
    .join('\n');
  const open = demandsOf(analysis).filter(({ value }) => !TOPIC_WORDS[value].test(headings));
  if (open.length === 0) return [];
  const text = bodyText(analysis);
  return open.filter(
    ({ value }) => !TOPIC_WORDS[value].test(text) && !(value === 'period' && periodOf(nodes) !== null),
  );
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
