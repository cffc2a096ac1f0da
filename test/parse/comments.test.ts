import { describe, expect, test } from 'vitest';
import { isLeaf, parse, stringify, walk, type Document, type Node } from '../../src/index.ts';
import { readPlans } from '../support/documents.ts';
import { faultsOf } from '../support/invariants.ts';

const COMMENT = '<!-- thethuc-disable-next-line quotes -- tên **riêng** của cuộc thi -->';

/** A tree without places and without the leaves of comments, and what those are. */
function withoutComments(document: Document): { tree: unknown; comments: string } {
  const inside = commentRanges(stringify(document));
  let comments = '';
  const strip = (node: Node): unknown => {
    if (isLeaf(node)) {
      const { start } = node.position;
      if (inside.some(([from, to]) => from <= start.offset && start.offset < to)) {
        comments += node.before.trimStart() + node.value;
        expect(node.type).toBe('syntax');
        return null;
      }
      return { type: node.type, value: node.value };
    }
    const { position, fragments, children, ...rest } = node;
    return { ...rest, tail: undefined, children: children.map(strip).filter((child) => child !== null) };
  };
  return { tree: strip(document), comments };
}

function commentRanges(text: string): [number, number][] {
  return [...text.matchAll(/<!--.*?-->/gu)].map(({ 0: words, index }) => [index, index + words.length]);
}

describe('comments on lines of their own', () => {
  test.each(readPlans().map(({ name, text }) => [name, text] as const))(
    'between the blocks of %s they leave the tree as it is',
    (_name, text) => {
      const blanks = [...text.matchAll(/\n(?=\r?\n)/gu)].map(({ index }) => index + 1);
      let commented = '';
      let at = 0;
      for (const blank of blanks) {
        commented += `${text.slice(at, blank)}\n${COMMENT}\n`;
        at = blank;
      }
      commented += text.slice(at);
      const document = parse(commented);
      expect(faultsOf(document, commented)).toEqual([]);
      const { tree, comments } = withoutComments(document);
      expect(tree).toEqual(withoutComments(parse(text)).tree);
      expect(comments.split('<!--').length - 1).toBe(blanks.length);
    },
  );

  test('before and behind everything they are children of the document', () => {
    const document = parse(`${COMMENT}\nKẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nTrồng cây.\n${COMMENT}\n`);
    expect(document.children.at(0)?.type).toBe('syntax');
    expect(document.children.at(-1)?.type).toBe('syntax');
  });

  test('a comment among words is text', () => {
    const words: string[] = [];
    walk(parse('Trồng tre <!-- ba hàng --> quanh trường.'), (node) => {
      if (node.type === 'text') words.push(node.value);
      return undefined;
    });
    expect(words.join('')).toContain('<!-- ba hàng -->');
  });
});
