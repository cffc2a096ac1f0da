/** The source right around a node, for words that belong to it. */
import type { Node } from '../../ast/nodes.ts';
import type { SourceText } from '../../analyse/text-run.ts';

/** What stands in front of a node, at most `length` units. */
export function sourceBefore({ text }: SourceText, { position }: Node, length: number): string {
  return text.slice(Math.max(0, position.start.offset - length), position.start.offset);
}

/** What stands behind a node, at most `length` units. */
export function sourceBehind({ text }: SourceText, { position }: Node, length: number): string {
  return text.slice(position.end.offset, position.end.offset + length);
}

/** A node as it is written. */
export function sourceOf({ text }: SourceText, { position }: Node): string {
  return text.slice(position.start.offset, position.end.offset);
}
