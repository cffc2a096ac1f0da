/** Reads recipients and signatures, in whatever order two columns were flattened. */
import type { Leaf, Marker, Syntax } from '../../ast/leaves.ts';
import type { Footer, Recipient, Recipients } from '../../ast/nodes.ts';
import { collapse, isUpperCase, startsLower } from '../../text/letters.ts';
import type { Stretch } from '../../text/place.ts';
import { append } from '../append.ts';
import { cellsOf, partOf, type Cell } from '../cells.ts';
import {
  authorityMark,
  isDotted,
  isPersonName,
  isPost,
  isSigningNote,
  labelLength,
  opensAnnex,
  recipientParts,
  signatureParts,
} from './footer-cells.ts';
import { isPageNumber } from '../body/furniture.ts';
import { findNothing, inlineContent } from '../inline.ts';
import type { Line } from '../lines.ts';
import { readMarker } from '../body/marker.ts';
import { Signatures } from './signatures.ts';
import { NOWHERE, type Source } from '../source.ts';
import { titledType } from '../header/title.ts';

const BRACKETS = /\(([^()]*)\)/gu;
const PURPOSE = /^(?:[Đđ]ể |báo cáo|b\/c|phối hợp|thực hiện|chỉ đạo|theo dõi|biết)/u;
/** Inside the brackets a part of the body may stand first: `(Cục A03 - để b/c)`. */
const PURPOSE_BREAK = /[-–,;] /gu;
const ARCHIVE = /^[Ll]ưu(?!\p{L})/u;
const FINISHED = /[;.,]\s*$/u;

/** A recipient whose line may go on in the next one. */
interface Draft {
  marker: (Marker | Syntax)[];
  cells: Cell[];
}

/** Why a recipient gets the document, as its brackets say: `để b/c`. */
function purposeOf(text: string): string | null {
  for (const [, inside = ''] of text.matchAll(BRACKETS)) {
    if (PURPOSE.test(inside)) return inside;
    for (const part of inside.matchAll(PURPOSE_BREAK)) {
      const rest = inside.slice(part.index + part[0].length);
      if (PURPOSE.test(rest)) return rest;
    }
  }
  return null;
}

class FooterReader {
  readonly #source: Source;
  readonly #signatures: Signatures;
  readonly #recipients: Recipients = { type: 'recipients', children: [], position: NOWHERE };
  readonly #syntax: Stretch[] = [];
  readonly #leaves: Leaf[] = [];
  #listed = false;
  #dashed = false;
  #draft: Draft | null = null;
  #archived = false;
  /** Whether some recipient ended with a semicolon. */
  #semicolons = false;
  #blanks = 0;

  constructor(source: Source) {
    this.#source = source;
    this.#signatures = new Signatures(source);
  }

  addBlank(): void {
    this.#blanks += 1;
  }

  addPageNumber(line: Line): void {
    this.#leaves.push(...this.#source.pageNumber({ start: line.from, end: line.to }));
  }

