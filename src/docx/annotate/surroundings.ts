/** What a run stands in, and what that allows. */
import { attribute, childOf, type XmlElement } from '../xml/element.ts';

/**
 * Elements in which comments and tracked changes stand by themselves
 * (ISO/IEC 29500-1, EG_PContent and EG_BlockLevelElts). In all others, such as
 * text boxes, which Word writes twice, they are set beside the whole.
 */
const OPEN: ReadonlySet<string> = new Set([
  'w:document',
  'w:body',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:p',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:bdo',
  'w:dir',
  'w:ins',
  'w:moveTo',
]);
/** Content controls whose text is chosen or fetched from elsewhere: what is changed by hand does not last. */
const BOUND: readonly string[] = [
  'w:dataBinding',
  'w:dropDownList',
  'w:comboBox',
  'w:date',
  'w14:checkbox',
  'w:showingPlcHdr',
];

/** The outermost element around a run in which nothing may be set; null where there is none. */
export function closedAround(run: XmlElement): XmlElement | null {
  let closed: XmlElement | null = null;
  for (let each = run.parent; each !== null; each = each.parent) if (!OPEN.has(each.name)) closed = each;
  return closed;
}

function isLocked(control: XmlElement): boolean {
  const properties = childOf(control, 'w:sdtPr');
  const lock = attribute(childOf(properties, 'w:lock'), 'w:val') ?? '';
  return (
    lock === 'contentLocked' ||
    lock === 'sdtContentLocked' ||
    BOUND.some((name) => childOf(properties, name) !== null)
  );
}

/** True inside a content control that does not let its text be changed. */
export function isInLockedControl(run: XmlElement): boolean {
  for (let each = run.parent; each !== null; each = each.parent)
    if (each.name === 'w:sdt' && isLocked(each)) return true;
  return false;
}

/** The outermost paragraph around an element; null outside of all. */
export function outerParagraph(element: XmlElement): XmlElement | null {
  let paragraph: XmlElement | null = null;
  for (let each: XmlElement | null = element; each !== null; each = each.parent)
    if (each.name === 'w:p') paragraph = each;
  return paragraph;
}

/** Somebody's tracked insertion right around a run; null where there is none. */
export function insertionAround(run: XmlElement): XmlElement | null {
  const { parent } = run;
  return parent !== null && (parent.name === 'w:ins' || parent.name === 'w:moveTo') ? parent : null;
}
