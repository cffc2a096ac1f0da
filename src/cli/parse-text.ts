import type { Document } from '../ast/nodes.ts';
import { needsReader, parseWith, simpleReader } from '../parse/parse.ts';

/** Parses a text. Most have no markup, and remark-parse costs more to load than they take to read. */
export async function parseText(text: string): Promise<Document> {
  const reader = needsReader(text) ? (await import('../parse/dialect.ts')).markdownReader : simpleReader;
  return parseWith(text, reader);
}
