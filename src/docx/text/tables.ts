/** Rows and cells of a table as they count for its text. */
import { attribute, childOf, valueOf, type XmlElement } from '../xml/element.ts';

/** Columns that a cell may run over; Word itself draws no more. */
const MOST_COLUMNS = 63;
const AROUND_ROWS: ReadonlySet<string> = new Set(['w:customXml', 'w:ins', 'w:del', 'w:sdtContent']);

function inside(element: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const child of element.children) {
    if (child.name === name) found.push(child);
    else if (child.name === 'w:sdt' || AROUND_ROWS.has(child.name)) inside(child, name, found);
  }
  return found;
}

/** Rows of a table, those inside content controls too. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return inside(table, 'w:tr');
}

export function cellsOf(row: XmlElement): XmlElement[] {
  return inside(row, 'w:tc');
}

function columns(value: string | null, otherwise: number): number {
  const count = Number(value ?? otherwise);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, MOST_COLUMNS) : otherwise;
}

/** Columns that each cell of a row runs over. Cells that would run out of the table have one. */
export function spansOf(cells: readonly XmlElement[], gap: number): number[] {
  let left = MOST_COLUMNS - gap;
  return cells.map((cell) => {
    const asked = columns(valueOf(childOf(cell, 'w:tcPr'), 'w:gridSpan'), 1);
    const span = Math.max(1, Math.min(asked, left));
    left -= span;
    return span;
  });
}

/** Columns that a row leaves free in front of its cells. Those behind them are the rest of a short row. */
export function gapOf(row: XmlElement): number {
  return columns(valueOf(childOf(row, 'w:trPr'), 'w:gridBefore'), 0);
}

/** True where a cell goes on with the one above it, or beside it, and holds nothing of its own. */
export function isContinued(cell: XmlElement): boolean {
  const properties = childOf(cell, 'w:tcPr');
  return ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = childOf(properties, name);
    return merge !== null && attribute(merge, 'w:val') !== 'restart';
  });
}
