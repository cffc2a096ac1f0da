/** What automatic numbering writes in front of a paragraph. */
import { decodeLegacy } from '../../text/legacy/decode-legacy.ts';
import { legacyFont } from '../../text/legacy/font-names.ts';
import { namedFont, readRunProperties } from '../formatting/run-format.ts';
import type { Level, Numbering } from '../numbering/numbering.ts';
import type { Styles } from '../styles/styles.ts';
import { childOf, type XmlElement } from '../xml/element.ts';
import { numberingOf } from './paragraph-properties.ts';
import { bulletOf } from './symbols.ts';

const BLANK_END = /\s$/u;

/** The text of a label as its font shows it. */
function shown(label: string, { format, element }: Level): string {
  const { isHidden, otherFont } = readRunProperties(childOf(element, 'w:rPr'));
  if (isHidden === true) return '';
  const font = otherFont === undefined ? null : namedFont(otherFont);
  if (format === 'bullet') return bulletOf(label, font);
  const legacy = font === null ? null : legacyFont(font);
  if (legacy === null) return label;
  return decodeLegacy(label, legacy)
    .map(({ text }) => text)
    .join('');
}

/** Counts a paragraph. @returns Its label with what parts it from the words; null where it has none. */
export function labelOf(paragraph: XmlElement, styles: Styles, numbering: Numbering): string | null {
  const place = numberingOf(paragraph, styles, numbering);
  const level = place === null ? null : numbering.level(place.numId, place.level);
  const label = place === null ? null : numbering.next(place.numId, place.level);
  if (label === null || level === null) return null;
  const text = shown(label, level);
  if (text === '') return null;
  return level.suffix === 'nothing' || BLANK_END.test(text) ? text : `${text} `;
}
