/** What the editor tells of the words under the mouse. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import type { Node, ParentNode } from '../../ast/nodes.ts';
import type { Language } from '../../lint/messages.ts';
import type { Range } from '../../text/place.ts';
import { aliasUsedAt } from '../alias-use.ts';
import { analysisAt } from '../analysis-at.ts';
import { renderPopup, type Block, type PopupFormat } from '../popup.ts';
import type { Reading } from '../reading.ts';
import { citationBlocks } from './citation.ts';
import { anniversaryAt, anniversaryBlocks, congressBlocks } from './event.ts';
import { findingBlocks, findingsAt } from './finding.ts';
import { referenceBlocks } from './reference.ts';
import { abbreviationBlocks, aliasBlocks } from './short-form.ts';
import { dateBlocks, periodBlocks } from './time.ts';

/** What is known of the words under the pointer. */
export interface Hover {
  range: Range;
  /** What is told, written as asked for. */
  text: string;
}

/** What is told, and of which words. */
interface Told {
  range: Range;
  blocks: readonly Block[];
}

/** The part of a node that holds a place, where other words stand between its parts. */
function partAt({ position, ...node }: Exclude<ParentNode, { value: string }>, offset: number): Range {
  const part = node.fragments?.find(({ start, end }) => start.offset <= offset && offset <= end.offset);
  return part ?? position;
}

function blocksOf(analysis: Analysis, { node, ancestors }: Mention, language: Language): Block[] {
  switch (node.type) {
    case 'citation':
      return citationBlocks(analysis, node, language);
    case 'date':
      return dateBlocks(analysis, node, ancestors, language);
    case 'period':
      return periodBlocks(analysis, node, language);
    case 'abbreviation':
      return abbreviationBlocks(analysis, node, language);
    case 'alias':
      return aliasBlocks(analysis, { node, ancestors }, language);
    case 'crossReference':
      return referenceBlocks(analysis, node, language);
    case 'ordinalEvent':
      return congressBlocks(node, language);
    default:
      return [];
  }
}

/** Nodes that say all about what stands in them: the date of a cited document is told with the document. */
const WHOLE = ['citation', 'period', 'alias'] as const;
/** What is told of words within those as well, a short name excepted. */
const TOLD_WITHIN: ReadonlySet<Node['type']> = new Set(['abbreviation', 'citation']);

/** What the nodes at a place tell, the innermost first. */
function nodesTold(reading: Reading, analysis: Analysis, offset: number, language: Language): Told[] {
  const chain = reading.leaves.at(offset);
  const told: Told[] = [];
  const ancestors: ParentNode[] = [];
  let hasCitation = false;
  const mentions = chain.flatMap((node): Mention[] => {
    const mention = { node, ancestors: ancestors.slice() };
    if ('children' in node) ancestors.push(node);
    return [mention];
  });
  for (const mention of mentions.reverse()) {
    const { node } = mention;
    if (!('children' in node) || (node.type === 'citation' && hasCitation)) continue;
    if (!TOLD_WITHIN.has(node.type) && nearest(mention, ...WHOLE) !== null) continue;
    if (nearest(mention, 'alias') !== null) continue;
    const blocks = blocksOf(analysis, mention, language);
    if (blocks.length === 0) continue;
    hasCitation ||= node.type === 'citation';
    told.push({ range: partAt(node, offset), blocks });
  }
  return told;
}

function eventTold(analysis: Analysis, offset: number, language: Language): Told[] {
  const named = anniversaryAt(analysis, offset);
  if (named === null) return [];
  const blocks = anniversaryBlocks(named, language);
  return blocks.length === 0 ? [] : [{ range: analysis.source.range(named.start, named.end), blocks }];
}

function useTold(analysis: Analysis, offset: number, language: Language): Told[] {
  const use = aliasUsedAt(analysis, offset);
  return use === null ? [] : [{ range: use.range, blocks: aliasBlocks(analysis, use.alias, language) }];
}

/** What is known of the words at a place; those that end there where none begin. */
function factsAt(reading: Reading, offset: number, language: Language): Told[] {
  const analysis = analysisAt(reading, offset);
  for (const at of [offset, offset - 1]) {
    const told = nodesTold(reading, analysis, at, language);
    if (told.length > 0) return told;
  }
  const events = eventTold(analysis, offset, language);
  return events.length > 0 ? events : useTold(analysis, offset, language);
}

/** Units of a finding that is about some words, not about a whole paragraph. */
const SHORT = 160;

function isShort({ start, end }: Range): boolean {
  return end.offset - start.offset <= SHORT;
}

/**
 * What is told of a place: facts about the words there, and why something was
 * found in them.
 *
 * @returns Null where there is nothing to tell.
 */
export function hoverAt(reading: Reading, offset: number, format: PopupFormat): Hover | null {
  const { lang } = reading.options;
  const facts = factsAt(reading, offset, lang);
  const shown = findingsAt(reading, offset);
  // Beside facts there is room for one rule, and only where it is about these words.
  const near = facts.length === 0 ? shown : shown.slice(0, 1).filter(({ range }) => isShort(range));
  const findings = near.map((each): Told => {
    return { range: each.range, blocks: findingBlocks(each, reading, lang) };
  });
  const told = [...facts, ...findings].filter(({ blocks }) => blocks.length > 0);
  const [first] = told;
  if (first === undefined) return null;
  return {
    range: first.range,
    text: renderPopup(
      told.flatMap(({ blocks }) => blocks),
      format,
    ),
  };
}
