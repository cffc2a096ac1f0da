/** Where something stands, as its reader counts: lines and columns of a text, paragraphs of a Word document. */
import { fill, type Language } from '../lint/messages.ts';
import type { Range } from '../text/place.ts';
import { paragraphAt } from './paragraph-at.ts';
import { PRETTY_WORDS } from './pretty-words.ts';
import type { Quoted } from './report.ts';

/** The number that a line is quoted with: its own, or that of its paragraph. */
export function numberOf({ start }: Range, { paragraphs }: Pick<Quoted, 'paragraphs'>): number {
  return paragraphs === null ? start.line : paragraphAt(paragraphs, start.offset);
}

/** A place in short: `12:5`, or the paragraph in words, since Word counts no lines that stay where they are. */
export function placeOf(range: Range, file: Pick<Quoted, 'paragraphs'>, language: Language): string {
  if (file.paragraphs === null) return `${range.start.line}:${range.start.column}`;
  return fill(PRETTY_WORDS[language].paragraph, { paragraph: numberOf(range, file) });
}
