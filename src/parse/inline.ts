/**
 * Builds the inline content of a run of text: what is recognised in its
 * words, and the emphasis of its markup. Recognised nodes win: emphasis that
 * crosses one is cut at its ends.
 */
import type { Emphasis, InlineContent, Strong } from '../ast/inline.ts';
import type { Span } from '../recognise/spans.ts';
import type { Stretch } from '../text/place.ts';
import { Joined } from './joined.ts';
import { recognisedNode } from './recognised-node.ts';
import { NOWHERE, type FindSpans, type Source } from './source.ts';

/** A stretch of the joined text that the source emphasises, with the places of its marks in the view. */
interface Emphasised {
  type: 'strong' | 'emphasis';
  start: number;
  end: number;
  opens: number;
  closes: number;
}

/** A stretch of the joined text that becomes a node. */
type Mark = Span | Emphasised | { type: 'endMark'; start: number; end: number };

const END_MARK = './.';

/** Finds nothing: names and labels are plain words. */
export const findNothing: FindSpans = () => [];

function emphasisedIn(source: Source, stretches: readonly Stretch[], joined: Joined): Emphasised[] {
  const first = stretches[0]?.start ?? 0;
  const last = stretches.at(-1)?.end ?? 0;
  const found: Emphasised[] = [];
  for (const { type, start, end } of source.emphasisIn({ start: first, end: last })) {
    const place = joined.within({ start, end });
    if (place !== null) found.push({ type, ...place, opens: start, closes: end });
  }
  return found;
}

/** Cuts emphasis at the ends of recognised stretches that it crosses. */
function cut(mark: Emphasised, recognised: readonly Mark[]): Emphasised[] {
  const points: number[] = [];
  for (const other of recognised) {
    if (other.start >= mark.end || other.end <= mark.start) continue;
    const inside = other.start >= mark.start && other.end <= mark.end;
    const around = other.start <= mark.start && other.end >= mark.end;
    if (inside || around) continue;
    points.push(other.start > mark.start ? other.start : other.end);
  }
  if (points.length === 0) return [mark];
  const ends = [...new Set(points)].sort((a, b) => a - b);
  const starts = [mark.start, ...ends];
  return starts.map((start, i) => ({ ...mark, start, end: ends[i] ?? mark.end }));
}

function isEmphasised(mark: Mark): mark is Emphasised {
  return mark.type === 'strong' || mark.type === 'emphasis';
}

function rank(mark: Mark): number {
  return isEmphasised(mark) ? 0 : 1;
}

/** What is recognised in a text, its end mark last. */
function recognisedIn(text: string, find: FindSpans): readonly Mark[] {
  if (!text.endsWith(END_MARK)) return find(text);
  const start = text.length - END_MARK.length;
  return [...find(text.slice(0, start)), { type: 'endMark', start, end: text.length }];
}

function marksOf(
  source: Source,
  stretches: readonly Stretch[],
  joined: Joined,
  find: FindSpans,
): readonly Mark[] {
  const recognised = find === findNothing ? [] : recognisedIn(joined.text, find);
  const emphasised = source.isMarked ? emphasisedIn(source, stretches, joined) : [];
  if (emphasised.length === 0) return recognised;
  const cuts = emphasised.flatMap((mark) => cut(mark, recognised));
  return [...cuts, ...recognised].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}

/** A node whose children are being filled. */
interface Open {
  children: InlineContent[];
  end: number;
  /** Where in the view its closing mark stands; -1 for none. */
  closes: number;
}

class InlineBuilder {
  readonly children: InlineContent[] = [];
  readonly #source: Source;
  readonly #joined: Joined;
  /** The nodes that are open, the innermost last. */
  readonly #open: Open[] = [];
  #at = 0;

  constructor(source: Source, joined: Joined) {
    this.#source = source;
    this.#joined = joined;
  }

  add(mark: Mark): void {
    this.#closeBefore(mark.start);
    this.#write(mark.start);
    if (mark.type === 'endMark') this.#addEndMark(mark);
    else if (isEmphasised(mark)) this.#addEmphasis(mark);
    else {
      const node = recognisedNode(mark);
      this.#into.push(node);
      this.#open.push({ children: node.children, end: mark.end, closes: -1 });
    }
  }

  /** Closes what is open and writes the rest. */
  end(): void {
    this.#closeBefore(Infinity);
    this.#write(this.#joined.text.length);
  }

  get #into(): InlineContent[] {
    return this.#open[this.#open.length - 1]?.children ?? this.children;
  }

  #addEndMark({ start, end }: Stretch): void {
    for (const piece of this.#joined.pieces(start, end)) this.#into.push(this.#source.endMark(piece));
    this.#at = end;
  }

  #addEmphasis({ type, start, end, opens, closes }: Emphasised): void {
    const node: Strong | Emphasis = { type, children: [], position: NOWHERE };
    if (this.#joined.pieces(start, end)[0]?.start === opens) this.#addToken(node.children, opens, true);
    this.#into.push(node);
    this.#open.push({ children: node.children, end, closes });
  }

  #addToken(children: InlineContent[], at: number, opens: boolean): void {
    const token = this.#source.token(at, opens);
    if (token !== null) children.push(token);
  }

  #closeBefore(place: number): void {
    for (;;) {
      const node = this.#open[this.#open.length - 1];
      if (node === undefined || node.end > place) return;
      const { children, end, closes } = node;
      this.#write(end);
      if (closes >= 0 && this.#joined.pieces(end - 1, end)[0]?.end === closes)
        this.#addToken(children, closes, false);
      this.#open.pop();
    }
  }

  #write(end: number): void {
    if (end <= this.#at) return;
    const into = this.#into;
    for (const piece of this.#joined.pieces(this.#at, end)) into.push(this.#source.textLeaf(piece));
    this.#at = end;
  }
}

/** Words in which nothing was found. */
function plainContent(source: Source, stretches: readonly Stretch[]): InlineContent[] {
  const content: InlineContent[] = [];
  for (const stretch of stretches) if (stretch.start < stretch.end) content.push(source.textLeaf(stretch));
  return content;
}

/**
 * Builds inline content.
 *
 * @param stretches Stretches of the view that make one text, in reading order.
 */
export function inlineContent(
  source: Source,
  stretches: readonly Stretch[],
  find: FindSpans = source.find,
): InlineContent[] {
  const joined = new Joined(source, stretches);
  const marks = marksOf(source, stretches, joined, find);
  if (marks.length === 0) return plainContent(source, stretches);
  const builder = new InlineBuilder(source, joined);
  for (const mark of marks) builder.add(mark);
  builder.end();
  return builder.children;
}
