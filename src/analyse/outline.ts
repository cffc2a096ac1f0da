/** The numbered entries of a document as a tree of their own: what sequences and references are read from. */
import type { Marker } from '../ast/leaves.ts';
import type {
  Appendix,
  Article,
  Clause,
  Criterion,
  Document,
  Heading,
  Node,
  Point,
  Section,
} from '../ast/nodes.ts';
import { once } from './once.ts';

type Entry = Section | Article | Clause | Point | Criterion;

/** An entry with its number; bullets are none. */
export interface OutlineEntry {
  node: Entry;
  marker: Marker;
  parent: OutlineEntry | null;
  children: OutlineEntry[];
}

export interface Outline {
  roots: OutlineEntry[];
  /** All entries in the order of the document. */
  entries: OutlineEntry[];
  /** Headings that belong to no number: what follows one may count anew. */
  bareHeadings: Heading[];
}

const ENTRIES: ReadonlySet<Node['type']> = new Set(['section', 'article', 'clause', 'point', 'criterion']);
const HOLDERS: ReadonlySet<Node['type']> = new Set(['item', 'criteriaList', 'closing', 'preamble']);

function isEntry(node: Node): node is Entry {
  return ENTRIES.has(node.type);
}

function markerOf(node: Entry): Marker | null {
  for (const child of node.children) if (child.type === 'marker') return child;
  return null;
}

/** The numbered entries of a document, or of what is attached to one; tables and appendices have their own. */
export const outlineOf: (root: Document | Appendix) => Outline = once(readOutline);

function readOutline(root: Document | Appendix): Outline {
  const outline: Outline = { roots: [], entries: [], bareHeadings: [] };
  const readChildren = (nodes: readonly Node[], parent: OutlineEntry | null, numbered: boolean): void => {
    let own = numbered;
    for (const node of nodes) {
      if (isEntry(node)) readEntry(node, parent);
      else if (HOLDERS.has(node.type) && 'children' in node) readChildren(node.children, parent, false);
      else if (node.type === 'heading') {
        if (!own) outline.bareHeadings.push(node);
        own = false;
      }
    }
  };
  const readEntry = (node: Entry, parent: OutlineEntry | null): void => {
    const marker = markerOf(node);
    if (marker === null || marker.style === 'bullet') {
      readChildren(node.children, parent, true);
      return;
    }
    const entry: OutlineEntry = { node, marker, parent, children: [] };
    (parent?.children ?? outline.roots).push(entry);
    outline.entries.push(entry);
    readChildren(node.children, entry, true);
  };
  readChildren(root.children, null, false);
  return outline;
}
