/** Quotations: `“…”`, `"…"`, `«…»`, `‘…’`, nested ones as well. */
import { scanMarks, type Marks } from './marks.ts';
import type { SpanOf } from './spans.ts';

const CLOSER: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‘': '’' };
const OPENER: Readonly<Record<string, string>> = { '”': '“', '»': '«', '’': '‘' };

/**
 * Finds quotations, marks included. Straight quotes pair in order. A mark
 * that is never closed, or never opened, gives none and does not disturb the others.
 */
export function findQuotations(text: string, marks: Marks = scanMarks(text)): SpanOf<'quotation'>[] {
  const found: SpanOf<'quotation'>[] = [];
  if (marks.quotes.length < 2) return found;
  const open: { mark: string; at: number }[] = [];
  /** How many of each opening mark are open, so that a stray closing one needs no search. */
  const counts: Record<string, number> = { '“': 0, '«': 0, '‘': 0, '"': 0 };
  const close = (mark: string, at: number): void => {
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      counts[top.mark] = (counts[top.mark] ?? 0) - 1;
      if (top.mark !== mark) continue;
      found.push({ type: 'quotation', start: top.at, end: at + 1 });
      return;
    }
  };
  for (const at of marks.quotes) {
    const mark = text.charAt(at);
    const opener = mark === '"' ? mark : OPENER[mark];
    const straight = mark === '"' && open[open.length - 1]?.mark === '"';
    if (straight || (mark !== '"' && opener !== undefined)) {
      if (opener !== undefined && (counts[opener] ?? 0) > 0) close(opener, at);
    } else if (mark === '"' || CLOSER[mark] !== undefined) {
      open.push({ mark, at });
      counts[mark] = (counts[mark] ?? 0) + 1;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