  /**
   * Takes a line; false where it belongs to no footer.
   *
   * @param first Whether the footer begins with it.
   */
  addLine(line: Line, first: boolean): boolean {
    const row = cellsOf(line);
    const cells = row.cells;
    if (!first && cells.length === 1 && cells[0] !== undefined && !this.#fits(cells[0])) return false;
    if (line.depth > 0) this.#syntax.push({ start: line.hash, end: line.hash + line.depth });
    append(this.#syntax, row.syntax);
    cells.forEach((cell, i) => {
      this.#addCell(cell, i);
    });
    this.#blanks = 0;
    return true;
  }

  /** Whether a line of one cell can still be part of the footer. */
  #fits(cell: Cell): boolean {
    const { text } = cell;
    if (opensAnnex(text)) return false;
    if (labelLength(text) > 0) return !this.#listed;
    if (/^[-_=*]{3,}$/u.test(text)) return true;
    const signed = !this.#signatures.isEmpty && !this.#signatures.waits;
    const done = (this.#archived || !this.#listed) && signed;
    if (authorityMark(text) !== null || isPost(text)) return true;
    if (isDotted(text) || isSigningNote(text)) return !this.#signatures.isEmpty;
    if (this.#awaitsName && isPersonName(text)) return true;
    // The archive line ends the list, unless another recipient stands right below it.
    const listGoesOn = this.#listed && (!this.#archived || this.#blanks === 0);
    if (listGoesOn && cell.line.marker?.style === 'bullet') return true;
    if (this.#goesOn(cell)) return true;
    // A second post under the name may take more than one line.
    if (signed && this.#blanks === 0 && isUpperCase(text) && titledType(text) === null) return true;
    if (done) return false;
    if (this.#listed && !this.#archived) return !isUpperCase(text) || !this.#signatures.isEmpty;
    return isUpperCase(text) && titledType(text) === null;
  }

  /** A name may stand alone behind the archive line, where the rest of a signature was lost. */
  get #awaitsName(): boolean {
    return this.#signatures.waits || (this.#signatures.isEmpty && this.#archived && this.#blanks > 0);
  }

  #goesOn(cell: Cell): boolean {
    const last = this.#draft?.cells.at(-1);
    if (last === undefined || this.#blanks > 0 || cell.line.marker?.style === 'bullet') return false;
    // Where the others end with a semicolon (State), a comma ends nothing; the Party's lists end with commas.
    const finished = (this.#semicolons ? /[;.]\s*$/u : FINISHED).test(last.text);
    if (this.#archived) return /[-–,:]$/u.test(last.text) && startsLower(cell.text);
    return !finished || startsLower(cell.text);
  }

  #addCell(cell: Cell, index: number): void {
    const label = labelLength(cell.text);
    if (label > 0 && !this.#listed) {
      this.#addLabel(partOf(cell, 0, label));
      this.#listed = true;
      if (label < cell.text.length)
        for (const part of recipientParts(partOf(cell, label))) this.#addRecipient(part);
      return;
    }
    if (/^[-_=*]{3,}$/u.test(cell.text)) {
      this.#syntax.push(cell);
      return;
    }
    if (this.#listed && readMarker(cell.text)?.style === 'bullet') {
      for (const part of recipientParts(cell)) this.#addRecipient(part);
      return;
    }
    if (index === 0 && this.#goesOn(cell) && !this.#isSignatureLine(cell)) {
      this.#draft?.cells.push(cell);
      return;
    }
    signatureParts(cell).forEach((part, i) => {
      this.#addSignaturePart(part, i > 0);
    });
  }

  #isSignatureLine(cell: Cell): boolean {
    return (
      authorityMark(cell.text) !== null ||
      isPost(cell.text) ||
      (this.#signatures.waits && isPersonName(cell.text))
    );
  }

  #addSignaturePart(cell: Cell, goesOn: boolean): void {
    const { text } = cell;
    if (authorityMark(text) !== null || isPost(text)) this.#signatures.addLine(cell, goesOn);
    else if (!this.#signatures.isEmpty && (isDotted(text) || isSigningNote(text)))
      this.#signatures.addWords(cell);
    else if (this.#awaitsName && isPersonName(text)) this.#signatures.addName(cell);
    else if (isUpperCase(text) && !(this.#listed && this.#signatures.isEmpty))
      this.#signatures.addLine(cell, goesOn);
    else if (this.#listed && text.endsWith(':') && !ARCHIVE.test(text)) this.#addLabel(cell);
    else if (this.#listed) for (const part of recipientParts(cell)) this.#addRecipient(part);
    else this.#leaves.push(...this.#source.words(cell));
  }

  #addLabel(cell: Cell): void {
    this.#flush();
    const children = inlineContent(this.#source, [cell], findNothing);
    this.#recipients.children.push({ type: 'label', children, position: NOWHERE });
  }

  #addRecipient(cell: Cell): void {
    const marker = readMarker(cell.text);
    const dash = marker?.style === 'bullet' ? marker : null;
    if (dash !== null) this.#dashed = true;
    const isOwn = dash !== null || !this.#dashed || ARCHIVE.test(cell.text);
    if (!isOwn && this.#draft !== null) {
      this.#draft.cells.push(cell);
      return;
    }
    this.#flush();
    const words = dash === null ? cell : partOf(cell, dash.content);
    this.#draft = {
      marker:
        dash === null ? [] : this.#source.marker({ start: cell.start, end: cell.start + dash.length }, dash),
      cells: words.text === '' ? [] : [words],
    };
    if (ARCHIVE.test(words.text)) this.#archived = true;
  }

  #flush(): void {
    const draft = this.#draft;
    this.#draft = null;
    if (draft === null) return;
    const text = collapse(draft.cells.map((cell) => cell.text).join(' '));
    if (text.endsWith(';')) this.#semicolons = true;
    const recipient: Recipient = {
      type: 'recipient',
      purpose: purposeOf(text),
      archive: ARCHIVE.test(text),
      children: [
        ...draft.marker,
        ...inlineContent(this.#source, this.#source.join(draft.cells), findNothing),
      ],
      position: NOWHERE,
    };
    this.#recipients.children.push(recipient);
  }

  build(): Footer {
    this.#flush();
    const footer: Footer = { type: 'footer', children: [], position: NOWHERE };
    if (this.#recipients.children.length > 0) footer.children.push(this.#recipients);
    append(footer.children, this.#signatures.nodes);
    for (const stretch of this.#syntax) footer.children.push(...this.#source.syntax(stretch));
    append(footer.children, this.#leaves);
    return footer;
  }
}

/**
 * Reads the footer that begins at `start`.
 *
 * @returns The node and the first line behind it.
 */
export function readFooter(
  source: Source,
  lines: readonly Line[],
  start: number,
  end: number,
): { footer: Footer; next: number } {
  const reader = new FooterReader(source);
  let next = start;
  for (let i = start; i < end; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.blank) {
      reader.addBlank();
      continue;
    }
    if (isPageNumber(lines, i)) reader.addPageNumber(line);
    else if (!reader.addLine(line, i === start)) break;
    next = i + 1;
  }
  return { footer: reader.build(), next };
}
