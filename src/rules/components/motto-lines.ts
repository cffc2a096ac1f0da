/** The lines of a motto as written, and how each differs from what is prescribed. */
import type { Motto } from '../../ast/nodes.ts';
import { TextRun, type SourceText } from '../../analyse/text-run.ts';
import type { Range } from '../../text/place.ts';
import { collapse, fold } from '../../text/letters.ts';

export interface MottoLine {
  written: string;
  range: Range;
  /** Whether it is Tiêu ngữ, the line below the country's name. */
  second: boolean;
}

export type MottoFault = 'words' | 'spaces' | 'dash';

const WORD = /[^\s\-–—]+/gu;
const DASH = /[-–—]+/gu;
const SIGNS = /[\s\-–—]+/gu;
/** How Tiêu ngữ begins, folded. */
const SECOND_LINE = 'doc l';

/** The lines of a motto: it may stand on two lines, or in one cell of a table. */
export function mottoLines(motto: Motto, source: SourceText): MottoLine[] {
  const run = new TextRun(motto, source);
  const words = [...run.text.matchAll(WORD)];
  const cut = words.findIndex(([word], i) => i > 0 && fold(word) === 'doc');
  const groups = cut < 0 ? [words] : [words.slice(0, cut), words.slice(cut)];
  return groups.flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const end = last.index + last[0].length;
    const written = collapse(run.text.slice(first.index, end));
    return [{ written, range: run.range(first.index, end), second: fold(written).startsWith(SECOND_LINE) }];
  });
}

function wordsOf(line: string): string {
  return [...line.matchAll(WORD)].map(([word]) => word).join(' ');
}

/** What is wrong with a line, the worst first; null where it is one of the right spellings. */
export function mottoFault(written: string, spellings: readonly string[]): MottoFault | null {
  if (spellings.includes(written)) return null;
  if (!spellings.some((right) => wordsOf(right) === wordsOf(written))) return 'words';
  return spellings.includes(written.replace(DASH, '-')) ? 'dash' : 'spaces';
}

/** True where two lines differ at most in marks, capitals, blanks and dashes. */
export function hasSameLetters(written: string, expected: string): boolean {
  return fold(written).replaceAll(SIGNS, '') === fold(expected).replaceAll(SIGNS, '');
}

/** The right spelling nearest to what is written: HÒA and HOÀ are both right. */
export function nearestSpelling(written: string, spellings: readonly string[]): string {
  const words = new Set(written.split(' '));
  const shared = (line: string): number => line.split(' ').filter((word) => words.has(word)).length;
  const [first = '', ...others] = spellings;
  return others.reduce((best, each) => (shared(each) > shared(best) ? each : best), first);
}
