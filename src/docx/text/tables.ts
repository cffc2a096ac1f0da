/**
 * Tells tables from columns. Word documents set the two columns of the header
 * and of the signature with a table whose lines are not drawn: nobody sees a
 * table there, and its cells are read as what they hold, one behind the other.
 */
import type { Styles } from '../styles/styles.ts';
import { attribute, childOf, childrenOf, valueOf, type XmlElement } from '../xml/element.ts';

const SIDES = ['w:top', 'w:left', 'w:start', 'w:bottom', 'w:right', 'w:end', 'w:insideH', 'w:insideV'];

function isDrawn(border: XmlElement): boolean {
  const value = attribute(border, 'w:val');
  return value !== null && value !== 'nil' && value !== 'none' && value !== 'clear';
}

/** True or false where borders say so; null where they say nothing. */
function drawn(borders: XmlElement | null): boolean | null {
  if (borders === null) return null;
  const sides = SIDES.flatMap((name) => childOf(borders, name) ?? []);
  return sides.length === 0 ? null : sides.some(isDrawn);
}

function isCellDrawn(cell: XmlElement): boolean {
  return drawn(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders')) === true;
}

/** True where a table is seen as one: some line of it is drawn. */
export function isSeen(table: XmlElement, styles: Styles): boolean {
  const properties = childOf(table, 'w:tblPr');
  if (rowsOf(table).some((row) => cellsOf(row).some(isCellDrawn))) return true;
  const own = drawn(childOf(properties, 'w:tblBorders'));
  if (own !== null) return own;
  for (const style of styles.chain(valueOf(properties, 'w:tblStyle'), 'table')) {
    const said = drawn(childOf(childOf(style, 'w:tblPr'), 'w:tblBorders'));
    if (said !== null) return said;
  }
  return false;
}

/** Rows of a table, those inside content controls too. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return inside(table, 'w:tr');
}

export function cellsOf(row: XmlElement): XmlElement[] {
  return inside(row, 'w:tc');
}

function inside(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child];
    const content = child.name === 'w:sdt' ? childOf(child, 'w:sdtContent') : null;
    if (content !== null) return inside(content, name);
    return child.name === 'w:customXml' || child.name === 'w:ins' ? inside(child, name) : [];
  });
}

/** True where a cell goes on with the one above it and holds nothing of its own. */
export function isContinued(cell: XmlElement): boolean {
  const [merge] = childrenOf(childOf(cell, 'w:tcPr') ?? cell, 'w:vMerge');
  return merge !== undefined && attribute(merge, 'w:val') !== 'restart';
}
