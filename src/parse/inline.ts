/**
 * Builds the inline content of a run of text: what is recognised in its
 * words, and the emphasis of its markup. Recognised nodes win: emphasis that
 * crosses one is cut at its ends.
 */
import type { Emphasis, InlineContent, Strong } from '../ast/inline.ts';
import type { Span } from '../recognise/spans.ts';
import { recognisedNode } from './recognised-node.ts';
import { NOWHERE, type FindSpans, type Source, type Stretch } from './source.ts';

/** A stretch of the joined text that becomes a node. */
type Mark =
  | { kind: 'recognised'; start: number; end: number; span: Span }
  | { kind: 'markup'; start: number; end: number; type: 'strong' | 'emphasis'; opens: number; closes: number }
  | { kind: 'endMark'; start: number; end: number };

const END_MARK = './.';

/** Finds nothing: names and labels are plain words. */
export const findNothing: FindSpans = () => [];

/** The text of several stretches as one, and the way back to the view. */
class Joined {
  readonly text: string;
  readonly #stretches: readonly Stretch[];
  readonly #bases: number[] = [];

  constructor(source: Source, stretches: readonly Stretch[]) {
    this.#stretches = stretches;
    let text = '';
    for (const stretch of stretches) {
      this.#bases.push(text.length);
      text += source.slice(stretch);
    }
    this.text = text;
  }

  /** The stretches of the view that a stretch of the text covers, one for each piece it was joined from. */
  pieces(start: number, end: number): Stretch[] {
    const [only] = this.#stretches;
    if (only !== undefined && this.#stretches.length === 1)
      return start < end ? [{ start: only.start + start, end: only.start + end }] : [];
    const found: Stretch[] = [];
    for (let i = 0; i < this.#stretches.length; i += 1) {
      const stretch = this.#stretches[i];
      const base = this.#bases[i];
      if (stretch === undefined || base === undefined) break;
      if (base >= end) break;
      const from = Math.max(start, base) - base + stretch.start;
      const to = Math.min(end - base + stretch.start, stretch.end);
      if (from < to) found.push({ start: from, end: to });
    }
    return found;
  }

  /** A stretch of the view in the text; null where they do not meet. */
  within(view: Stretch): Stretch | null {
    let start = -1;
    let end = -1;
    for (let i = 0; i < this.#stretches.length; i += 1) {
      const stretch = this.#stretches[i];
      const base = this.#bases[i];
      if (stretch === undefined || base === undefined) break;
      const from = Math.max(view.start, stretch.start);
      const to = Math.min(view.end, stretch.end);
      if (from >= to) continue;
      if (start < 0) start = base + from - stretch.start;
      end = base + to - stretch.start;
    }
    return start < 0 ? null : { start, end };
  }
}

function markupMarks(source: Source, stretches: readonly Stretch[], joined: Joined): Mark[] {
  const first = stretches[0]?.start ?? 0;
  const last = stretches.at(-1)?.end ?? 0;
  const marks: Mark[] = [];
  for (const emphasised of source.emphasisIn({ start: first, end: last })) {
    const place = joined.within(emphasised);
    if (place === null) continue;
    marks.push({
      kind: 'markup',
      ...place,
      type: emphasised.type,
      opens: emphasised.start,
      closes: emphasised.end,
    });
  }
  return marks;
}

/** Cuts emphasis at the ends of recognised stretches that it crosses. */
function cut(mark: Mark, recognised: readonly Mark[]): Mark[] {
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

function rank(mark: Mark): number {
  return mark.kind === 'markup' ? 0 : 1;
}

function marksOf(source: Source, stretches: readonly Stretch[], joined: Joined, find: FindSpans): Mark[] {
  const recognised: Mark[] = [];
  if (find !== findNothing) {
    const { length } = joined.text;
    const end = joined.text.endsWith(END_MARK) ? length - END_MARK.length : length;
    for (const span of find(end < length ? joined.text.slice(0, end) : joined.text)) {
      recognised.push({ kind: 'recognised', start: span.start, end: span.end, span });
    }
    if (end < length) recognised.push({ kind: 'endMark', start: end, end: length });
  }
  const markup = source.isMarked ? markupMarks(source, stretches, joined) : [];
  if (markup.length === 0) return recognised;
  const cuts = markup.flatMap((mark) => cut(mark, recognised));
  return [...cuts, ...recognised].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}

/** Words in which nothing was found. */
function plainContent(source: Source, stretches: readonly Stretch[]): InlineContent[] {
  const content: InlineContent[] = [];
  for (const stretch of stretches) if (stretch.start < stretch.end) content.push(source.textLeaf(stretch));
  return content;
}

/** A node whose children are being filled. */
interface Open {
  children: InlineContent[];
  end: number;
  /** Where in the view its closing mark stands; -1 for none. */
  closes: number;
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
  const root: Open = { children: [], end: joined.text.length, closes: -1 };
  const open: Open[] = [root];
  let at = 0;

  const write = (end: number): void => {
    const into = open.at(-1) ?? root;
    if (end <= at) return;
    for (const piece of joined.pieces(at, end)) into.children.push(source.textLeaf(piece));
    at = end;
  };
  const close = (): void => {
    const node = open.pop();
    if (node === undefined) return;
    open.push(node);
    write(node.end);
    if (node.closes >= 0 && joined.pieces(node.end - 1, node.end)[0]?.end === node.closes) {
      const token = source.token(node.closes, false);
      if (token !== null) node.children.push(token);
    }
    open.pop();
  };

  for (const mark of marks) {
    while (open.length > 1 && (open.at(-1)?.end ?? 0) <= mark.start) close();
    write(mark.start);
    const parent = open.at(-1) ?? root;
    if (mark.kind === 'endMark') {
      for (const piece of joined.pieces(mark.start, mark.end)) parent.children.push(source.endMark(piece));
      at = mark.end;
    } else if (mark.kind === 'markup') {
      const node: Strong | Emphasis = { type: mark.type, children: [], position: NOWHERE };
      if (joined.pieces(mark.start, mark.end)[0]?.start === mark.opens) {
        const token = source.token(mark.opens, true);
        if (token !== null) node.children.push(token);
      }
      parent.children.push(node);
      open.push({ children: node.children, end: mark.end, closes: mark.closes });
    } else {
      const node = recognisedNode(mark.span);
      parent.children.push(node);
      open.push({ children: node.children, end: mark.end, closes: -1 });
    }
  }
  while (open.length > 1) close();
  write(joined.text.length);
  return root.children;
}
