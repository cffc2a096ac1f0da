/** What a run shows (ISO/IEC 29500-1, 17.3.3): words, tabs, breaks and signs. */
import { attribute, type XmlElement } from '../xml/element.ts';
import { SYMBOLS } from './symbols.data.ts';

const PRIVATE = 0xf000;

/** The sign that a font of signs shows for a code; a bullet where its looks are not known. */
export function symbolText(code: number): string {
  return SYMBOLS.get(code < 0x100 ? code + PRIVATE : code) ?? '•';
}

/** What one element of a run shows; null for what shows nothing, such as properties. */
export function textOf(element: XmlElement): string | null {
  switch (element.name) {
    case 'w:t':
      return element.text;
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:br':
      // A break of the page or column stands between lines of its own.
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolText(Number.parseInt(attribute(element, 'w:char') ?? '', 16));
    default:
      return null;
  }
}
