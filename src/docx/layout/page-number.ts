/** Page numbers in headers and footers (ISO/IEC 29500-1, 17.10 and 17.16.5.42). */
import type { Alignment, PageNumberLayout } from '../../analyse/layout/layout.ts';
import type { Formatting } from '../formatting/formatting.ts';
import { attribute, childOf, valueOf, visit, type XmlElement } from '../xml/element.ts';

/** The field for the number of the page: neither `NUMPAGES` nor `PAGEREF`. */
const PAGE = /\bPAGE\b/u;
/** What holds words that are set apart from the paragraph around them. */
const BOXES: ReadonlySet<string> = new Set(['w:txbxContent', 'w:tc']);

/** The instructions of fields in a paragraph: Word tears them over runs. */
function instructionOf(paragraph: XmlElement): string {
  let instruction = '';
  visit(paragraph, (element) => {
    if (element.name === 'w:instrText') instruction += element.text;
    else if (element.name === 'w:fldSimple') instruction += ` ${attribute(element, 'w:instr') ?? ''} `;
    // A box in it holds paragraphs of its own.
    return element === paragraph || element.name !== 'w:p';
  });
  return instruction;
}

function pageParagraph(root: XmlElement): XmlElement | null {
  const paragraphs: XmlElement[] = [];
  visit(root, (element) => {
    if (element.name === 'w:p') paragraphs.push(element);
    return true;
  });
  return paragraphs.find((each) => PAGE.test(instructionOf(each))) ?? null;
}

/** A run that shows the number; where it is not shown yet, its instruction has the same look. */
function numberRun(paragraph: XmlElement): XmlElement | null {
  const runs: XmlElement[] = [];
  visit(paragraph, (element) => {
    if (element.name === 'w:r') runs.push(element);
    return true;
  });
  let isResult = false;
  for (const run of runs) {
    const type = attribute(childOf(run, 'w:fldChar'), 'w:fldCharType');
    if (type !== null) isResult = type === 'separate';
    else if (isResult && childOf(run, 'w:t') !== null) return run;
  }
  const isInstruction = (run: XmlElement): boolean => childOf(run, 'w:instrText') !== null;
  return runs.find((run) => isInstruction(run) || run.parent?.name === 'w:fldSimple') ?? null;
}

function isBoxed(paragraph: XmlElement): boolean {
  for (let { parent } = paragraph; parent !== null; parent = parent.parent)
    if (BOXES.has(parent.name)) return true;
  return false;
}

const FRAME_ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  center: 'center',
  right: 'right',
};

/** Where the number stands across the page; null where boxes or tabs set it. */
function alignmentOf(paragraph: XmlElement, set: Alignment): Alignment | null {
  if (isBoxed(paragraph)) return null;
  const frame = childOf(childOf(paragraph, 'w:pPr'), 'w:framePr');
  if (frame !== null) return FRAME_ALIGNMENTS[attribute(frame, 'w:xAlign') ?? ''] ?? null;
  const tabs: XmlElement[] = [];
  visit(paragraph, (element) => {
    const { name, parent } = element;
    if ((name === 'w:tab' || name === 'w:ptab') && parent?.name === 'w:r') tabs.push(element);
    return true;
  });
  return tabs.length > 0 ? null : set;
}

/**
 * The page number in a header or footer; null where it holds none.
 *
 * @param numbering The element `w:pgNumType` of the section, which says how pages are counted.
 */
export function pageNumberIn(
  root: XmlElement,
  place: PageNumberLayout['place'],
  numbering: XmlElement | null,
  formatting: Formatting,
): PageNumberLayout | null {
  const paragraph = pageParagraph(root);
  const run = paragraph === null ? null : numberRun(paragraph);
  if (paragraph === null || run === null) return null;
  const { size, isItalic } = formatting.runs.of(run, paragraph, null);
  const format = attribute(numbering, 'w:fmt') ?? 'decimal';
  return {
    place,
    alignment: alignmentOf(paragraph, formatting.paragraphs.of(paragraph, null).alignment),
    size,
    isUpright: !isItalic,
    isArabic: format === 'decimal' || format === 'decimalZero' || format === 'numberInDash',
  };
}

/** The value of `w:type` by which headers are told apart. */
export function typeOf(reference: XmlElement): string {
  return attribute(reference, 'w:type') ?? valueOf(reference, 'w:type') ?? 'default';
}
