import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/ast/nodes.ts';
import { formatTree } from '../../src/report/tree.ts';
import { LineIndex } from '../../src/text/line-index.ts';

const TEXT = `Số:      /KH-UBND
II. NỘI DUNG
Kế hoạch số 451/KH-UBND ngày 20/11/2025
trên 90% hộ`;

const index = new LineIndex(TEXT);

/** Where a text stands in TEXT. */
function at(text: string): ReturnType<LineIndex['range']> {
  const start = TEXT.indexOf(text);
  return index.range(start, start + text.length);
}

function leaf<const Type extends 'text' | 'syntax'>(type: Type, value: string) {
  return { type, value, before: '', position: at(value) };
}

const none = { year: null, quarter: null, month: null, day: null };
const date = { year: 2025, quarter: null, month: 11, day: 20 };

const tree: Document = {
  type: 'document',
  documentType: 'kế hoạch',
  tail: '\n',
  position: at(TEXT),
  children: [
    {
      type: 'header',
      position: at('Số:      /KH-UBND'),
      children: [
        {
          type: 'documentNumber',
          number: null,
          notation: 'KH-UBND',
          blank: true,
          position: at('Số:      /KH-UBND'),
          children: [leaf('text', 'Số:      /KH-UBND')],
        },
      ],
    },
    {
      type: 'section',
      role: 'content',
      position: at(TEXT.slice(TEXT.indexOf('II.'))),
      fragments: [at('II. NỘI DUNG'), at('trên 90% hộ')],
      children: [
        {
          type: 'marker',
          style: 'roman',
          ordinals: [2],
          delimiter: '.',
          value: 'II.',
          before: '\n',
          position: at('II.'),
        },
        { type: 'heading', depth: null, position: at('NỘI DUNG'), children: [leaf('text', 'NỘI DUNG')] },
        {
          type: 'paragraph',
          position: at('Kế hoạch số 451/KH-UBND ngày 20/11/2025'),
          children: [
            {
              type: 'citation',
              documentType: 'Kế hoạch',
              symbol: '451/KH-UBND',
              number: '451',
              notation: 'KH-UBND',
              date,
              blankNumber: false,
              blankDate: [],
              issuer: null,
              subject: null,
              position: at('Kế hoạch số 451/KH-UBND ngày 20/11/2025'),
              children: [
                leaf('text', 'Kế hoạch số 451/KH-UBND '),
                {
                  type: 'date',
                  date,
                  blank: [],
                  position: at('ngày 20/11/2025'),
                  children: [leaf('text', 'ngày 20/11/2025')],
                },
              ],
            },
          ],
        },
        {
          type: 'paragraph',
          position: at('trên 90% hộ'),
          children: [
            {
              type: 'quantity',
              value: 90,
              upper: null,
              unit: '%',
              comparison: 'moreThan',
              position: at('trên 90%'),
              children: [leaf('text', 'trên 90%')],
            },
            leaf('text', ' hộ'),
          ],
        },
      ],
    },
  ],
};

/** A document with one node in a paragraph. */
function around(node: Document['children'][number]): Document {
  return { ...tree, children: [node] };
}

describe('formatTree', () => {
  test('shows a node a line, with its facts, its text and its place', () => {
    expect(formatTree(tree)).toMatchInlineSnapshot(`
      "document "kế hoạch"  1:1–4:12
      │ header  1:1–1:18
      │ │ documentNumber null KH-UBND blank "Số: /KH-UBND"  1:1–1:18
      │ section II. "NỘI DUNG" role=content  2:1–4:12 (2:1–2:13 + 4:1–4:12)
      │ │ marker roman [2] . "II."  2:1–2:4
      │ │ heading "NỘI DUNG"  2:5–2:13
      │ │ paragraph  3:1–3:40
      │ │ │ citation Kế hoạch 451/KH-UBND 2025-11-20  3:1–3:40
      │ │ │ │ text "Kế hoạch số 451/KH-UBND"  3:1–3:25
      │ │ │ │ date 2025-11-20 "ngày 20/11/2025"  3:25–3:40
      │ │ paragraph  4:1–4:12
      │ │ │ quantity moreThan 90 "%" "trên 90%"  4:1–4:9
      │ │ │ text "hộ"  4:9–4:12
      "
    `);
  });

  test('is deterministic and leaves the tree alone', () => {
    const before = JSON.stringify(tree);
    expect(formatTree(tree)).toBe(formatTree(tree));
    expect(JSON.stringify(tree)).toBe(before);
  });

  test('colours parts and nothing else', () => {
    const seen: Set<string> = new Set();
    const painted = formatTree(tree, {
      paint: (part, text) => {
        seen.add(part);
        return `<${text}>`;
      },
    });
    expect([...seen].sort()).toEqual(['facts', 'guide', 'leaf', 'place', 'text', 'type']);
    expect(painted.replace(/[<>]/gu, '')).toBe(formatTree(tree));
  });

  test('shortens a long text and keeps both its ends', () => {
    const value = `Đẩy mạnh ${'công tác tuyên truyền '.repeat(20)}trên địa bàn phường.`;
    const line = formatTree(around({ type: 'text', value, before: '', position: at('II.') })).split('\n')[0];
    expect(line).toMatch(/"Đẩy mạnh [^"]{20,50} … [^"]{5,20}bàn phường\." {2}1:1–4:12$/u);
  });

  test('shows what a terminal would obey, and quotes', () => {
    const value = 'a\u001b[31m "b" \u202e\u200b\ud800';
    expect(formatTree(around({ type: 'text', value, before: '', position: at('II.') }))).toContain(
      String.raw`"a\u{1b}[31m \"b\" \u{202e}\u{200b}\u{d800}"`,
    );
  });

  test('tells a blank date from an absent one', () => {
    const paragraph = (
      blank: ('day' | 'month')[],
      written: typeof none | (Omit<typeof none, 'month'> & { month: number }),
    ): Document =>
      around({
        type: 'paragraph',
        position: at('II.'),
        children: [{ type: 'date', date: written, blank, position: at('II.'), children: [] }],
      });
    expect(formatTree(paragraph(['day'], { ...none, month: 12 }))).toContain('date null month=12 blank=day');
    expect(formatTree(paragraph(['day', 'month'], none))).toContain('date null blank=day+month');
  });
});
