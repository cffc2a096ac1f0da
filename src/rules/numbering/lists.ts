/** Lists: entries side by side below one parent that are marked in one style, bullets among them. */
import { once } from '../../analyse/once.ts';
import type { Marker } from '../../ast/leaves.ts';
import type {
  Appendix,
  Article,
  Clause,
  Criterion,
  Document,
  Item,
  Node,
  Paragraph,
  ParentNode,
  Point,
  Section,
  SectionRole,
} from '../../ast/nodes.ts';

type Entry = Section | Article | Clause | Point | Item | Criterion;

export interface ListEntry {
  node: Entry;
  marker: Marker;
  /** Its own last words; null where entries or a table stand below it, or where it is a heading alone. */
  words: Paragraph | null;
}

export interface List {
  parent: ParentNode;
  /** The entry that holds the parent; with it, the lists below two siblings can be compared. */
  above: ParentNode | null;
  /** What the section that holds it is about. */
  role: SectionRole | null;
  /** Style and sign of its markers. */
  key: string;
  entries: ListEntry[];
  /** Paragraphs without a marker behind one of its entries, and how many entries stand before each. */
  loose: { paragraph: Paragraph; behind: number }[];
}

const ENTRIES: ReadonlySet<Node['type']> = new Set([
  'section',
  'article',
  'clause',
  'point',
  'item',
  'criterion',
]);
/** What may hold lists besides entries. */
const HOLDERS: ReadonlySet<Node['type']> = new Set(['criteriaList', 'closing', 'preamble']);

function isEntry(node: Node): node is Entry {
  return ENTRIES.has(node.type);
}

/** The lists of a document, or of what is attached to one, in the order of the tree. */
export const listsOf: (root: Document | Appendix) => readonly List[] = once((root) => {
  const lists: List[] = [];
  readBelow({ parent: root, above: null, role: null }, lists);
  return lists;
});

type Holder = Pick<List, 'parent' | 'above' | 'role'>;

function readBelow(holder: Holder, lists: List[]): void {
  const { parent, above, role } = holder;
  let open: List | null = null;
  for (const node of parent.children) {
    if (isEntry(node)) {
      const entry = readEntry(node);
      if (entry !== null) open = addEntry(entry, open, holder, lists);
      readBelow({ parent: node, above: parent, role: node.type === 'section' ? node.role : role }, lists);
    } else if (HOLDERS.has(node.type) && 'children' in node) {
      open = null;
      // The list of criteria stands for the entry that holds it.
      readBelow({ parent: node, above: node.type === 'criteriaList' ? above : parent, role }, lists);
    } else if (node.type === 'paragraph') {
      if (announces(node)) open = null;
      else open?.loose.push({ paragraph: node, behind: open.entries.length });
    } else if (node.type === 'heading' || node.type === 'table') open = null;
  }
}

/** Adds an entry to the list that is open, or opens another; returns the list that it is in. */
function addEntry(entry: ListEntry, open: List | null, holder: Holder, lists: List[]): List {
  const key = keyOf(entry.marker);
  if (open?.key === key && !beginsAnew(open, entry.marker)) {
    open.entries.push(entry);
    return open;
  }
  const list: List = { ...holder, key, entries: [entry], loose: [] };
  lists.push(list);
  return list;
}

/** True for a paragraph that leads to what follows: `Cây hoa:`. */
function announces(paragraph: Paragraph): boolean {
  let last: Node | undefined = paragraph;
  while (last !== undefined && 'children' in last) last = last.children.at(-1);
  return last?.value.trimEnd().endsWith(':') ?? false;
}

function readEntry(node: Entry): ListEntry | null {
  let marker: Marker | null = null;
  let words: Paragraph | null = null;
  let nested = false;
  for (const child of node.children) {
    if (child.type === 'marker') marker ??= child;
    else if (child.type === 'paragraph') words = child;
    else if (isEntry(child) || child.type === 'criteriaList' || child.type === 'table') nested = true;
  }
  return marker === null ? null : { node, marker, words: nested ? null : words };
}

function keyOf({ style, ordinals, delimiter }: Marker): string {
  return style === 'bullet' ? `bullet ${delimiter}` : `${style} ${String(ordinals.length)}`;
}

/** True where numbers begin again: another list, not the same gone wrong. */
function beginsAnew({ entries }: List, { ordinals }: Marker): boolean {
  return ordinals.length > 0 && ordinals.at(-1) === 1 && entries.at(-1)?.marker.ordinals.at(-1) !== 1;
}
