/** Gathers the cells of a header by part, wherever in the document they stand, and builds the node. */
import type { Header, HeaderContent, Issuer } from '../../ast/nodes.ts';
import type { InlineContent } from '../../ast/inline.ts';
import { readDocumentNumber } from '../../recognise/document-number.ts';
import { readPlaceDate } from '../../recognise/place-date.ts';
import { addTo } from '../../text/group-by.ts';
import type { Stretch } from '../../text/place.ts';
import { append } from '../append.ts';
import { cellsOf, partOf, type Cell } from '../cells.ts';
import { classify, type HeaderPart } from './header-cells.ts';
import { findNothing, inlineContent } from '../inline.ts';
import { issuersOf } from './issuer-name.ts';
import type { Line } from '../lines.ts';
import { mottoForm } from './motto-form.ts';
import { NOWHERE, type FindSpans, type Source } from '../source.ts';

export interface HeaderReading {
  collector: HeaderCollector;
  /** In lower case; null where neither a title nor the marks of a letter tell it. */
  documentType: string | null;
  /** The first line of the body. */
  bodyStart: number;
}

type WordyPart = Exclude<HeaderPart, 'rule'>;

/** Words that go on with the part above them: a wrapped V/v, a list under Kính gửi. */
const CONTINUED: ReadonlySet<HeaderPart> = new Set(['subject', 'addressee']);
/** What stands before the subject of a letter and is no part of it. */
const SUBJECT_LABEL = /^(?:TRÍCH YẾU ?:\s*)?(?:[Vv]\/[vV]\s*:?\s*)?/u;

export class HeaderCollector {
  readonly #source: Source;
  readonly #cells = new Map<WordyPart, Cell[]>();
  readonly #syntax: Stretch[] = [];
  #title: Cell | null = null;
  /** The subject under a title; a V/v line beside it is then only words. */
  #titleSubject: Stretch[] = [];
  #open: HeaderPart | null = null;
  /** Whether a V/v line or Kính gửi was met: the marks of a letter (công văn). */
  letter = false;

  constructor(source: Source) {
    this.#source = source;
  }

  get isEmpty(): boolean {
    return this.#cells.size + this.#syntax.length + this.#titleSubject.length === 0 && this.#title === null;
  }

  has(part: WordyPart): boolean {
    return this.#cells.has(part);
  }

  /** What the cells of a line would be, without taking them. */
  static partsOf(line: Line): HeaderPart[] {
    return cellsOf(line).cells.flatMap((cell) => classify(cell).map(({ part }) => part));
  }

