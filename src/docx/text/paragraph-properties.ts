/** Properties of a paragraph that its text depends on. */
import type { Styles } from '../styles/styles.ts';
import { childOf, valueOf, type XmlElement } from '../xml/element.ts';

export interface ListPlace {
  numId: string;
  level: number;
}

/** The list that a paragraph stands in by itself or by its style; null where it stands in none. */
export function numberingOf(paragraph: XmlElement, styles: Styles): ListPlace | null {
  const own = childOf(paragraph, 'w:pPr');
  const chain = [
    own,
    ...styles.chain(valueOf(own, 'w:pStyle'), 'paragraph').map((style) => childOf(style, 'w:pPr')),
  ];
  let numId: string | null = null;
  let level: string | null = null;
  for (const properties of chain) {
    const numbering = childOf(properties, 'w:numPr');
    numId ??= valueOf(numbering, 'w:numId');
    level ??= valueOf(numbering, 'w:ilvl');
  }
  // The list 0 takes a paragraph out of the list of its style.
  return numId === null || numId === '0' ? null : { numId, level: Number(level ?? '0') };
}
