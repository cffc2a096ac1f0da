/**
 * The Markdown that plans carry, read by remark-parse: emphasis inside a
 * block of lines, and GFM tables.
 *
 * Everything else is off, because it misreads plans: lists renumber `3.` and
 * `1.`, setext underlines turn `Số: …` above `-----` into a heading, four
 * spaces make code, `<` opens HTML, `_____` is a rule where the paper has a
 * blank to fill in, and links, references and escapes change what was typed.
 * ATX headings are read by the line scan, which also sees them inside a block.
 */
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { Nodes, Parent, Table } from 'mdast';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { InlineReader, MarkupSpan, TableRows } from './markup/inline-reader.ts';

const OFF = [
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
] as const;

function restrict(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: [...OFF] } }];
}

function readTables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const inline = unified().use(remarkParse).use(restrict).freeze();
const tables = unified().use(remarkParse).use(restrict).use(readTables).freeze();

function offsets(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function collect(parent: Parent, into: MarkupSpan[]): void {
  for (const child of parent.children) {
    if (!('children' in child)) continue;
    if (child.type === 'strong' || child.type === 'emphasis') {
      const { start, end } = offsets(child);
      const width = child.type === 'strong' ? 2 : 1;
      into.push({ type: child.type, start, end, open: width, close: width });
    }
    collect(child, into);
  }
}

function cellsOf(table: Table): TableRows {
  return {
    rows: table.children.map((row) => ({
      ...offsets(row),
      cells: row.children.map((cell) => {
        const first = cell.children[0];
        const last = cell.children.at(-1);
        const at = offsets(cell).start;
        return first === undefined || last === undefined
          ? { start: at, end: at }
          : { start: offsets(first).start, end: offsets(last).end };
      }),
    })),
  };
}

/** A byte order mark is left out by micromark without being counted: a blank in its place keeps offsets true. */
function withoutMark(block: string): string {
  return block.startsWith('\ufeff') ? ` ${block.slice(1)}` : block;
}

/** The reader that the public `parse` binds. */
export const markdownReader: InlineReader = {
  emphasis(block) {
    const spans: MarkupSpan[] = [];
    collect(inline.parse(withoutMark(block)), spans);
    return spans;
  },
  table(block) {
    const table = tables.parse(withoutMark(block)).children.find((node) => node.type === 'table');
    return table === undefined ? null : cellsOf(table);
  },
};
