/** What a small window beside the text says, and how it is written for an editor. */
import { escapeMarkdown } from '../report/escape-markdown.ts';
import { printable } from '../report/printable.ts';

/** Words, words that stand out, or a link. */
export type Span = string | { readonly strong: string } | { readonly label: string; readonly url: string };
export type Line = readonly Span[];
/** Lines that belong together. */
export type Block = readonly Line[];
export type Popup = readonly Block[];

/** What an editor can show. */
export type PopupFormat = 'markdown' | 'plaintext';

/** Letters of one text that are shown; what is longer is read where it stands. */
const LONGEST = 240;

/** Signs that would open a list, a heading or a quotation at the start of a line. */
const OPENS_BLOCK = /^(?<number>\d{1,9})(?=[.)])|^(?=[-+=>#])/u;

/** A text of a document in one line, cut at a word where it is long. */
export function shortened(text: string, longest: number = LONGEST): string {
  if (text.length <= longest) return text;
  const at = text.lastIndexOf(' ', longest);
  return `${text.slice(0, at > longest / 2 ? at : longest)}…`;
}

function markdownSpan(span: Span): string {
  if (typeof span === 'string') return escapeMarkdown(span);
  if ('strong' in span) {
    // A blank inside the stars would leave them standing.
    const words = span.strong.trimEnd();
    return `**${escapeMarkdown(words)}**${span.strong.slice(words.length)}`;
  }
  return `[${escapeMarkdown(span.label)}](<${encodeURI(span.url)}>)`;
}

function markdownLine(line: Line): string {
  return line.map(markdownSpan).join('').replace(OPENS_BLOCK, '$<number>\\');
}

function plainSpan(span: Span): string {
  if (typeof span === 'string') return printable(span);
  return 'strong' in span ? printable(span.strong) : `${printable(span.label)}: ${span.url}`;
}

/** A popup as an editor shows it. */
export function renderPopup(popup: Popup, format: PopupFormat): string {
  const isMarkdown = format === 'markdown';
  return popup
    .map((block) =>
      block
        .map((line) => (isMarkdown ? markdownLine(line) : line.map(plainSpan).join('')))
        // Two blanks end a line of Markdown.
        .join(isMarkdown ? '  \n' : '\n'),
    )
    .join('\n\n');
}
