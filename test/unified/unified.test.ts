import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { unified } from 'unified';
import { engine } from 'unified-engine';
import type { Node } from 'unist';
import { inspect } from 'unist-util-inspect';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { parse } from '../../src/index.ts';
import type { Document } from '../../src/ast/nodes.ts';
import * as faces from '../../src/unified/index.ts';
import { makeFolder } from '../cli/temporary-folder.ts';

const { thethucParse, thethucStringify } = faces;
const plan = readFileSync(new URL('../../fixtures/plans/ubnd-markdown.md', import.meta.url), 'utf8');
const processor = unified().use(thethucParse).use(thethucStringify).freeze();

test('exposes the public api', () => {
  expect(Object.keys(faces).sort()).toEqual(['thethucLint', 'thethucParse', 'thethucStringify']);
});

describe('a processor', () => {
  test('reads what parse reads', () => {
    const tree = processor.parse(plan);
    expectTypeOf(tree).toEqualTypeOf<Document>();
    expect(tree).toEqual(parse(plan));
  });

  test('writes back what it read', async () => {
    const file = await processor.process(plan);
    expectTypeOf(file.value).toEqualTypeOf<VFile['value']>();
    expect(String(file)).toBe(plan);
    expect(file.messages).toEqual([]);
  });

  test('takes a file of bytes with its byte order mark', () => {
    const bytes = new TextEncoder().encode(`\ufeff${plan}`);
    const file = new VFile({ path: 'kế hoạch.md', value: bytes });
    expect(processor.parse(file)).toEqual(parse(`\ufeff${plan}`));
    expect(processor.processSync(new VFile({ value: bytes })).value).toBe(`\ufeff${plan}`);
  });

  test('lets plugins change the text', () => {
    const file = unified()
      .use(thethucParse)
      .use(() => (tree: Document) => {
        visit(tree, 'text', (node) => {
          if ('value' in node && typeof node.value === 'string')
            node.value = node.value.replaceAll('Uỷ', 'Ủy');
        });
      })
      .use(thethucStringify)
      .processSync('Uỷ ban nhân dân\n');
    expect(String(file)).toBe('Ủy ban nhân dân\n');
  });

  test('says whose tree it needs', () => {
    const foreign = (): Node => ({ type: 'root' });
    const mixed = unified()
      .use(thethucParse)
      .use(() => foreign)
      .use(thethucStringify);
    expect(() => mixed.processSync('')).toThrow('not "root"');
  });
});

describe('utilities over the tree', () => {
  const tree = parse(plan);

  test('unist-util-visit meets every leaf, in order of the tree', () => {
    const values: string[] = [];
    visit(tree, (node) => {
      if ('value' in node && typeof node.value === 'string') values.push(node.value);
    });
    expect(values.length).toBeGreaterThan(50);
  });

  test('unist-util-visit narrows by type', () => {
    let sections = 0;
    visit(tree, 'section', (node) => {
      expectTypeOf(node.role).toBeString();
      sections += 1;
    });
    expect(sections).toBeGreaterThan(0);
  });

  test('unist-util-inspect prints it', () => {
    expect(inspect(tree, { color: false })).toMatch(/^document\[\d+\] \(1:1-/u);
  });
});

test('a pass through unified-engine leaves a file as it is', async () => {
  const cwd = makeFolder({ 'kế hoạch.txt': `\ufeff${plan}` });
  const streamOut = new PassThrough();
  const streamError = new PassThrough();
  const code = await new Promise<number>((resolve, reject) => {
    engine(
      {
        processor: unified(),
        plugins: [thethucParse, thethucStringify],
        cwd,
        files: ['.'],
        extensions: ['txt'],
        output: true,
        streamOut,
        streamError,
      },
      (error, status) => {
        if (error) reject(error);
        else resolve(status ?? -1);
      },
    );
  });
  expect(code).toBe(0);
  expect(String(streamError.read())).toContain('kế hoạch.txt: written');
  expect(readFileSync(join(cwd, 'kế hoạch.txt'), 'utf8')).toBe(`\ufeff${plan}`);
});
