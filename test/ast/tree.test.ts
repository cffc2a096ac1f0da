import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/ast/calendar.ts';
import { isLeaf, isParent, isType } from '../../src/ast/guards.ts';
import type { Node } from '../../src/ast/nodes.ts';
import { plainText } from '../../src/ast/plain-text.ts';
import { stringify } from '../../src/ast/stringify.ts';
import { leavesOf, textLeavesOf, walk } from '../../src/ast/walk.ts';
import { parse } from '../../src/parse/parse-markdown.ts';

const TEXT = 'I. NỘI DUNG\n1. **Trồng  cây**\nven suối./.\n\nNơi nhận:          CHỦ TỊCH\n- Các thôn.\n\n';
const tree = parse(TEXT);

test.each([
  [{ year: 2026, quarter: null, month: 4, day: 2 }, '2026-04-02'],
  [{ year: 2026, quarter: null, month: 4, day: null }, '2026-04'],
  [{ year: 2026, quarter: 4, month: null, day: null }, '2026-Q4'],
  [{ year: 2026, quarter: null, month: null, day: null }, '2026'],
  [{ year: 938, quarter: null, month: null, day: null }, '0938'],
  [{ year: null, quarter: null, month: 4, day: 2 }, null],
])('the ISO form of %o is %s', (date, text) => {
  expect(isoDate(date)).toBe(text);
});

describe('guards', () => {
  test('tell leaves from parents: every node is one of both', () => {
    let count = 0;
    walk(tree, (node) => {
      count += 1;
      expect(isLeaf(node)).not.toBe(isParent(node));
      expect(isType(node, 'section')).toBe(node.type === 'section');
      return true;
    });
    expect(count).toBeGreaterThan(20);
  });
});

describe('walk', () => {
  test('visits parents first and knows the way down', () => {
    const ways: string[] = [];
    walk(tree, (node, ancestors) => {
      if (node.type === 'strong') ways.push(ancestors.map(({ type }) => type).join(' '));
      return undefined;
    });
    expect(ways).toEqual(['document section clause paragraph']);
  });

  test('leaves out what is below a node when told so', () => {
    const types: string[] = [];
    walk(tree, (node) => {
      types.push(node.type);
      return node.type === 'document';
    });
    expect(types).toEqual(['document', 'section', 'footer']);
  });
});

test('leaves come in source order, wherever their nodes stand', () => {
  const starts = leavesOf(tree).map(({ position }) => position.start.offset);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  const words = textLeavesOf(tree).map(({ value }) => value);
  expect(words.slice(-3)).toEqual(['Nơi nhận:', 'CHỦ TỊCH', 'Các thôn.']);
});

test('plain text is words in one line, without markers, markup and end mark', () => {
  const found: string[] = [];
  walk(tree, (node: Node) => {
    if (node.type === 'clause' || node.type === 'footer') found.push(plainText(node));
    return true;
  });
  expect(found).toEqual(['Trồng cây ven suối', 'Nơi nhận: CHỦ TỊCH Các thôn.']);
});

test('a tree prints as its source, and as it is changed', () => {
  expect(stringify(tree)).toBe(TEXT);
  const changed = structuredClone(tree);
  for (const leaf of leavesOf(changed)) if (leaf.type === 'marker' && leaf.value === '1.') leaf.value = 'a)';
  expect(stringify(changed)).toBe(TEXT.replace('1.', 'a)'));
});
