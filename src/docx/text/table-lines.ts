/**
 * Tells tables from columns. Word documents set the two columns of the header
 * and of the signature with a table whose lines are not drawn: nobody sees a
 * table there, and its cells are read as what they hold, one behind the other.
 * A single line, as the rules under motto and issuer are drawn, makes no table.
 */
import type { Styles } from '../styles/styles.ts';
import { attribute, childOf, valueOf, type XmlElement } from '../xml/element.ts';
import { cellsOf, rowsOf } from './tables.ts';

type Side = 'top' | 'bottom' | 'left' | 'right' | 'insideH' | 'insideV';

/** The names of a side; the strict form says start and end. */
const NAMES: Readonly<Record<Side, readonly string[]>> = {
  top: ['w:top'],
  bottom: ['w:bottom'],
  left: ['w:left', 'w:start'],
  right: ['w:right', 'w:end'],
  insideH: ['w:insideH'],
  insideV: ['w:insideV'],
};
const NOT_DRAWN: ReadonlySet<string> = new Set(['nil', 'none', 'clear']);
const WHITE = /^f{6}$/iu;
/** Lines from edge to edge that a table without upright ones has at least: above its head and below it. */
const FEWEST_LINES = 2;

/** Whether a side is drawn; null where these borders do not say. Nobody sees a white line. */
function drawn(borders: XmlElement | null, side: Side): boolean | null {
  const border = NAMES[side].map((name) => childOf(borders, name)).find((each) => each !== null);
  const value = attribute(border ?? null, 'w:val');
  if (value === null) return null;
  return !NOT_DRAWN.has(value) && !WHITE.test(attribute(border ?? null, 'w:color') ?? '');
}

/** The borders that hold for a whole table, the nearest first: its own, then those of its styles. */
function bordersOf(table: XmlElement, styles: Styles): XmlElement[] {
  const properties = childOf(table, 'w:tblPr');
  const holders = [
    properties,
    ...styles.chain(valueOf(properties, 'w:tblStyle'), 'table').map((style) => childOf(style, 'w:tblPr')),
  ];
  return holders.flatMap((each) => childOf(each, 'w:tblBorders') ?? []);
}

/** What was found of the styles of a document: many tables share one. */
const banded = new WeakMap<Styles, Map<string | null, boolean>>();

/** True where a style draws lines for rows or columns of a kind: only tables are given one. */
function hasBands(table: XmlElement, styles: Styles): boolean {
  const id = valueOf(childOf(table, 'w:tblPr'), 'w:tblStyle');
  const found = banded.get(styles) ?? new Map<string | null, boolean>();
  banded.set(styles, found);
  const known = found.get(id) ?? drawsBands(id, styles);
  found.set(id, known);
  return known;
}

function drawsBands(id: string | null, styles: Styles): boolean {
  const parts = styles.chain(id, 'table').flatMap(({ children }) => children);
  const sides: readonly Side[] = ['top', 'bottom', 'left', 'right', 'insideH', 'insideV'];
  return parts.some((part) => {
    const borders = childOf(childOf(part, 'w:tcPr'), 'w:tcBorders');
    return part.name === 'w:tblStylePr' && sides.some((side) => drawn(borders, side) === true);
  });
}

/** A cell with its place in the table. */
interface Placed {
  cell: XmlElement;
  isFirst: boolean;
  isLast: boolean;
}

class Lines {
  readonly #borders: readonly XmlElement[];

  constructor(table: XmlElement, styles: Styles) {
    this.#borders = bordersOf(table, styles);
  }

  /** True where a side of a cell is drawn: as it says itself, else as the table says for lines outside or inside. */
  isDrawn(cell: XmlElement, side: Side, ofTable: Side): boolean {
    const own = drawn(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders'), side);
    if (own !== null) return own;
    for (const borders of this.#borders) {
      const said = drawn(borders, ofTable);
      if (said !== null) return said;
    }
    return false;
  }
}

/** True where a table is seen as one. */
export function isSeen(table: XmlElement, styles: Styles): boolean {
  const rows = rowsOf(table)
    .map((row) => cellsOf(row))
    .filter(({ length }) => length > 0);
  // A box around words is a box.
  if (rows.length <= 1 && (rows[0]?.length ?? 0) <= 1) return false;
  const lines = new Lines(table, styles);
  const isUpright = ({ cell, isFirst, isLast }: Placed): boolean =>
    lines.isDrawn(cell, 'left', isFirst ? 'left' : 'insideV') ||
    lines.isDrawn(cell, 'right', isLast ? 'right' : 'insideV');
  const placed = rows.flatMap((cells) =>
    cells.map((cell, i) => ({ cell, isFirst: i === 0, isLast: i === cells.length - 1 })),
  );
  // One framed cell among others is a stamp beside the columns of a header (mật, hỏa tốc, dự thảo).
  if (placed.filter(isUpright).length * 2 >= placed.length || hasBands(table, styles)) return true;
  const level = new Set<number>();
  for (const [i, cells] of rows.entries()) {
    const ofTop = i === 0 ? 'top' : 'insideH';
    const ofBottom = i === rows.length - 1 ? 'bottom' : 'insideH';
    if (cells.every((cell) => lines.isDrawn(cell, 'top', ofTop))) level.add(i);
    if (cells.every((cell) => lines.isDrawn(cell, 'bottom', ofBottom))) level.add(i + 1);
  }
  return level.size >= FEWEST_LINES;
}
