/** What a run shows (ISO/IEC 29500-1, 17.3.3): words, tabs, breaks and signs. */
import { capitals, decodeLegacy, type Decoded } from '../../text/legacy/decode-legacy.ts';
import type { LegacyEncoding } from '../../text/legacy/font-names.ts';
import { namedFont, type RunFormat } from '../formatting/run-format.ts';
import { attribute, type XmlElement } from '../xml/element.ts';
import { SOFT_HYPHEN, type LegacyText } from './legacy-text.ts';
import { signOf, withSigns } from './symbols.ts';

const LINE_END = /\n/gu;
/** Blanks at the ends of words that do not say `xml:space` count for nothing (ISO/IEC 29500-1, 17.3.3.31). */
const BEFORE = /^[ \t\n]+/u;
const AROUND = /^[ \t\n]*|[ \t\n]*$/gu;

/** What one element of a run shows. */
export interface Shown {
  words: readonly Decoded[];
  encoding: LegacyEncoding | null;
}

function sign(text: string): Shown {
  return { words: [{ text, offset: 0, length: 0 }], encoding: null };
}

function wordsOf(element: XmlElement, format: RunFormat, legacy: LegacyText): Shown {
  const isKept = attribute(element, 'xml:space') === 'preserve';
  const all = element.text;
  const text = isKept ? all : all.replace(AROUND, '');
  const start = isKept ? 0 : (BEFORE.exec(all)?.[0].length ?? 0);
  const name = namedFont(format.otherFont);
  const font = legacy.of(name);
  // A line end between tags is how a file is laid out; a paragraph is one line.
  const line = text.includes('\n') ? text.replace(LINE_END, ' ') : text;
  const words =
    font === null
      ? [{ text: withSigns(line, name), offset: 0, length: line.length }]
      : decodeLegacy(line, font);
  for (const each of words) {
    each.offset += start;
    if (format.isCaps) each.text = capitals(each.text);
  }
  return { words, encoding: font?.encoding ?? null };
}

/** What one element of a run shows; null for what shows nothing, such as properties. */
export function shownBy(element: XmlElement, format: RunFormat, legacy: LegacyText): Shown | null {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return wordsOf(element, format, legacy);
    case 'w:tab':
    case 'w:ptab':
      return sign('\t');
    case 'w:cr':
    case 'w:br':
      // A break of the page or column stands between lines of its own.
      return sign('\n');
    case 'w:noBreakHyphen':
      return sign('-');
    case 'w:softHyphen': {
      // Seen only where a line ends on it, but for the fonts in which it is a letter.
      const font = legacy.of(namedFont(format.otherFont));
      return font === null ? null : sign(decodeLegacy(SOFT_HYPHEN, font)[0]?.text ?? '');
    }
    case 'w:sym':
      return sign(
        signOf(Number.parseInt(attribute(element, 'w:char') ?? '', 16), attribute(element, 'w:font')),
      );
    default:
      return null;
  }
}
