/** An assignment with its places in the tree. */
import type {
  Article,
  BlockContent,
  Clause,
  Item,
  Paragraph,
  Point,
  Section,
  TableRow,
} from '../ast/nodes.ts';
import type { AssignmentFact } from './facts-types.ts';
import type { TextBlock } from './text-of.ts';

export interface Assigned {
  fact: AssignmentFact;
  /** What holds the name of the unit. */
  block: TextBlock;
  entry: Section | Article | Clause | Point | Item | Paragraph | TableRow;
  /** The list in which it stands among other units of one section; null elsewhere. */
  list: readonly BlockContent[] | null;
}
