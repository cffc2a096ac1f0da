/** Headings of parts that the plan lacks, with the next number. */
import type { Analysis } from '../../analyse/analyse.ts';
import { outlineOf, type OutlineEntry } from '../../analyse/outline.ts';
import { headingOf, wordsOf } from '../../analyse/text-of.ts';
import { fill } from '../../lint/messages.ts';
import { describeClause } from '../../report/clause.ts';
import { EMULATION_LAW } from '../../profile/sections.data.ts';
import { demandsOf } from '../../rules/components/section-topics.ts';
import { isUpperCase } from '../../text/letters.ts';
import { romanText } from '../../text/roman.ts';
import { SECTION_HEADINGS, type SectionHeading } from '../lexicon/section-headings.data.ts';
import type { Block } from '../popup.ts';
import { COMPLETION_WORDS } from '../words/completion.ts';
import { completing, type CursorLine } from './cursor-line.ts';
import type { Item } from './item.ts';

/** A line that may open a part: markup, a number, the first words. */
const OPENING =
  /^[ \t]*(?:#{1,6} {1,3})?(?:\*\*)?(?:(?<marker>(?:[IVX]{1,5}|\d{1,2})[.)/-])(?<gap>[ \t]{0,4}))?(?<typed>(?:\p{L}[\p{L}\p{M} ,–-]{0,60})?)$/u;
const ROMAN = /^[IVX]/u;

/** The parts of the outline's top level that begin above a line. */
function partsAbove({ root }: Analysis, line: number): OutlineEntry[] {
  return outlineOf(root).roots.filter(({ marker }) => marker.position.start.line < line);
}

function isRomanStyle(parts: readonly OutlineEntry[]): boolean {
  return (parts[0]?.marker.style ?? 'roman') === 'roman';
}

/** The number that follows the last part. */
function nextMarker(parts: readonly OutlineEntry[]): string {
  const last = parts.at(-1)?.marker;
  const next = (last?.ordinals.at(-1) ?? 0) + 1;
  const delimiter = last === undefined || last.delimiter === '' ? '.' : last.delimiter;
  return (isRomanStyle(parts) ? romanText(next) : String(next)) + delimiter;
}

/** True where some heading besides that of the line speaks of a topic. */
function isThere({ words }: SectionHeading, headings: readonly string[]): boolean {
  return headings.some((heading) => words.some((each) => heading.includes(each)));
}

function documentationOf({ topic }: SectionHeading, line: CursorLine): Block[] {
  const { lang } = line.reading.options;
  const words = COMPLETION_WORDS[lang];
  const demand = demandsOf(line.reading.analysis).find(({ value }) => value === topic);
  const ref = demand?.clause ?? null;
  if (ref === null) return [[[words.usual]]];
  const clause = describeClause({ standard: EMULATION_LAW, ref }, lang);
  return [[[words.demanded], [fill(words.clause, { clause })]]];
}

/** True in the body: behind the header, in front of signature and recipients. */
function isInBody({ nodes }: Analysis, offset: number): boolean {
  const header = nodes.first('header');
  const footer = nodes.first('footer') ?? nodes.first('closing');
  return (
    (header === null || offset > header.position.end.offset) &&
    (footer === null || offset < footer.position.start.offset)
  );
}

/** Headings that begin as the line does; all that are lacking behind a number or on an empty line. */
export function sectionItems(line: CursorLine): Item[] {
  const { analysis, options, tree } = line.reading;
  const opening = OPENING.exec(line.before)?.groups;
  if (opening === undefined || line.after.trim() !== '' || !isInBody(analysis, line.offset)) return [];
  if (tree.documentType !== null && tree.documentType !== 'kế hoạch') return [];
  const { marker, gap = '', typed = '' } = opening;
  const parts = partsAbove(analysis, line.number);
  // Letters without a number begin a paragraph, unless they are written as headings are.
  if (marker === undefined ? typed !== '' && !isUpperCase(typed) : ROMAN.test(marker) !== isRomanStyle(parts))
    return [];
  const headings = analysis.nodes
    .all('heading')
    .filter(({ node }) => node.position.start.line !== line.number)
    .map(({ node }) => wordsOf(node).toLowerCase());
  const demanded = new Set(demandsOf(analysis).map(({ value }) => value));
  const first = parts[0] === undefined ? null : headingOf(parts[0].node);
  const isSmall = first !== null && !isUpperCase(wordsOf(first));
  const lead = marker === undefined ? `${nextMarker(parts)} ` : gap === '' ? ' ' : '';
  return SECTION_HEADINGS.filter(
    (each) => (each.usual || demanded.has(each.topic)) && !isThere(each, headings),
  ).flatMap((each): Item[] => {
    const heading = isSmall ? sentenceCase(each.heading) : each.heading;
    const item = completing(line, line.before.length - typed.length, heading);
    if (item === null) return [];
    return [
      {
        kind: 'heading',
        label: (marker ?? nextMarker(parts)) + ' ' + heading,
        detail: COMPLETION_WORDS[options.lang].heading,
        documentation: documentationOf(each, line),
        edit: { ...item.edit, text: lead + heading },
        filterText: item.filterText,
      },
    ];
  });
}

function sentenceCase(heading: string): string {
  return heading.charAt(0) + heading.slice(1).toLowerCase();
}
