/** Reads what stands in a paragraph: runs, and what holds them. */
import type { RunFormatting } from '../formatting/run-formatting.ts';
import { attribute, childOf, isOn, visit, type XmlElement } from '../xml/element.ts';
import { alternativeOf } from './alternatives.ts';
import { Fields } from './fields.ts';
import type { LegacyText } from './legacy-text.ts';
import type { Marks } from './marks.ts';
import type { Revisions } from './revisions.ts';
import { shownBy } from './run-text.ts';
import type { TextBuilder } from './text-builder.ts';

/** Elements that only hold others. */
const HOLDERS: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:bdo',
  'w:dir',
  'w:sdtContent',
  'w:rubyBase',
]);
const DRAWINGS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);
const MATHS: ReadonlySet<string> = new Set(['m:oMath', 'm:oMathPara']);

/** What one reading of a part shares. */
export interface Reading {
  readonly part: string;
  readonly builder: TextBuilder;
  readonly revisions: Revisions;
  readonly formatting: RunFormatting;
  readonly legacy: LegacyText;
  readonly marks: Marks;
}

/** True for a content control that shows only what it asks for: nothing was written there yet. */
export function isPlaceholder(control: XmlElement): boolean {
  return isOn(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr');
}

export class InlineReader {
  readonly #reading: Reading;
  readonly #fields = new Fields();
  #paragraph: XmlElement | null = null;
  /** Text boxes met in a paragraph: they are read behind it. */
  #boxes: XmlElement[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Reads a paragraph. @returns The text boxes that hang on it. */
  read(paragraph: XmlElement): readonly XmlElement[] {
    this.#paragraph = paragraph;
    this.#boxes = [];
    this.#inline(paragraph);
    this.#fields.endParagraph();
    return this.#boxes;
  }

  #inline(holder: XmlElement): void {
    for (const child of holder.children) this.#see(child);
  }

  #see(element: XmlElement): void {
    const { name } = element;
    const { revisions, marks, builder } = this.#reading;
    if (name === 'w:r') this.#run(element);
    else if (name === 'mc:AlternateContent') this.#inline(alternativeOf(element));
    else if (name === 'w:sdt') this.#control(element);
    else if (name === 'w:fldSimple') this.#simpleField(element);
    else if (HOLDERS.has(name)) this.#inline(element);
    else if (MATHS.has(name)) this.#maths(element);
    else if (revisions.isKept(name) === true) this.#inline(element);
    else marks.see(element, builder.next);
    revisions.see(name);
  }

  #control(control: XmlElement): void {
    const content = childOf(control, 'w:sdtContent');
    if (content !== null && !isPlaceholder(control)) this.#inline(content);
  }

  #simpleField(field: XmlElement): void {
    if (!Fields.isRepeated(attribute(field, 'w:instr') ?? '')) this.#inline(field);
  }

  /** Formulas in the order in which they are written. Their runs are not those of words: nothing leads back. */
  #maths(formula: XmlElement): void {
    visit(formula, ({ name, text }) => {
      if (name === 'm:t') this.#reading.builder.add(text, null);
      return undefined;
    });
  }

  #run(run: XmlElement): void {
    const paragraph = this.#paragraph;
    if (paragraph === null) return;
    const format = this.#reading.formatting.of(run, paragraph, null);
    this.#content(run, (element) => {
      const { part, builder, legacy } = this.#reading;
      // Hidden text is not on the page.
      if (format.isHidden || !this.#fields.isShown) return;
      const shown = shownBy(element, format, legacy);
      for (const { text, offset, length } of shown?.words ?? []) {
        const encoding = shown?.encoding ?? null;
        builder.add(text, { part, paragraph, run, element, offset, length, encoding });
      }
    });
  }

  #content(holder: XmlElement, show: (element: XmlElement) => void): void {
    for (const element of holder.children) {
      const { name } = element;
      if (name === 'w:t') show(element);
      else if (name === 'w:fldChar') this.#fields.see(element);
      else if (name === 'w:instrText') this.#fields.instruct(element);
      else if (name === 'mc:AlternateContent') this.#content(alternativeOf(element), show);
      else if (DRAWINGS.has(name)) this.#findBoxes(element);
      else if (name === 'w:ruby') this.#inline(childOf(element, 'w:rubyBase') ?? element);
      else if (!this.#reading.marks.see(element, this.#reading.builder.next)) this.#sign(element, show);
    }
  }

  /** Deleted words stand in a name of their own, also in changes that are taken as made elsewhere. */
  #sign(element: XmlElement, show: (element: XmlElement) => void): void {
    if (element.name !== 'w:delText' || !this.#reading.revisions.isAccepted) show(element);
  }

  #findBoxes(element: XmlElement): void {
    if (element.name === 'w:txbxContent') this.#boxes.push(element);
    else if (element.name === 'mc:AlternateContent') this.#findBoxes(alternativeOf(element));
    else for (const child of element.children) this.#findBoxes(child);
  }
}
