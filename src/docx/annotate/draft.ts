/** What is going to be written into the main part: gathered by place, then put down in order. */
import { childOf, type XmlElement } from '../xml/element.ts';
import { intoProperties, newProperties } from './paragraph-mark.ts';
import type { Spot } from './places.ts';
import { CutRun } from './runs.ts';
import { RANKS, raw, type Operation, type Token } from './tokens.ts';
import { closeTag, isEmptyTag, openTag } from './write-xml.ts';

export class Draft {
  readonly #source: string;
  readonly #prefix: string;
  readonly #runs = new Map<XmlElement, CutRun>();
  readonly #operations: Operation[] = [];
  /** What is set into paragraphs that hold nothing but their properties. */
  readonly #empty = new Map<XmlElement, Token[]>();
  /** Changes of the ends of paragraphs. */
  readonly #ends = new Map<XmlElement, readonly Token[]>();

  /**
   * @param source The main part.
   * @param prefix What its elements are called with.
   */
  constructor(source: string, prefix: string) {
    this.#source = source;
    this.#prefix = prefix;
  }

  run(run: XmlElement): CutRun {
    const known = this.#runs.get(run);
    if (known !== undefined) return known;
    const cut = new CutRun(this.#source, run);
    this.#runs.set(run, cut);
    return cut;
  }

  /** Sets tokens at a spot; `order` tells where they stand among others of the same. */
  set(spot: Spot, order: number, tokens: readonly Token[]): void {
    if (spot.kind === 'run') this.run(spot.run).mark({ at: spot.at, order, tokens });
    else if (spot.kind === 'before') this.#at(spot.element.start, RANKS.front, tokens);
    else this.#at(spot.element.end, RANKS.behind, tokens);
  }

  /** Sets tokens around all that a paragraph holds. */
  around(paragraph: XmlElement, before: readonly Token[], behind: readonly Token[]): void {
    const first = paragraph.children.find(({ name }) => name !== 'w:pPr');
    if (first === undefined) {
      this.fill(paragraph, [...before, ...behind]);
      return;
    }
    this.#at(first.start, RANKS.front, before);
    this.#at(paragraph.innerEnd, RANKS.behind, behind);
  }

  /** Sets tokens into an empty paragraph. */
  fill(paragraph: XmlElement, tokens: readonly Token[]): void {
    this.#empty.set(paragraph, [...(this.#empty.get(paragraph) ?? []), ...tokens]);
  }

  /** Sets a change of the end of a paragraph. */
  end(paragraph: XmlElement, tokens: readonly Token[]): void {
    this.#ends.set(paragraph, tokens);
  }

  #at(at: number, rank: number, tokens: readonly Token[]): void {
    this.#operations.push({ start: at, end: at, rank, tokens });
  }

  #paragraph(paragraph: XmlElement): Operation[] {
    const held = this.#empty.get(paragraph) ?? [];
    const end = this.#ends.get(paragraph);
    const properties = childOf(paragraph, 'w:pPr');
    const written = end === undefined || properties !== null ? [] : newProperties(this.#prefix, end);
    if (isEmptyTag(this.#source, paragraph)) {
      const open = openTag(this.#source, paragraph);
      const tokens = [raw(open), ...written, ...held, raw(closeTag(open))];
      return [{ start: paragraph.start, end: paragraph.end, rank: RANKS.replaced, tokens }];
    }
    const at = properties?.end ?? paragraph.innerStart;
    const own = { start: at, end: at, rank: RANKS.properties, tokens: [...written, ...held] };
    if (end === undefined || properties === null) return [own];
    const mended = intoProperties(this.#source, properties, this.#prefix, end);
    return [{ ...mended, rank: RANKS.properties }, own];
  }

  /** All of it in the order of the part. */
  operations(): Operation[] {
    const paragraphs = new Set([...this.#empty.keys(), ...this.#ends.keys()]);
    return [
      ...[...paragraphs].flatMap((each) => this.#paragraph(each)),
      ...this.#operations,
      ...[...this.#runs.values()].flatMap((run) => run.operations()),
    ].sort((a, b) => a.start - b.start || a.rank - b.rank);
  }
}
