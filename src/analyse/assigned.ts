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
import { unitsIn, type UnitName } from './unit-names.ts';

type Task = AssignmentFact['tasks'][number];
type Entry = Section | Article | Clause | Point | Item | Paragraph | TableRow;

/** A unit with what it is given; its tasks and the units of its name are read only where they are wanted. */
export class Assigned {
  /** As written. */
  readonly name: string;
  /** What holds the name. */
  readonly block: TextBlock;
  readonly entry: Entry;
  /** The list in which it stands among other units of one section; null elsewhere. */
  readonly list: readonly BlockContent[] | null;
  readonly #readTasks: () => Task[];
  #tasks: Task[] | null = null;
  #units: readonly UnitName[] | null = null;

  constructor(
    named: { name: string; block: TextBlock; tasks: () => Task[] },
    entry: Entry,
    list: readonly BlockContent[] | null,
  ) {
    this.name = named.name;
    this.block = named.block;
    this.entry = entry;
    this.list = list;
    this.#readTasks = named.tasks;
  }

  /** Empty where a heading names the unit and gives it nothing to do. */
  get tasks(): readonly Task[] {
    this.#tasks ??= this.#readTasks();
    return this.#tasks;
  }

  /** The units that the name names; places are those in the name. */
  get units(): readonly UnitName[] {
    this.#units ??= unitsIn(this.name);
    return this.#units;
  }
}
