/** Sections and their clauses as facts. */
import type { Marker } from '../ast/leaves.ts';
import type { BlockContent, Section } from '../ast/nodes.ts';
import { plainText } from '../ast/plain-text.ts';
import { collapse } from '../text/letters.ts';
import { romanText } from '../text/roman.ts';
import { stripEnd } from '../text/strip.ts';
import type { ClauseFact, SectionFact } from './facts-types.ts';
import type { Analysis } from './analyse.ts';

type Numbered = Exclude<BlockContent, { value: string }>;

function markerOf(node: Numbered): Marker | null {
  for (const child of node.children) if (child.type === 'marker') return child;
  return null;
}

/** The number of an entry without its delimiter; a misread numeral is written right. */
function numeralOf(marker: Marker): string {
  if (marker.style === 'roman') return romanText(marker.ordinals[0] ?? 0);
  const text = collapse(marker.value);
  const words = /^(?:\p{L}{2,}\s+)+/u.exec(text)?.[0] ?? '';
  return stripEnd(text.slice(words.length), '.)/:–-').replace(/^\(/u, '');
}

function headingOf(node: Numbered): string | null {
  for (const child of node.children) if (child.type === 'heading') return stripEnd(plainText(child), ':');
  return null;
}

/** The numbered entries one level below, whatever their style; letters and dashes are none. */
function clausesOf(children: readonly BlockContent[]): ClauseFact[] {
  const clauses: ClauseFact[] = [];
  for (const child of children) {
    if (child.type === 'criteriaList') for (const clause of clausesOf(child.children)) clauses.push(clause);
    if (child.type !== 'clause' && child.type !== 'section' && child.type !== 'criterion') continue;
    const marker = markerOf(child);
    if (marker === null || marker.style === 'letter' || marker.style === 'bullet') continue;
    clauses.push({ marker: collapse(marker.value), heading: headingOf(child) });
  }
  return clauses;
}

function sectionFact(section: Section): SectionFact | null {
  const marker = markerOf(section);
  const heading = headingOf(section);
  if (marker === null || heading === null) return null;
  return { numeral: numeralOf(marker), heading, role: section.role, clauses: clausesOf(section.children) };
}

/** The top level of the main document's outline, where its entries have headings. */
export function sectionFacts({ root }: Analysis): SectionFact[] {
  const facts: SectionFact[] = [];
  for (const child of root.children) {
    const fact = child.type === 'section' ? sectionFact(child) : null;
    if (fact !== null) facts.push(fact);
  }
  return facts;
}