  addLine(line: Line): void {
    this.addHash(line);
    const row = cellsOf(line);
    append(this.#syntax, row.syntax);
    const classified = row.cells.flatMap(classify);
    const anchored = classified.some(({ part }) => part === 'number' || part === 'motto');
    for (const { part, cell } of classified) {
      const continues = part === 'words' && this.#open !== null && CONTINUED.has(this.#open);
      // A line of a wrapped name may hold a number or lower-case words beside the other column.
      const issuing =
        part === 'words' && !continues && anchored && this.#cells.has('issuer') && cell === row.cells[0];
      this.add(continues ? (this.#open ?? part) : issuing ? 'issuer' : part, cell);
    }
  }

  /** The hashes of a Markdown heading. */
  addHash(line: Line): void {
    if (line.depth > 0) this.#syntax.push({ start: line.hash, end: line.hash + line.depth });
  }

  add(part: HeaderPart, cell: Cell): void {
    if (part === 'rule') {
      this.#syntax.push(cell);
      return;
    }
    if (part === 'subject' || part === 'addressee') this.letter = true;
    if (part !== 'placeDate' && part !== 'motto') this.#open = part;
    addTo(this.#cells, part, cell);
  }

  setTitle(cell: Cell, subject: readonly Stretch[]): void {
    this.#title = cell;
    this.#titleSubject = [...subject];
  }

  setSubject(subject: readonly Stretch[]): void {
    this.#titleSubject = [...subject];
  }

  build(): Header | null {
    if (this.isEmpty) return null;
    const children: HeaderContent[] = [];
    this.#buildMotto(children);
    this.#buildIssuer(children);
    this.#buildNumber(children);
    this.#buildPlaceDate(children);
    if (this.#title !== null) {
      children.push({ type: 'title', children: this.#plain([this.#title]), position: NOWHERE });
    }
    this.#buildSubject(children);
    const addressee = this.#cells.get('addressee');
    if (addressee !== undefined) {
      children.push({ type: 'addressee', children: this.#read(addressee), position: NOWHERE });
    }
    for (const cell of this.#cells.get('words') ?? []) children.push(...this.#source.words(cell));
    for (const stretch of this.#syntax) children.push(...this.#source.syntax(stretch));
    return { type: 'header', children, position: NOWHERE };
  }

  /** Names and labels: nothing is recognised in them. */
  #plain(cells: readonly Stretch[]): InlineContent[] {
    return inlineContent(this.#source, this.#source.join(cells), findNothing);
  }

  #read(cells: readonly Stretch[]): InlineContent[] {
    return inlineContent(this.#source, this.#source.join(cells));
  }

  #buildMotto(children: HeaderContent[]): void {
    const cells = this.#cells.get('motto');
    if (cells === undefined) return;
    const state = cells.some((cell) => mottoForm(cell.text) === 'state');
    children.push({
      type: 'motto',
      form: state ? 'state' : 'party',
      children: this.#source.join(cells).flatMap((stretch) => this.#source.words(stretch)),
      position: NOWHERE,
    });
  }

  #buildIssuer(children: HeaderContent[]): void {
    const cells = this.#cells.get('issuer');
    if (cells === undefined) return;
    for (const { name, superior, from, to } of issuersOf(cells.map((cell) => cell.text))) {
      const issuer: Issuer = {
        type: 'issuer',
        name,
        superior,
        children: this.#plain(cells.slice(from, to)),
        position: NOWHERE,
      };
      children.push(issuer);
    }
  }

  #buildNumber(children: HeaderContent[]): void {
    const cells = this.#cells.get('number');
    if (cells === undefined) return;
    const read = readDocumentNumber(cells.map((cell) => cell.text).join(' '));
    children.push({
      type: 'documentNumber',
      number: read?.number ?? null,
      notation: read?.notation ?? null,
      blank: read?.blank ?? true,
      children: this.#plain(cells),
      position: NOWHERE,
    });
  }

  #buildPlaceDate(children: HeaderContent[]): void {
    const cells = this.#cells.get('placeDate');
    if (cells === undefined) return;
    let place: string | null = null;
    const findDate: FindSpans = (text) => {
      const read = readPlaceDate(text);
      if (read === null) return [];
      place = read.place;
      return [{ type: 'date', date: read.date, blank: read.blank, start: read.dateStart, end: read.dateEnd }];
    };
    const content = inlineContent(this.#source, this.#source.join(cells), findDate);
    children.push({ type: 'placeDate', place, children: content, position: NOWHERE });
  }

  #buildSubject(children: HeaderContent[]): void {
    const cells = this.#cells.get('subject') ?? [];
    if (this.#titleSubject.length > 0) {
      const content = this.#read(this.#titleSubject);
      children.push({ type: 'subject', children: content, position: NOWHERE });
      for (const cell of cells) children.push(...this.#source.words(cell));
      return;
    }
    const first = cells[0];
    if (first === undefined) return;
    const label = SUBJECT_LABEL.exec(first.text)?.[0].length ?? 0;
    if (label > 0)
      children.push(
        ...this.#source.words(this.#source.trim({ start: first.start, end: first.start + label })),
      );
    const rest = label > 0 ? partOf(first, label) : first;
    children.push({ type: 'subject', children: this.#read([rest, ...cells.slice(1)]), position: NOWHERE });
  }
}
