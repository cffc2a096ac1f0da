/** Runs that are cut: written anew in pieces that look as the whole did (ISO/IEC 29500-1, 17.3.2). */
import type { Stretch } from '../../text/place.ts';
import { childOf, type XmlElement } from '../xml/element.ts';
import { withNewId } from './ids.ts';
import { atomsOf, frontOf, isCuttable, sizeOf } from './run-atoms.ts';
import { insertionAround } from './surroundings.ts';
import { RANKS, raw, type Operation, type Token } from './tokens.ts';
import { closeTag, escapeText, openTag } from './write-xml.ts';

/** What is set at a place of a run. */
interface Mark {
  at: number;
  order: number;
  tokens: readonly Token[];
}

/** Marks of one place: empty comments begin around what is inserted, others end behind it and begin after. */
export const ORDERS = { around: 0, inserted: 1, end: 2, parting: 3, begin: 4 } as const;

const TEXT_TAG = /^<((?:[^\s:/>]+:)?)t(?=[\s/>])/u;
const TEXT_END = /<\/((?:[^\s:/>]+:)?)t(\s*>)$/u;
const SPACE = /\sxml:space\s*=\s*["'][^"']*["']/u;

/** `w:t` as it is called where it is struck out. */
function struck(xml: string): string {
  return xml.replace(TEXT_TAG, '<$1delText').replace(TEXT_END, '</$1delText$2');
}

/** One run with what is set into it. */
export class CutRun {
  readonly #source: string;
  readonly #run: XmlElement;
  readonly #marks: Mark[] = [];
  readonly #struck: Stretch[] = [];
  /** What stands outside the insertion of somebody else that the run begins or ends. */
  readonly #outside: Operation[] = [];

  constructor(source: string, run: XmlElement) {
    this.#source = source;
    this.#run = run;
  }

  mark(mark: Mark): void {
    this.#marks.push(mark);
  }

  /**
   * Sets an insertion. One inside that of somebody else parts it, as Word does,
   * and one at its end stands outside; comments on its words stay inside.
   */
  insert(at: number, tokens: readonly Token[]): void {
    const around = insertionAround(this.#run);
    if (around === null) this.mark({ at, order: ORDERS.inserted, tokens });
    else if (at === 0 && around.children[0] === this.#run)
      this.#outside.push({ start: around.start, end: around.start, rank: RANKS.front, tokens });
    else if (at === sizeOf(this.#run) && around.children.at(-1) === this.#run)
      this.#outside.push({ start: around.end, end: around.end, rank: RANKS.behind, tokens });
    else {
      const open = openTag(this.#source, around);
      this.mark({
        at,
        order: ORDERS.parting,
        tokens: [raw(closeTag(open)), ...tokens, withNewId(open)],
      });
    }
  }

  /** Strikes a stretch out, with the page breaks of the last layout in front of it. */
  strike(start: number, end: number): void {
    const from = frontOf(this.#run, start);
    const last = this.#struck.at(-1);
    if (last?.end === from) last.end = end;
    else this.#struck.push({ start: from, end });
  }

  operations(): Operation[] {
    const { start, end } = this.#run;
    const size = sizeOf(this.#run);
    this.#marks.sort((a, b) => a.at - b.at || a.order - b.order);
    const inside = this.#marks.filter(({ at }) => at > 0 && at < size);
    const tokens = inside.length + this.#struck.length === 0 ? null : this.#rewritten(inside, size);
    return [
      ...this.#outside,
      { start, end: start, rank: RANKS.front, tokens: this.#tokensAt(0) },
      ...(tokens === null ? [] : [{ start, end, rank: RANKS.replaced, tokens }]),
      { start: end, end, rank: RANKS.behind, tokens: this.#tokensAt(size) },
    ];
  }

  #tokensAt(place: number): Token[] {
    return this.#marks.filter(({ at }) => at === place).flatMap(({ tokens }) => tokens);
  }

  #rewritten(marks: readonly Mark[], size: number): Token[] {
    const ends = [...marks.map(({ at }) => at), ...this.#struck.flatMap(({ start, end }) => [start, end])];
    const cuts = [...new Set([0, ...ends, size])].sort((a, b) => a - b);
    const tokens: Token[] = [];
    let next = 0;
    for (const [i, start] of cuts.entries()) {
      for (let mark = marks[next]; mark?.at === start; mark = marks[next]) {
        tokens.push(...mark.tokens);
        next += 1;
      }
      const end = cuts[i + 1];
      if (end !== undefined) tokens.push(...this.#piece(start, end));
    }
    return tokens;
  }

  #piece(start: number, end: number): Token[] {
    const isStruck = this.#struck.some((stretch) => stretch.start <= start && end <= stretch.end);
    const open = openTag(this.#source, this.#run);
    const properties = propertiesOf(this.#source, this.#run);
    const tokens: Token[] = [
      raw(open),
      start === 0 ? raw(properties) : withNewId(properties),
      raw(this.#content(start, end, isStruck) + closeTag(open)),
    ];
    return isStruck ? [{ kind: 'strike' }, ...tokens, { kind: 'unstrike' }] : tokens;
  }

  #content(start: number, end: number, isStruck: boolean): string {
    let content = '';
    for (const atom of atomsOf(this.#run)) {
      const from = Math.max(start, atom.start);
      const to = Math.min(end, atom.end);
      // An empty `w:t` goes with the piece that it begins.
      const isEmpty = atom.start === atom.end;
      if (isEmpty ? atom.start < start || atom.start >= end : from >= to) continue;
      const own = this.#source.slice(atom.element.start, atom.element.end);
      const isWhole = from === atom.start && to === atom.end;
      if (!isCuttable(atom.element)) content += own;
      else {
        const words = atom.words.slice(from - atom.start, to - atom.start);
        const xml = isWhole ? own : textElement(openTag(this.#source, atom.element), words);
        content += isStruck ? struck(xml) : xml;
      }
    }
    return content;
  }
}

/** A `w:t` whose blanks stay at its ends. */
function textElement(open: string, words: string): string {
  const isKept = open.includes('xml:space="preserve"');
  const tag = isKept ? open : open.replace(SPACE, '').replace(/>$/u, ' xml:space="preserve">');
  return `${tag}${escapeText(words)}${closeTag(open)}`;
}

/** The properties of a run as they stand; empty where it has none. */
function propertiesOf(source: string, run: XmlElement): string {
  const properties = childOf(run, 'w:rPr');
  return properties === null ? '' : source.slice(properties.start, properties.end);
}

/** The properties that words get which are put beside those of a run: what was changed of its looks is not theirs. */
export function looksOf(source: string, run: XmlElement): string {
  const properties = propertiesOf(source, run);
  const change = childOf(childOf(run, 'w:rPr'), 'w:rPrChange');
  return change === null ? properties : properties.replace(source.slice(change.start, change.end), '');
}
