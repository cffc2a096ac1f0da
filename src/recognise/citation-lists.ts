/** What citations of one text owe each other: shared issuers, and subjects that hold other citations. */
import { isBlank } from './chars.ts';
import { flatten } from './cursor.ts';
import type { SpanOf } from './spans.ts';

type CitationSpan = SpanOf<'citation'>;

/**
 * Gives the issuer of `… và Công văn số 4478/UBND-NC ngày … của Chủ tịch UBND tỉnh`
 * to the citations joined in front of it, where their notation names the same body.
 */
export function shareIssuers(text: string, found: CitationSpan[]): void {
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const one = found[i];
    const next = found[i + 1];
    if (one === undefined || next === undefined || one.issuer !== null || next.issuer === null) continue;
    if (one.subject !== null || one.notation === null || next.start - one.end > 8 || next.start < one.end)
      continue;
    if (bodyOf(one.notation) !== bodyOf(next.notation ?? '')) continue;
    if (/^(?:,|và|;)$/u.test(flatten(text, one.end, next.start))) one.issuer = next.issuer;
  }
}

/** The body in a notation: `UBND` in `KH-UBND`, `UBND-NC` as a whole in a letter's. */
function bodyOf(notation: string): string {
  const at = Math.max(notation.lastIndexOf('/'), notation.indexOf('-'));
  return notation.slice(at + 1);
}

/** Units that a citation may take with all that is named in its subject. */
const LENGTH = 1500;

/**
 * Stretches a citation over one that starts in its subject and ends behind it:
 * the subject of the inner one is part of that of the outer one.
 */
export function fitNested(text: string, found: CitationSpan[]): void {
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const outer = found[i];
    if (outer === undefined) continue;
    for (let k = i + 1; k < found.length; k += 1) {
      const inner = found[k];
      if (inner === undefined || inner.start >= outer.end) break;
      if (inner.end <= outer.end || inner.end - outer.start > LENGTH) continue;
      if (outer.subject !== null) outer.subject += tailOf(text, outer.end, inner.end);
      outer.end = inner.end;
    }
  }
}

/** What a subject gains, with the blank in front of it if there is one. */
function tailOf(text: string, from: number, to: number): string {
  const tail = flatten(text, from, to);
  return isBlank(text.charCodeAt(from)) ? ` ${tail}` : tail;
}
