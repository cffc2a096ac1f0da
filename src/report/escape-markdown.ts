/** Words and whole texts in Markdown that stand for themselves. */
import { printable } from './printable.ts';

const SPECIAL = /[\\`*_[\]<>|~&$]/gu;
/** What becomes a link, a mention or a reference to an issue without any markup. */
const LINKS = /:\/\/|www\.|[@#]/giu;

const BROKEN_LINKS: Readonly<Record<string, string>> = {
  '://': String.raw`:\/\/`,
  // A mention is looked for in the text that has been made of the Markdown, where no backslash is left.
  '@': '@<!-- -->',
  '#': '#<!-- -->',
};

/** Words that mean themselves wherever they stand in a line. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(SPECIAL, String.raw`\$&`)
    .replace(LINKS, (each) => BROKEN_LINKS[each] ?? `${each.slice(0, -1)}\\.`);
}

/** A text of several lines that is shown as it is, behind a fence longer than any that it holds. */
export function fenced(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...text.split(/\r\n|[\r\n]/u), fence];
}
