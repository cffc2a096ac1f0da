/** The unist ground of the tree: the shape all parents share. */
import type { Range } from '../text/place.ts';

export type { Place, Range } from '../text/place.ts';

/** A node with children. Its position is the hull of its leaves. */
export interface Branch {
  type: string;
  position: Range;
  /** The stretches that are its own, where leaves of other nodes lie inside the hull. */
  fragments?: Range[];
  /** Facts derived from the tree; never needed to print it. */
  data?: Record<string, unknown>;
}
