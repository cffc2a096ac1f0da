/** Properties of a paragraph that its text depends on. */
import type { Numbering } from '../numbering/numbering.ts';
import type { Styles } from '../styles/styles.ts';
import { attribute, childOf, valueOf, type XmlElement } from '../xml/element.ts';

export interface ListPlace {
  numId: string;
  level: number;
}

/**
 * The list that a paragraph stands in by itself or by its style; null where it
 * stands in none. The list of a style says itself at which level the style
 * stands (ISO/IEC 29500-1, 17.9.23).
 */
export function numberingOf(paragraph: XmlElement, styles: Styles, numbering: Numbering): ListPlace | null {
  const own = childOf(paragraph, 'w:pPr');
  const chain = styles.chain(valueOf(own, 'w:pStyle'), 'paragraph');
  let numId: string | null = null;
  let level: string | null = null;
  let linked: number | null = null;
  for (const holder of [own, ...chain]) {
    const isStyle = holder !== own;
    const list = childOf(isStyle ? childOf(holder, 'w:pPr') : holder, 'w:numPr');
    const said = valueOf(list, 'w:numId');
    if (numId === null && said !== null) {
      numId = said;
      linked = isStyle ? numbering.levelOfStyle(said, attribute(holder, 'w:styleId') ?? '') : null;
    }
    level ??= valueOf(list, 'w:ilvl');
  }
  // The list 0 takes a paragraph out of the list of its style.
  if (numId === null || numId === '0') return null;
  return { numId, level: linked ?? Number(level ?? '0') };
}
