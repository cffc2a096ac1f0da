/** Tracked changes (ISO/IEC 29500-1, 17.13.5): a document as it is with all of them accepted, or with all rejected. */
import { childOf, isOn, type XmlElement } from '../xml/element.ts';

const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

function hasAny(properties: XmlElement | null, names: ReadonlySet<string>): boolean {
  return properties?.children.some(({ name }) => names.has(name)) === true;
}

const CELL_INSERTED: ReadonlySet<string> = new Set(['w:cellIns']);
const CELL_DELETED: ReadonlySet<string> = new Set(['w:cellDel']);

export class Revisions {
  readonly isAccepted: boolean;
  #count = 0;

  constructor(isAccepted: boolean) {
    this.isAccepted = isAccepted;
  }

  /** Changes that were met. */
  get count(): number {
    return this.#count;
  }

  /** True for what holds a change that leaves its words in the text; false where they are gone, null for no change. */
  isKept(name: string): boolean | null {
    const isInserted = INSERTED.has(name);
    return isInserted || DELETED.has(name) ? isInserted === this.isAccepted : null;
  }

  /** Takes note of an element that may hold a change. */
  see(name: string): void {
    if (this.isKept(name) !== null) this.#count += 1;
  }

  /** Takes note of the mark of a paragraph, which may be one. */
  seeMark(paragraph: XmlElement): void {
    const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
    for (const { name } of mark?.children ?? []) this.see(name);
  }

  /** True where the mark of a paragraph is gone or hidden: its text runs on in the next one. */
  isMarkGone(paragraph: XmlElement): boolean {
    const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
    return hasAny(mark, this.isAccepted ? DELETED : INSERTED) || isOn(mark, 'w:vanish');
  }

  isRowGone(row: XmlElement): boolean {
    return hasAny(childOf(row, 'w:trPr'), this.isAccepted ? DELETED : INSERTED);
  }

  isCellGone(cell: XmlElement): boolean {
    return hasAny(childOf(cell, 'w:tcPr'), this.isAccepted ? CELL_DELETED : CELL_INSERTED);
  }
}
