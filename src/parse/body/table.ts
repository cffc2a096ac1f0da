/** Builds a table from the rows that the Markdown reader found in a block of lines. */
import type { Table, TableRow } from '../../ast/nodes.ts';
import type { Stretch } from '../../text/place.ts';
import { inlineContent } from '../inline.ts';
import type { InlineReader, TableRows } from '../markup/inline-reader.ts';
import type { Line } from '../lines.ts';
import { mayBeTable, simpleTable } from '../markup/simple-table.ts';
import { NOWHERE, type Source } from '../source.ts';
import { MAX_BLOCK } from '../markup/view.ts';

const SIGNS = /\S+/gu;

/** What stands between the cells: pipes and the row of dashes. */
function signs(source: Source, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  if (start >= end) return found;
  for (const match of source.text.slice(start, end).matchAll(SIGNS)) {
    found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

/** The rows of a block; the Markdown reader is only asked where a table may begin below the first line. */
function readTable(reader: InlineReader, block: string): TableRows | null {
  const simple = simpleTable(block);
  if (simple !== null || block.length > MAX_BLOCK || !mayBeTable(block)) return simple;
  return reader.table(block);
}

/**
 * @param lines The lines of the block, pipes and all.
 * @returns Null where the reader finds no table in it.
 */
export function buildTable(source: Source, reader: InlineReader, lines: readonly Line[]): Table | null {
  const start = lines[0]?.from ?? 0;
  const end = lines.at(-1)?.to ?? start;
  const found = readTable(reader, source.text.slice(start, end));
  if (found === null) return null;
  const table: Table = { type: 'table', children: [], position: NOWHERE };
  let at = start;
  for (const row of found.rows) {
    for (const sign of signs(source, at, start + row.start)) table.children.push(...source.syntax(sign));
    at = start + row.start;
    const node: TableRow = { type: 'tableRow', children: [], position: NOWHERE };
    for (const cell of row.cells) {
      const words = { start: start + cell.start, end: start + cell.end };
      for (const sign of signs(source, at, words.start)) node.children.push(...source.syntax(sign));
      const children = words.start === words.end ? [] : inlineContent(source, [words]);
      node.children.push({ type: 'tableCell', children, position: source.range(words) });
      at = words.end;
    }
    for (const sign of signs(source, at, start + row.end)) node.children.push(...source.syntax(sign));
    at = start + row.end;
    table.children.push(node);
  }
  for (const sign of signs(source, at, end)) table.children.push(...source.syntax(sign));
  return table;
}
