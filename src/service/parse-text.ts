/** Parses with the smallest reader that will do. */
import type { Document } from '../ast/nodes.ts';
import type { InlineReader } from '../parse/markup/inline-reader.ts';
import type { ParseMemory } from '../parse/memory.ts';
import { needsReader, parseWith, simpleReader } from '../parse/parse.ts';

/** What reads the markup of a text. Most have none, and remark-parse costs more to load than they take to read. */
export async function readerFor(text: string): Promise<InlineReader> {
  return needsReader(text) ? (await import('../parse/dialect.ts')).markdownReader : simpleReader;
}

/** Parses a text. @param memory What earlier versions of it came to. */
export async function parseText(text: string, memory?: ParseMemory): Promise<Document> {
  return parseWith(text, await readerFor(text), memory);
}
