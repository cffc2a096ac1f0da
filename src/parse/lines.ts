/** The lines of a view, each described once. */
import type { Stretch } from '../text/place.ts';
import { readMarker, type LineMarker } from './body/marker.ts';
import { isComment } from './markup/comment.ts';

export interface Line {
  /** Number of the line in the view, from 0. */
  index: number;
  /** First unit after the indentation; `to` where the line is blank. */
  from: number;
  /** Right after the last unit that is no blank. */
  to: number;
  /** What stands between `from` and `to`. */
  text: string;
  /** Columns before `from`, a tab counted as eight. */
  indent: number;
  blank: boolean;
  /** True where a form feed stands before the text. */
  formFeed: boolean;
  /** Number of `#` before the text (Markdown), which then starts behind them; else 0. */
  depth: number;
  /** Where the hashes stand; `from` where there are none. */
  hash: number;
  /** The marker that the text begins with. */
  marker: LineMarker | null;
  /** True for a row of a Markdown table. */
  table: boolean;
  /** Where a comment stands that is all there is on the line, which then counts as blank. */
  comment: Stretch | null;
}

const HASHES = /^(#{1,6})[ \t]+(?=\S)/u;
const TAB = 8;
const CR = 13;
const FORM_FEED = 12;
const LESS_THAN = 60;
const TAB_UNIT = 9;

function isBlank(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit >= 0x1680 && /\s/u.test(String.fromCharCode(unit)))
  );
}

function scan(view: string, index: number, start: number, end: number): Line {
  let from = start;
  let indent = 0;
  let formFeed = false;
  for (; from < end; from += 1) {
    const unit = view.charCodeAt(from);
    if (!isBlank(unit)) break;
    if (unit === FORM_FEED) {
      formFeed = true;
      indent = 0;
    } else indent += unit === TAB_UNIT ? TAB : 1;
  }
  let to = end;
  while (to > from && isBlank(view.charCodeAt(to - 1))) to -= 1;
  let text = view.slice(from, to);
  const comment = view.charCodeAt(from) === LESS_THAN && isComment(text) ? { start: from, end: to } : null;
  if (comment !== null) {
    from = to;
    text = '';
  }
  const hash = from;
  const hashes = view.charCodeAt(from) === 35 ? HASHES.exec(text) : null;
  const depth = hashes?.[1]?.length ?? 0;
  if (hashes !== null) {
    from += hashes[0].length;
    text = view.slice(from, to);
  }
  const table = depth === 0 && text.startsWith('|') && text.length > 1;
  return {
    index,
    from,
    to,
    text,
    indent,
    blank: from === to,
    formFeed,
    depth,
    hash,
    marker: table || from === to ? null : readMarker(text),
    table,
    comment,
  };
}

/** Splits a view into lines; LF, CRLF and a lone CR end one. */
export function linesOf(view: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const loneReturns = view.includes('\r') && /\r(?!\n)/u.test(view);
  const next = loneReturns
    ? (at: number): number => {
        for (let i = at; i < view.length; i += 1) {
          const unit = view.charCodeAt(i);
          if (unit === 10 || unit === CR) return i;
        }
        return -1;
      }
    : (at: number): number => view.indexOf('\n', at);
  for (;;) {
    const stop = next(start);
    if (stop < 0) break;
    lines.push(scan(view, lines.length, start, stop));
    start = stop + (view.charCodeAt(stop) === CR && view.charCodeAt(stop + 1) === 10 ? 2 : 1);
  }
  lines.push(scan(view, lines.length, start, view.length));
  return lines;
}
