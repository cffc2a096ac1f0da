/** One walk over a document; everything after it reads these lists. */
import { isLeaf } from '../ast/guards.ts';
import type { InlineMap } from '../ast/inline.ts';
import type { Appendix, Document, Node, NodeMap, ParentNode } from '../ast/nodes.ts';
import { addTo } from '../text/group-by.ts';

/** A node with the way down to it, outermost first. */
export interface Mention<N extends Node = Node> {
  node: N;
  ancestors: readonly ParentNode[];
}

/** Every node by its `type`. */
export type AnyMap = NodeMap & InlineMap;

/** The nodes of one document by type, in the order of the tree; what is attached to it stands apart. */
export class NodeIndex {
  readonly #byType = new Map<string, Mention[]>();
  readonly appendices: Appendix[] = [];

  constructor(root: Document | Appendix) {
    this.#add(root, []);
  }

  #add(node: ParentNode, ancestors: readonly ParentNode[]): void {
    const mention: Mention = { node, ancestors };
    addTo(this.#byType, node.type, mention);
    /** One list for all children: most are siblings of many. */
    let below: readonly ParentNode[] | null = null;
    for (const child of node.children) {
      if (isLeaf(child)) continue;
      if (child.type === 'appendix') this.appendices.push(child);
      else this.#add(child, (below ??= [...ancestors, node]));
    }
  }

  /** All nodes of a type, in the order of the tree. The list is one for all who ask. */
  all<Type extends keyof AnyMap>(type: Type): readonly Mention<AnyMap[Type]>[] {
    const found: readonly Mention[] = this.#byType.get(type) ?? [];
    return areOfType(found, type) ? found : [];
  }

  /** The first node of a type; null where there is none. */
  first<Type extends keyof AnyMap>(type: Type): AnyMap[Type] | null {
    const mention = this.#byType.get(type)?.[0];
    return mention !== undefined && isOfType(mention, type) ? mention.node : null;
  }
}

function isOfType<Type extends keyof AnyMap>(mention: Mention, type: Type): mention is Mention<AnyMap[Type]> {
  return mention.node.type === type;
}

/** A list holds nodes of one type, so the first speaks for all. */
function areOfType<Type extends keyof AnyMap>(
  mentions: readonly Mention[],
  type: Type,
): mentions is readonly Mention<AnyMap[Type]>[] {
  const [first] = mentions;
  return first === undefined || isOfType(first, type);
}

/** The nearest ancestor of one of the given types; null where there is none. */
export function nearest<Type extends ParentNode['type']>(
  mention: Mention,
  ...types: readonly Type[]
): Extract<ParentNode, { type: Type }> | null {
  for (let i = mention.ancestors.length - 1; i >= 0; i -= 1) {
    const ancestor = mention.ancestors[i];
    if (ancestor !== undefined && hasType(ancestor, types)) return ancestor;
  }
  return null;
}

function hasType<Type extends ParentNode['type']>(
  node: ParentNode,
  types: readonly Type[],
): node is Extract<ParentNode, { type: Type }> {
  return types.some((type) => type === node.type);
}
