/**
 * Makes leaves: the one place where stretches of the view become stretches of
 * the source. Every unit of the view that is no blank is asked for once.
 */
import type { EndMark, Leaf, Marker, PageNumber, Syntax, Text } from '../ast/leaves.ts';
import type { Span } from '../recognise/spans.ts';
import { countFront } from '../text/bisect.ts';
import { groupBy } from '../text/group-by.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Range, Stretch } from '../text/place.ts';
import type { LineMarker } from './body/marker.ts';
import { MAX_BLOCK, type Emphasised, type MarkupToken, type SourceView } from './markup/view.ts';

const BLANK_LINE = /\n[ \t\r]*\n/u;

/** The place of a node before `settle` gives it its own. */
export const NOWHERE: Range = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

/** Looks for what is to be recognised in a text. */
export type FindSpans = (text: string) => readonly Span[];

export class Source {
  /** What recognises the inline nodes of running text. */
  readonly find: FindSpans;
  readonly text: string;
  readonly source: string;
  readonly #view: SourceView;
  readonly #index: LineIndex;
  /** Tokens of emphasis not yet made leaves, by their place in the view. */
  readonly #tokens: ReadonlyMap<number, MarkupToken[]>;

  constructor(view: SourceView, find: FindSpans) {
    this.find = find;
    this.#view = view;
    this.text = view.text;
    this.source = view.source;
    this.#index = new LineIndex(view.source);
    this.#tokens = groupBy(view.tokens, ({ at }) => at);
  }

  /** Whether the source emphasises anything. */
  get isMarked(): boolean {
    return this.#view.emphasised.length > 0;
  }

  /** Emphasised stretches of the view that meet a stretch, outer before inner. */
  emphasisIn(stretch: Stretch): readonly Emphasised[] {
    const all = this.#view.emphasised;
    if (all.length === 0) return all;
    // No emphasis is longer than the block that it was read in.
    const first = countFront(all, ({ start }) => start < stretch.start - MAX_BLOCK);
    const found: Emphasised[] = [];
    for (let i = first; i < all.length; i += 1) {
      const each = all[i];
      if (each === undefined || each.start >= stretch.end) break;
      if (each.end > stretch.start) found.push(each);
    }
    return found;
  }

  slice(stretch: Stretch): string {
    return this.text.slice(stretch.start, stretch.end);
  }

  /** The stretch without blanks at its ends. */
  trim(stretch: Stretch): Stretch {
    const text = this.slice(stretch);
    const start = stretch.start + (text.length - text.trimStart().length);
    return { start, end: Math.max(start, stretch.end - (text.length - text.trimEnd().length)) };
  }

  /**
   * Stretches in reading order as one text: neighbours with only a line end
   * between them become one; any other keeps the line end behind it, so that
   * the words on both sides stay apart.
   */
  join(stretches: readonly Stretch[]): Stretch[] {
    const joined: Stretch[] = [];
    for (const { start, end } of stretches) {
      const last = joined.at(-1);
      const between = last === undefined ? '' : this.text.slice(last.end, start);
      if (last !== undefined && start > last.end && between.trim() === '' && !BLANK_LINE.test(between))
        last.end = end;
      else {
        if (last !== undefined) last.end += this.#lineEndAt(last.end);
        joined.push({ start, end });
      }
    }
    return joined;
  }

  #lineEndAt(at: number): number {
    if (this.text.startsWith('\r\n', at)) return 2;
    const next = this.text.charAt(at);
    return next !== '' && next.trim() === '' ? 1 : 0;
  }

  range(stretch: Stretch): Range {
    const map = this.#view.map;
    const start = map?.start(stretch.start) ?? stretch.start;
    return this.#index.range(start, Math.max(start, map?.end(stretch.end) ?? stretch.end));
  }

  textLeaf(stretch: Stretch): Text {
    const position = this.range(stretch);
    return { type: 'text', value: this.#valueAt(position), before: '', position };
  }

  endMark(stretch: Stretch): EndMark {
    const position = this.range(stretch);
    return { type: 'endMark', value: this.#valueAt(position), before: '', position };
  }

  /** A leaf of markup, with the marks of emphasis that touch it. */
  syntax(stretch: Stretch): Syntax[] {
    return this.#bare(stretch, (part): Syntax => {
      const position = this.range(part);
      return { type: 'syntax', value: this.#valueAt(position), before: '', position };
    });
  }

  pageNumber(stretch: Stretch): (PageNumber | Syntax)[] {
    return this.#bare(stretch, (part): PageNumber => {
      const position = this.range(part);
      return { type: 'pageNumber', value: this.#valueAt(position), before: '', position };
    });
  }

  /** Words that belong to no node of their own, with the marks of emphasis that touch them. */
  words(stretch: Stretch): (Text | Syntax)[] {
    return this.#bare(stretch, (part) => this.textLeaf(part));
  }

  marker(
    stretch: Stretch,
    marker: Pick<LineMarker, 'style' | 'ordinals' | 'delimiter'>,
  ): (Marker | Syntax)[] {
    const { style, delimiter, ordinals } = marker;
    return this.#bare(stretch, (part): Marker => {
      const position = this.range(part);
      const value = this.#valueAt(position);
      return { type: 'marker', style, ordinals: [...ordinals], delimiter, value, before: '', position };
    });
  }

  /** The next mark of emphasis that opens or closes at a place of the view; each is given once. */
  token(at: number, opens: boolean): Syntax | null {
    const tokens = this.#tokens.get(at);
    const index = tokens?.findIndex((token) => token.opens === opens) ?? -1;
    const token = index < 0 ? undefined : tokens?.splice(index, 1)[0];
    if (token === undefined) return null;
    return {
      type: 'syntax',
      value: this.source.slice(token.start, token.end),
      before: '',
      position: this.#index.range(token.start, token.end),
    };
  }

  /** Cuts a stretch where marks of emphasis stand in it, so that each leaf is contiguous in the source. */
  #bare<L extends Leaf>(stretch: Stretch, make: (part: Stretch) => L): (L | Syntax)[] {
    if (this.#tokens.size === 0) return [make(stretch)];
    const leaves: (L | Syntax)[] = [];
    let start = stretch.start;
    for (let at = stretch.start; at <= stretch.end; at += 1) {
      if (!this.#tokens.has(at)) continue;
      const closing = at > stretch.start ? this.#tokensAt(at, false) : [];
      const opening = at < stretch.end ? this.#tokensAt(at, true) : [];
      if (closing.length + opening.length === 0) continue;
      if (at > start) leaves.push(make({ start, end: at }));
      leaves.push(...closing, ...opening);
      start = at;
    }
    if (stretch.end > start) leaves.push(make({ start, end: stretch.end }));
    return leaves;
  }

  #tokensAt(at: number, opens: boolean): Syntax[] {
    const found: Syntax[] = [];
    for (let token = this.token(at, opens); token !== null; token = this.token(at, opens)) found.push(token);
    return found;
  }

  #valueAt({ start, end }: Range): string {
    return this.source.slice(start.offset, end.offset);
  }
}
