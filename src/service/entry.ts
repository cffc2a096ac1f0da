/** What the entries of an outline are known by. */
import { headingOf, isTextBlock, wordsOf } from '../analyse/text-of.ts';
import type { Marker } from '../ast/leaves.ts';
import type { BlockContent, Heading, Node } from '../ast/nodes.ts';
import { collapse } from '../text/letters.ts';
import { stripEnd } from '../text/strip.ts';

/** An entry with the parts that its outline shows. */
export interface EntryParts {
  marker: Marker | null;
  heading: Heading | null;
  /** What it is called: its marker, and its heading or else its first words; empty where it has neither. */
  name: string;
}

function markerOf(children: readonly BlockContent[]): Marker | null {
  for (const child of children) if (child.type === 'marker') return child;
  return null;
}

/** The words of the first block of running text that has any. */
function firstWords(children: readonly Node[]): string {
  for (const child of children) {
    if (!('children' in child)) continue;
    const words = isTextBlock(child) ? wordsOf(child) : firstWords(child.children);
    if (words !== '') return words;
  }
  return '';
}

/** The words of a heading without the colon that leads on. */
export function headingWords(heading: Node): string {
  return stripEnd(wordsOf(heading), ':');
}

export function entryParts(node: { children: BlockContent[] }): EntryParts {
  const { children } = node;
  const marker = markerOf(children);
  const heading = headingOf(node);
  const words = heading === null ? firstWords(children) : headingWords(heading);
  return { marker, heading, name: `${marker === null ? '' : collapse(marker.value)} ${words}`.trim() };
}
