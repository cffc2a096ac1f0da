import type { Plugin } from 'unified';
import type { Node } from 'unist';
import type { Document } from '../ast/nodes.ts';
import { stringify } from '../ast/stringify.ts';

function isDocument(tree: Node): tree is Document {
  return tree.type === 'document' && 'tail' in tree && 'children' in tree;
}

/** Makes a processor write documents back, unit for unit where nothing was changed. */
export const thethucStringify: Plugin<[], Document, string> = function () {
  this.compiler = (tree) => {
    if (!isDocument(tree))
      throw new TypeError(`thethucStringify needs the tree of thethucParse, not "${tree.type}"`);
    return stringify(tree);
  };
};
