/** Properties of paragraphs (ISO/IEC 29500-1, 17.3.1) as one level says them, and as all levels come to. */
import { attribute, childOf, childrenOf, isOn, valueOf, type XmlElement } from '../xml/element.ts';
import { toPoints } from './measure.ts';

export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** Measures are in points. */
export interface ParagraphFormat {
  alignment: Alignment;
  left: number;
  /** Below 0 where the first line hangs; null where it counts in characters, whose width nobody here knows. */
  firstLine: number | null;
  before: number;
  after: number;
  /** Lines where the rule is `auto`, else points. */
  line: number;
  lineRule: 'auto' | 'exact' | 'atLeast';
  /** No space between paragraphs of one style. */
  isContextual: boolean;
  hasBorder: boolean;
}

/** What one level says. */
export type ParagraphProperties = Partial<ParagraphFormat>;

export const PLAIN_PARAGRAPH: ParagraphFormat = {
  alignment: 'left',
  left: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  line: 1,
  lineRule: 'auto',
  isContextual: false,
  hasBorder: false,
};

/** Lines are counted in 240ths (17.3.1.33). */
const PER_LINE = 240;
/** What Word sets where a browser would choose the space: 14 points. */
const AUTOMATIC_SPACE = 14;
/** Space counted in hundredths of a line of 12 points. */
const LINE_HUNDREDTHS = 12 / 100;

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
  lowKashida: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
};

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function readIndent(element: XmlElement, said: ParagraphProperties): void {
  const left = toPoints(attribute(element, 'w:start') ?? attribute(element, 'w:left'));
  if (left !== null) said.left = left;
  const hanging = toPoints(attribute(element, 'w:hanging'));
  const firstLine = toPoints(attribute(element, 'w:firstLine'));
  // Where both are given the hanging one counts (17.3.1.12).
  if (hanging !== null) said.firstLine = -hanging;
  else if (firstLine !== null) said.firstLine = firstLine;
  const inCharacters = ['w:firstLineChars', 'w:hangingChars', 'w:leftChars', 'w:startChars'];
  if (inCharacters.some((name) => Number(attribute(element, name) ?? '0') !== 0)) said.firstLine = null;
}

/** Space above or below; null where nothing is said of it. */
function spaceOf(element: XmlElement, side: 'before' | 'after'): number | null {
  if (isTrue(attribute(element, `w:${side}Autospacing`))) return AUTOMATIC_SPACE;
  const lines = Number(attribute(element, `w:${side}Lines`) ?? '0');
  return lines > 0 ? lines * LINE_HUNDREDTHS : toPoints(attribute(element, `w:${side}`));
}

function readSpacing(element: XmlElement, said: ParagraphProperties): void {
  const before = spaceOf(element, 'before');
  const after = spaceOf(element, 'after');
  if (before !== null) said.before = before;
  if (after !== null) said.after = after;
  const rule = attribute(element, 'w:lineRule');
  const line = attribute(element, 'w:line');
  if (line === null) return;
  said.lineRule = rule === 'exact' || rule === 'atLeast' ? rule : 'auto';
  const value = toPoints(line, said.lineRule === 'auto' ? PER_LINE : undefined);
  if (value !== null) said.line = value;
}

function isDrawn(border: XmlElement): boolean {
  const value = attribute(border, 'w:val') ?? 'none';
  return value !== 'nil' && value !== 'none';
}

/** What an element `w:pPr` says. */
export function readParagraphProperties(element: XmlElement | null): ParagraphProperties {
  if (element === null) return {};
  const said: ParagraphProperties = {};
  const alignment = ALIGNMENTS[valueOf(element, 'w:jc') ?? ''];
  if (alignment !== undefined) said.alignment = alignment;
  const indent = childOf(element, 'w:ind');
  if (indent !== null) readIndent(indent, said);
  const spacing = childOf(element, 'w:spacing');
  if (spacing !== null) readSpacing(spacing, said);
  if (childOf(element, 'w:contextualSpacing') !== null)
    said.isContextual = isOn(element, 'w:contextualSpacing');
  const borders = childOf(element, 'w:pBdr');
  if (borders !== null)
    said.hasBorder = ['w:top', 'w:bottom'].some((side) => childrenOf(borders, side).some(isDrawn));
  return said;
}
