/**
 * Fonts from before Unicode (TCVN 5712 and VNI): they show letters of their own
 * for the codes of others, so that a letter of Unicode written in them is
 * seen as a blank or a wrong one.
 */
import type { Styles } from '../styles/styles.ts';
import { attribute, childOf, valueOf, type XmlElement } from '../xml/element.ts';

const LEGACY = /^(?:\.vn|vni[- ])/iu;

function fontIn(properties: XmlElement | null): string | null {
  const fonts = childOf(properties, 'w:rFonts');
  return attribute(fonts, 'w:hAnsi') ?? attribute(fonts, 'w:ascii');
}

/** True where a run is shown in such a font by itself or by its styles. */
export function isInLegacyFont(run: XmlElement, paragraph: XmlElement, styles: Styles): boolean {
  const own = childOf(run, 'w:rPr');
  const chain = [
    own,
    ...styles.chain(valueOf(own, 'w:rStyle'), 'character').map((style) => childOf(style, 'w:rPr')),
    ...styles
      .chain(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'), 'paragraph')
      .map((style) => childOf(style, 'w:rPr')),
    childOf(childOf(styles.defaults, 'w:rPrDefault'), 'w:rPr'),
  ];
  for (const properties of chain) {
    const font = fontIn(properties);
    if (font !== null) return LEGACY.test(font);
  }
  return false;
}
