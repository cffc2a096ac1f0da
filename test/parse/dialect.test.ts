import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownReader } from '../../src/parse/dialect.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { needsReader, parseWith, simpleReader } from '../../src/parse/parse.ts';
import { simpleEmphasis } from '../../src/parse/markup/simple-emphasis.ts';
import { simpleTable } from '../../src/parse/markup/simple-table.ts';
import { readPlans, readSharedDocuments } from '../support/documents.ts';
import { runs } from '../support/runs.ts';

const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || b.end - a.end;

describe('emphasis read without a Markdown reader', () => {
  const parts = fc.constantFrom(
    '**Thôn Đông**',
    '*(nếu có)*',
    '***Nơi nhận:***',
    '**',
    '*',
    '***',
    'a',
    'Đường',
    ' ',
    '.',
    '(',
    ')',
    '“',
    '”',
    '\n',
    ',',
    '1.',
    '- ',
  );
  const blocks = fc.array(parts, { minLength: 1, maxLength: 14 }).map((units) =>
    units
      .join('')
      .replace(/\n[ \n]*/gu, '\n')
      .trim(),
  );

  test('is what the reader finds', () => {
    let answered = 0;
    fc.assert(
      fc.property(blocks, (block) => {
        const simple = simpleEmphasis(block);
        if (simple === null) return;
        answered += simple.length;
        expect([...simple].sort(byPlace)).toEqual([...markdownReader.emphasis(block)].sort(byPlace));
      }),
      runs(1500),
    );
    expect(answered).toBeGreaterThan(50);
  });

  test.each([
    ['**a** và *b*', 2],
    ['***a***', 2],
    ['* a', 0],
    ['3 * 4 * 5', 0],
    ['**a\nb**', 1],
  ])('%j holds %i', (block, count) => {
    expect(simpleEmphasis(block)).toHaveLength(count);
  });

  test.each(['_a_', '**a', 'a**', 'a*b*c', '**a *b***', '****a****', '`*a*`', '\\*a*'])(
    '%j is left to the reader',
    (block) => {
      expect(simpleEmphasis(block)).toBeNull();
    },
  );
});

describe('tables read without a Markdown reader', () => {
  const cell = fc.constantFrom('a', 'Việc', '', ' ', '1', 'a \\| b', '≥ 90', '\\', '--', ':-');
  const row = fc
    .tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.constantFrom('|', ''))
    .map(([cells, end]) => `| ${cells.join(' | ')} ${end}`);
  const rule = fc
    .array(fc.constantFrom('---', ':-:', '--:', ':--', '-'), { minLength: 1, maxLength: 4 })
    .map((cells) => `|${cells.join('|')}|`);
  const table = fc
    .tuple(row, rule, fc.array(row, { maxLength: 4 }))
    .map(([head, line, body]) => [head, line, ...body].map((each) => each.trim()))
    .filter((rows) => rows.every((each) => each.length > 1))
    .map((rows) => rows.join('\n'));

  test('are what the reader finds', () => {
    let answered = 0;
    fc.assert(
      fc.property(table, (block) => {
        const simple = simpleTable(block);
        if (simple === null) return;
        answered += 1;
        expect(simple).toEqual(markdownReader.table(block));
      }),
      runs(600),
    );
    expect(answered).toBeGreaterThan(50);
  });
});

test.each([
  ['Trồng cây, 3 * 4.', false],
  ['**Trồng cây**', false],
  ['_Trồng cây_', true],
  ['**Trồng', true],
  ['| a |\n|---|', true],
  ['Điểm: ____________', false],
])('%j needs a Markdown reader: %s', (text, expected) => {
  expect(needsReader(text)).toBe(expected);
});

test.each([...readPlans(), ...readSharedDocuments()].filter(({ text }) => !needsReader(text)))(
  '$name is read alike without a Markdown reader',
  ({ text }) => {
    expect(parseWith(text, simpleReader)).toEqual(parse(text));
  },
);

test('a block longer than 16 KB is taken as plain text', () => {
  const words = '**Trồng cây** ven suối, _giữ đất_. ';
  const types = (text: string): string => JSON.stringify(parse(text));
  expect(types(words)).toContain('"strong"');
  expect(types(words.repeat(400))).toContain('"strong"');
  expect(types(words.repeat(600))).not.toContain('"strong"');
  expect(types(`${words.repeat(600)}\n\n${words}`)).toContain('"strong"');
});

test('what misleads Markdown readers is text', () => {
  const text = '1. Việc <b>một</b> & \\*hai\\* [ba](bốn) `năm` ____ ~~sáu~~\n2) Số: 5\n-----\n    Bảy\n> tám';
  const json = JSON.stringify(parse(text));
  expect(json).toContain('[ba](bốn) `năm` ____ ~~sáu~~');
  expect(json).not.toContain('"strong"');
});
