/** A text of JSON in which comments may stand, and where in it a value or key is. */
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';

/** The way to a value: names of keys and numbers of items. */
export type JsonPath = readonly (string | number)[];

export interface JsonText {
  value: unknown;
  /** Where the value of a path stands; of what is missing, where the innermost on the way to it does. */
  valueAt: (path: JsonPath) => number;
  /** Where the key of a path stands. */
  keyAt: (path: JsonPath) => number;
}

/** A text that is no JSON, with the place where it stops being one and the parser's name for why. */
export interface JsonTextFault {
  offset: number;
  code: string;
}

function innermost(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

/** Reads a text. Never throws, however deep it is nested. */
export function readJsonText(text: string): JsonText | JsonTextFault {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first !== undefined) return { offset: first.offset, code: printParseErrorCode(first.error) };
    if (root === undefined) return { offset: 0, code: 'ValueExpected' };
    const tree = root;
    return {
      value: getNodeValue(tree),
      valueAt: (path) => innermost(tree, path).offset,
      keyAt: (path) => {
        const node = innermost(tree, path);
        return node.parent?.type === 'property' ? node.parent.offset : node.offset;
      },
    };
  } catch {
    return { offset: 0, code: 'NestedTooDeep' };
  }
}

/** A value on the way down; the way back up is told once it is needed. */
interface Step {
  value: unknown;
  key: string | number;
  above: Step | null;
}

function pathOf(step: Step): JsonPath {
  const path: (string | number)[] = [];
  for (let at = step; at.above !== null; at = at.above) path.push(at.key);
  return path.reverse();
}

/**
 * The way to a key `__proto__`; null where there is none. Schemas drop it
 * unsaid from groups whose keys are free, and nothing of ours is called so.
 */
export function findProtoKey(json: unknown): JsonPath | null {
  const open: Step[] = [{ value: json, key: '', above: null }];
  for (let above = open.pop(); above !== undefined; above = open.pop()) {
    const { value } = above;
    if (typeof value !== 'object' || value === null) continue;
    const entries: [string, unknown][] = Object.entries(value);
    for (const [name, below] of entries) {
      const step = { value: below, key: Array.isArray(value) ? Number(name) : name, above };
      if (name === '__proto__') return pathOf(step);
      open.push(step);
    }
  }
  return null;
}
