/** Lists of awards that a plan holds out, as against those that it proposes. */
import type { Analysis } from '../../analyse/analyse.ts';
import { blocksOf, type Block } from '../../analyse/blocks.ts';
import { AWARD_HEADING } from '../../analyse/lexicon/award-words.data.ts';
import { headingOf, wordsOf } from '../../analyse/text-of.ts';
import type { ParentNode } from '../../ast/nodes.ts';
import { groupBy } from '../../text/group-by.ts';
import { HIGH_AWARD, PROPOSED, PROVINCE_AWARD } from '../lexicon/award-authority.data.ts';
import { issuerUnit } from './own-unit.ts';

/** What the head of the issuer may give; null where that is not known. */
type GivingLevel = 'commune' | 'province' | null;

/** The level of awards of the issuer (Luật 06/2022/QH15 Điều 79, 80). */
function givingLevel(analysis: Analysis): GivingLevel {
  const issuer = issuerUnit(analysis);
  if (issuer?.head === 'so' || issuer?.head === 'truong') return 'commune';
  if (issuer?.head !== 'ubnd') return null;
  if (issuer.level === 'commune') return 'commune';
  return issuer.level === 'province' ? 'province' : null;
}

function entryText(node: ParentNode): string {
  if (!('children' in node)) return '';
  const lead = node.children.filter((child) => child.type === 'heading' || child.type === 'paragraph');
  return lead.map(wordsOf).join(' ');
}

/** True below a heading of awards, where nothing above the line says that the award is proposed. */
function isHeldOut({ ancestors }: Block): boolean {
  const entries = ancestors.filter(({ type }) => type === 'section' || type === 'clause' || type === 'point');
  const headed = entries.some((entry) => {
    const heading =
      entry.type === 'section' || entry.type === 'clause' || entry.type === 'point' ? headingOf(entry) : null;
    return heading !== null && AWARD_HEADING.test(wordsOf(heading));
  });
  return headed && !entries.some((entry) => PROPOSED.test(entryText(entry)));
}

/** Lines that are no more than an award which the issuer cannot give, by the list that holds them. */
export function unproposedAwards(analysis: Analysis): Block[][] {
  const level = givingLevel(analysis);
  if (level === null) return [];
  const awards = blocksOf(analysis).filter(
    (block) => block.within('item', 'point', 'clause') && isAward(block, level) && isHeldOut(block),
  );
  return [...groupBy(awards, ({ ancestors }) => ancestors.at(-2)).values()];
}

/** First letters of awards: `Huân`, `Huy`, `Bằng`, `Cờ`, `Chiến`, `Giải`. */
const INITIALS = 'HBCG';

function isAward(block: Block, level: GivingLevel): boolean {
  const first = block.node.children[0];
  if (first?.type === 'text' && !INITIALS.includes(first.value.charAt(0))) return false;
  const { text } = block.passage;
  return text.length < 120 && (HIGH_AWARD.test(text) || (level === 'commune' && PROVINCE_AWARD.test(text)));
}
