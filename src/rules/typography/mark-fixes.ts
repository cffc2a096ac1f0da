/** What can be done about a mark without a partner, and about two kinds of quotes. */
import type { SourceText } from '../../analyse/text-run.ts';
import type { Edit } from '../../lint/finding.ts';
import type { PlacedMark } from './left-over.ts';

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '”', '(': ')', '[': ']' };
/** What ends the words that a mark opens; a comma may stand within a name. */
const ENDS = /[;:\n]|[.!?](?=\s|$)/u;
const QUOTE = /["“„]/u;
/** A name or remark that goes on for longer was meant to end earlier. */
const LONGEST = 200;

/** True where words hold a mark of their own that has no partner in them. */
function isTorn(words: string, { kind, sign }: PlacedMark): boolean {
  if (kind === 'double') return QUOTE.test(words);
  return words.split(sign).length !== words.split(CLOSERS[sign] ?? sign).length;
}

/**
 * Closes what a mark opens before the next sign that ends it.
 *
 * @returns Null where another mark is opened before that: which of the two is closed there nobody can tell.
 */
export function closingEdit(mark: PlacedMark, source: SourceText): Edit | null {
  const { text, at, sign, offset } = mark;
  const closer = CLOSERS[sign];
  const words = text.slice(at + 1, at + 1 + LONGEST);
  const end = words.search(ENDS);
  const opened = words.slice(0, Math.max(end, 0)).trimEnd();
  if (closer === undefined || opened === '' || isTorn(opened, mark)) return null;
  const from = offset + 1;
  const to = from + opened.length;
  // In the source something else may stand between, where a page ended.
  return source.text.slice(from, to) === opened ? { range: source.range(to, to), text: closer } : null;
}

/** Takes a mark out. */
export function removal({ offset, sign }: PlacedMark, source: SourceText): Edit {
  return { range: source.range(offset, offset + sign.length), text: '' };
}

/** Writes quotes as the other kind. */
export function restyled(marks: readonly PlacedMark[], straight: boolean, source: SourceText): Edit[] {
  return marks.map(({ offset, sign, role }) => ({
    range: source.range(offset, offset + sign.length),
    text: straight ? '"' : role === 'open' ? '“' : '”',
  }));
}
