import type { Document } from '../ast/nodes.ts';
import { markdownReader } from './dialect.ts';
import { parseWith } from './parse.ts';

/** How a text is read. */
export interface ParseOptions {
  /** Whether emphasis and tables of Markdown are read; true unless said otherwise. */
  markdown?: boolean;
}

/**
 * Parses a Vietnamese administrative document into its syntax tree.
 *
 * Total: any text gives a tree and nothing is thrown. Lossless:
 * `stringify(parse(text)) === text`.
 *
 * @param text The document; a byte order mark counts as one unit.
 */
export function parse(text: string, options: ParseOptions = {}): Document {
  return parseWith(text, options.markdown === false ? null : markdownReader);
}
