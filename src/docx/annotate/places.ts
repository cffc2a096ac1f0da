/** From the text of a document back into its main part. */
import { countFront } from '../../text/bisect.ts';
import type { DocxDocument } from '../read.ts';
import type { Part } from '../package/package.ts';
import type { DocxParagraph, Piece, Source } from '../text/docx-text.ts';
import type { XmlElement } from '../xml/element.ts';
import { atomsOf, frontOf, isCuttable, type Atom } from './run-atoms.ts';
import { closedAround, isInLockedControl, outerParagraph } from './surroundings.ts';

/** A place in the main part where something can be set. */
export type Spot =
  /** In a run or at one of its ends, by its places. */
  | { kind: 'run'; run: XmlElement; at: number }
  /** Beside an element that lets nothing into it. */
  | { kind: 'before' | 'after'; element: XmlElement };

/** The atom that an element of a run is or stands in; null where the run does not hold it. */
function atomAround({ run, element }: Source): Atom | null {
  let own = element;
  while (own.parent !== null && own.parent !== run) own = own.parent;
  return atomsOf(run).find((atom) => atom.element === own) ?? null;
}

/** True where each unit of a piece stands for one of its element. */
function isUnitByUnit({ start, end }: Piece, { encoding, length }: Source): boolean {
  return encoding === null || length === end - start;
}

/** How far into what a piece stands for a unit begins or ends. A letter of an old font that is written as two is one. */
function within(piece: Piece, source: Source, unit: number, isBehind: boolean): number {
  if (isUnitByUnit(piece, source)) return unit - piece.start + (isBehind ? 1 : 0);
  return isBehind ? source.length : 0;
}

export class Places {
  readonly text: string;
  readonly main: Part;
  readonly pieces: readonly Piece[];
  readonly paragraphs: readonly DocxParagraph[];

  /** @param main The part that holds the text. */
  constructor({ body }: DocxDocument, main: Part) {
    this.text = body.text;
    this.main = main;
    this.pieces = body.pieces;
    this.paragraphs = body.paragraphs.filter(
      ({ part, element }) => part === main.name && closedAround(element) === null,
    );
  }

  /** The index of the piece that a unit stands in. */
  pieceAt(unit: number): number {
    return Math.max(0, countFront(this.pieces, ({ start }) => start <= unit) - 1);
  }

  /** What writes a unit; null where nothing in the main part does. */
  sourceOf(unit: number): Source | null {
    const piece = this.pieces[this.pieceAt(unit)];
    const isInside = piece !== undefined && piece.start <= unit && unit < piece.end;
    return isInside && piece.source?.part === this.main.name ? piece.source : null;
  }

  /** The place in front of a unit; null where it is not written in the main part. */
  before(unit: number): Spot | null {
    return this.#spot(unit, false);
  }

  /** The place behind a unit. */
  after(unit: number): Spot | null {
    return this.#spot(unit, true);
  }

  #spot(unit: number, isBehind: boolean): Spot | null {
    const piece = this.pieces[this.pieceAt(unit)];
    const source = this.sourceOf(unit);
    if (piece === undefined || source === null) return null;
    const closed = closedAround(source.run);
    if (closed !== null) {
      // What stands right in the body, such as a choice between paragraphs, has no place beside it.
      const isInline = closed.parent !== null && outerParagraph(closed.parent) !== null;
      return isInline ? { kind: isBehind ? 'after' : 'before', element: closed } : null;
    }
    const atom = atomAround(source);
    if (atom === null) return null;
    const { run } = source;
    const isWhole = atom.element !== source.element || !isCuttable(atom.element);
    const letter = isWhole ? 0 : source.offset - atom.skipped + within(piece, source, unit, isBehind);
    if (letter === 0 && !isBehind) return { kind: 'run', run, at: frontOf(run, atom.start) };
    return { kind: 'run', run, at: isWhole ? atom.end : Math.min(atom.start + letter, atom.end) };
  }

  /** True where a stretch of one piece can be struck out: it stands in the document as it was read. */
  isChangeable(piece: Piece): boolean {
    const { source } = piece;
    if (source?.part !== this.main.name) return false;
    const { run, element, offset, encoding } = source;
    if (element.parent !== run || closedAround(run) !== null || isInLockedControl(run)) return false;
    if (!isCuttable(element)) return true;
    // Letters of an old font are other ones in the document, each in its place.
    if (encoding !== null) return isUnitByUnit(piece, source);
    // Signs that were read as others are not what they seem; capitals are, however they were typed.
    const words = this.text.slice(piece.start, piece.end);
    const written = element.text.slice(offset, offset + words.length);
    return written === words || written.toUpperCase() === words;
  }

  /** The number of the last paragraph that begins at or before a unit; -1 where there is none. */
  #lastBefore(unit: number): number {
    return countFront(this.paragraphs, ({ start }) => start <= unit) - 1;
  }

  /** The paragraph of a unit; the one before it where it stands between paragraphs, null where there is none. */
  paragraphAt(unit: number): DocxParagraph | null {
    return this.paragraphs[Math.max(0, this.#lastBefore(unit))] ?? null;
  }

  /** The paragraph that ends at a unit and the one behind it; null where the unit ends none, or the last. */
  endingAt(unit: number): readonly [DocxParagraph, DocxParagraph] | null {
    const at = this.#lastBefore(unit);
    const own = this.paragraphs[at];
    const next = this.paragraphs[at + 1];
    return own?.end === unit && next?.start === unit + 1 ? [own, next] : null;
  }
}
