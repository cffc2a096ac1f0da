/**
 * What recognisers return: an inline node's facts with its place in the text
 * they were given. No node may name a field `start` or `end`: a period runs
 * `from` … `to`.
 */
import type { RecognisedNode } from '../ast/inline.ts';
import type { Stretch } from '../text/place.ts';

type Facts<Node> = Node extends RecognisedNode
  ? Omit<Node, 'children' | 'position' | 'fragments' | 'data'>
  : never;

/** A recognised node before it is built into the tree. */
export type Span = Facts<RecognisedNode> & Stretch;

/** The span of one type of node. */
export type SpanOf<Type extends RecognisedNode['type']> = Extract<Span, { type: Type }>;
